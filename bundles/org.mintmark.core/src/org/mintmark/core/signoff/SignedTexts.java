package org.mintmark.core.signoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mintmark.core.culture.AssetStore;
import org.mintmark.core.preview.PageAsset;
import org.mintmark.core.preview.PreviewDisc;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.Digests;
import org.mintmark.model.AssetKind;

/**
 * The instructions that were signed, each once under its digest in {@code records/texts/}: what a later text is compared with,
 * for the disc it was on may be gone.
 */
public final class SignedTexts {

    private final Path folder;

    /** Those of a SKU's folder. */
    public SignedTexts(Path skuFolder) {
        folder = skuFolder.resolve("records").resolve("texts");
    }

    /** The text of a culture folder; empty where it has none. */
    public static Optional<PageAsset> instructions(List<PageAsset> assets) {
        return assets.stream().filter(a -> a.kind() == AssetKind.RESTART_INSTRUCTIONS && a.present()).findFirst();
    }

    /**
     * Keeps the instructions of a disc that is signed; what is there already stays.
     *
     * @throws IOException when they can't be written
     */
    public void keep(PreviewDisc disc) throws IOException {
        for (List<PageAsset> assets : disc.cultures().values()) {
            Optional<PageAsset> text = instructions(assets);
            if (text.isPresent() && !Files.exists(file(text.get().sha256()))) {
                Files.createDirectories(folder);
                AtomicFile.write(file(text.get().sha256()), text.get().content());
            }
        }
    }

    /**
     * The text that a record signed for a culture, found by its digest; empty where it was not kept or is not those bytes any more.
     *
     * @throws IOException when it can't be read
     */
    public Optional<byte[]> of(SignOff record, String culture) throws IOException {
        for (Map.Entry<String, String> each : record.assets().getOrDefault(culture, Map.of()).entrySet()) {
            Path file = each.getKey().toLowerCase(java.util.Locale.ROOT).endsWith(".rtf") && each.getValue().matches("[0-9a-f]{64}") ? file(each.getValue()) : null;
            if (file != null && Files.isRegularFile(file) && Files.size(file) <= AssetStore.MAX_BYTES) {
                byte[] content = Files.readAllBytes(file);
                if (Digests.sha256(content).equals(each.getValue())) {
                    return Optional.of(content);
                }
            }
        }
        return Optional.empty();
    }

    private Path file(String sha256) {
        return folder.resolve(sha256 + ".rtf");
    }
}
