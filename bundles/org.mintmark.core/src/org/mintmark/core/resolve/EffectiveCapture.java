package org.mintmark.core.resolve;

import java.nio.file.Path;
import java.util.List;

import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.model.CaptureMode;
import org.mintmark.model.Compression;
import org.mintmark.model.SealedFile;

/**
 * The factory images of a SKU. A capture belongs to the nearest file that declares any of its inputs, and is made once
 * for everybody who inherits it.
 *
 * @param owner the {@code .sku} file the capture belongs to
 * @param ownerId that SKU's id
 * @param source disk image, device or folder of the import; null value where none is declared
 * @param folder where the images and capture.json are
 * @param mode captured or imported
 * @param declaredExclusions paths left out, the base's first
 * @param compression unset value: by the build's profile
 * @param level unset value: by the build's profile
 * @param partSize largest part in bytes
 * @param sealed an imported set's files with their digests
 */
public record EffectiveCapture(Path owner, String ownerId, Effective<Located> source, Path folder,
        Effective<CaptureMode> mode, List<Effective<String>> declaredExclusions, Effective<Compression> compression,
        Effective<Integer> level, Effective<Long> partSize, List<SealedFile> sealed) {

    /** Paths left out, wherever they are declared. */
    public List<String> exclusions() {
        return declaredExclusions.stream().map(Effective::value).toList();
    }

    /** The files that came from GenDiskXML: the import's source folder. */
    public boolean imported() {
        return mode.value() == CaptureMode.IMPORT;
    }
}
