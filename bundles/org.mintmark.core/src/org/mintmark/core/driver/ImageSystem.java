package org.mintmark.core.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.mintmark.core.media.CaptureRecord;
import org.mintmark.core.media.ImportedSet;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.inf.TargetSystem;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimImageInfo;
import org.mintmark.engine.wim.WimSet;
import org.mintmark.model.Generation;

/** Which Windows is in an image: what the image says, else what the SKU's generation means. */
final class ImageSystem {

    private ImageSystem() {
    }

    /** The Windows PE in a boot image. */
    static TargetSystem windowsPE(EffectiveSku sku, Optional<Path> wim, int index) throws IOException {
        int[] version = wim.isPresent() ? version(wim.get(), index) : null;
        int[] used = version != null ? version : generation(sku);
        return TargetSystem.windowsPE(used[0], used[1], used[2]);
    }

    /** The Windows Server in the factory image. */
    static TargetSystem server(EffectiveSku sku, Optional<Path> wim) throws IOException {
        int[] version = wim.isPresent() ? version(wim.get(), 1) : null;
        int[] used = version != null ? version : generation(sku);
        return TargetSystem.server(used[0], used[1], used[2]);
    }

    private static int[] version(Path wim, int index) throws IOException {
        try {
            for (WimImageInfo image : WimFile.read(wim).images()) {
                if (image.index() == index && image.version().matches("\\d{1,5}\\.\\d{1,5}(\\.\\d{1,6})?.*")) {
                    String[] parts = image.version().split("\\.");
                    return new int[] { Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts.length > 2 ? Integer.parseInt(parts[2].replaceAll("\\D.*", "")) : 0 };
                }
            }
        } catch (FormatException e) {
            return null; // the rules of images say what is wrong with it
        }
        return null;
    }

    private static int[] generation(EffectiveSku sku) {
        Generation generation = sku.generation().value();
        if (generation == Generation.ESSENTIALS_2012) {
            return new int[] { 6, 2, 9200 };
        }
        return generation == Generation.ESSENTIALS_2012_R2 ? new int[] { 6, 3, 9600 } : new int[] { 10, 0, 14393 };
    }

    /** The first file of the factory image with Windows, as far as it is there. */
    static Optional<Path> factoryImage(EffectiveSku sku) throws IOException {
        EffectiveCapture capture = sku.capture();
        if (capture == null) {
            return Optional.empty();
        }
        if (!capture.imported()) {
            return CaptureRecord.find(capture.folder()).stream().flatMap(r -> r.images().stream())
                    .filter(i -> i.role().equals(PartitionRole.WINDOWS.text()) && !i.files().isEmpty()).map(i -> capture.folder().resolve(i.files().get(0)))
                    .filter(Files::isRegularFile).findFirst();
        }
        Path source = capture.source().value() == null ? null : capture.source().value().path();
        if (!capture.imported() || source == null || !Files.isDirectory(source)) {
            return Optional.empty();
        }
        try {
            return ImportedSet.read(source).sets().stream().filter(s -> s.info().images().stream().anyMatch(i -> !i.version().isEmpty()))
                    .map(WimSet::files).map(f -> f.get(0)).findFirst();
        } catch (FormatException e) {
            return Optional.empty(); // the rules of images say what is wrong with it
        }
    }
}
