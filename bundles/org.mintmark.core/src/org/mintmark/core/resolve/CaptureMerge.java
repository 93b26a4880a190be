package org.mintmark.core.resolve;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.model.Capture;
import org.mintmark.model.CaptureMode;
import org.mintmark.model.Compression;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuPackage;
import org.mintmark.model.SkuPackage.Literals;

/** Merges the capture and finds out whose it is. */
final class CaptureMerge {

    private static final long DEFAULT_PART_SIZE = 4000L << 20;
    private static final Function<Sku, EObject> CAPTURE = Sku::getCapture;

    private final Chain chain;
    private final LocatedPaths paths;

    CaptureMerge(Chain chain, LocatedPaths paths) {
        this.chain = chain;
        this.paths = paths;
    }

    /** The capture, or null where no level declares one. */
    EffectiveCapture capture() {
        int owner = owner();
        if (owner < 0) {
            return null;
        }
        Path ownerFile = chain.files().get(owner);
        Sku ownerSku = chain.models().get(owner);
        Effective<Located> source = paths.locate(chain.value(CAPTURE, Literals.CAPTURE__SOURCE, null));
        List<Effective<String>> exclusions = chain.union(s -> s.getCapture() == null ? List.of() : s.getCapture().getExclusions(), e -> e);
        return new EffectiveCapture(ownerFile, ownerSku.getId(), source, folder(owner),
                chain.value(CAPTURE, Literals.CAPTURE__MODE, CaptureMode.CAPTURE), exclusions,
                chain.<Compression>value(CAPTURE, Literals.CAPTURE__COMPRESSION, null),
                chain.<Integer>value(CAPTURE, Literals.CAPTURE__LEVEL, null),
                chain.value(CAPTURE, Literals.CAPTURE__PART_SIZE, DEFAULT_PART_SIZE),
                ownerSku.getCapture() == null ? List.of() : List.copyOf(ownerSku.getCapture().getSealed()));
    }

    private int owner() {
        for (int level = 0; level < chain.size(); level++) {
            Sku sku = chain.models().get(level);
            Capture capture = sku.getCapture();
            if (capture != null && hasInput(capture)) {
                return level;
            }
            if ((overridesFirmware(level) || overridesModel(level)) && hasCaptureAbove(level)) {
                return level;
            }
        }
        return -1;
    }

    private static boolean hasInput(Capture capture) {
        return capture.isSetSource() || capture.isSetFolder() || capture.isSetMode() || capture.isSetCompression()
                || capture.isSetLevel() || capture.isSetPartSize() || !capture.getExclusions().isEmpty();
    }

    private boolean overridesFirmware(int level) {
        Sku sku = chain.models().get(level);
        return sku.isSetFirmware() && chain.models().stream().skip(level + 1L)
                .filter(Sku::isSetFirmware).findFirst().map(f -> f.getFirmware() != sku.getFirmware()).orElse(false);
    }

    /** reset.cmd, which the capture writes, compares it with the machine. */
    private boolean overridesModel(int level) {
        Sku sku = chain.models().get(level);
        return sku.isSetSmbiosModel() && !Objects.equals(sku.getSmbiosModel(), chain.models().stream().skip(level + 1L)
                .filter(Sku::isSetSmbiosModel).findFirst().map(Sku::getSmbiosModel).orElse(""));
    }

    private boolean hasCaptureAbove(int level) {
        return chain.models().stream().skip(level + 1L).anyMatch(s -> s.getCapture() != null && hasInput(s.getCapture()));
    }

    /** A folder that a family declares belongs to the family's capture, not to one that overrides it. */
    private Path folder(int owner) {
        Capture capture = chain.models().get(owner).getCapture();
        Path file = chain.files().get(owner);
        if (capture != null && capture.isSetFolder()) {
            Located located = paths.locate(new Effective<>(
                    (String) capture.eGet(SkuPackage.Literals.CAPTURE__FOLDER), chain.origin(owner), file)).value();
            if (located != null && located.path() != null) {
                return located.path();
            }
        }
        return file.getParent().resolve("capture");
    }
}
