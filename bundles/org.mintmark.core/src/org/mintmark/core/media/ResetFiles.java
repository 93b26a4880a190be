package org.mintmark.core.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mintmark.core.media.MediaTreeBuilder.ResetFile;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.core.resolve.EffectiveSku;

/** What a SKU's capture or import puts into {@code Reset}, as far as it is there already. */
public final class ResetFiles {

    private ResetFiles() {
    }

    /** The imported set, or what the capture recorded; empty while nothing was captured. */
    public static List<ResetFile> known(EffectiveSku sku) throws IOException {
        EffectiveCapture capture = sku.capture();
        if (capture == null) {
            return List.of();
        }
        if (capture.imported()) {
            return imported(capture).isEmpty() ? List.of() : imported(capture).get().resetFiles(capture);
        }
        Optional<CaptureRecord> record = CaptureRecord.find(capture.folder());
        List<ResetFile> files = new ArrayList<>();
        for (CaptureRecord.RecordedFile file : record.map(CaptureRecord::files).orElse(List.of())) {
            Path path = capture.folder().resolve(file.name());
            if (Files.isRegularFile(path)) {
                files.add(new ResetFile(file.name(), path, "capture of " + capture.ownerId(), file.sha256()));
            }
        }
        return List.copyOf(files);
    }

    /** When what is in {@code Reset} was made: the newest file time inside the images. */
    public static Optional<Instant> date(EffectiveSku sku) throws IOException {
        EffectiveCapture capture = sku.capture();
        if (capture == null) {
            return Optional.empty();
        }
        return capture.imported() ? imported(capture).map(ImportedSet::date)
                : CaptureRecord.find(capture.folder()).map(CaptureRecord::date);
    }

    private static Optional<ImportedSet> imported(EffectiveCapture capture) throws IOException {
        Path source = capture.source().value() == null ? null : capture.source().value().path();
        return source != null && Files.isDirectory(source) ? Optional.of(ImportedSet.read(source)) : Optional.empty();
    }
}
