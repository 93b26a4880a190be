package org.mintmark.core.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.engine.wim.WimImageInfo;
import org.mintmark.engine.wim.WimSet;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.SealedFile;
import org.mintmark.model.SkuFactory;

/**
 * What GenDiskXML left in a folder: images and an opaque disk.xml, one sealed unit.
 *
 * @param files the images and disk.xml, ordered by name; logs and the tool itself are not part of it
 * @param sets the images by set
 * @param diskXml the disk.xml as it is spelt, if there is one
 */
public record ImportedSet(Path folder, List<Path> files, List<WimSet> sets, Optional<Path> diskXml) {

    /**
     * Looks at a folder.
     *
     * @throws IOException when it can't be read, or two files claim to be the same part
     */
    public static ImportedSet read(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var list = Files.list(folder)) {
            list.filter(Files::isRegularFile).filter(ImportedSet::belongs)
                    .sorted(Comparator.comparing(f -> f.getFileName().toString())).forEach(files::add);
        }
        return new ImportedSet(folder, List.copyOf(files), WimSet.scan(folder),
                files.stream().filter(f -> f.getFileName().toString().equalsIgnoreCase("disk.xml")).findFirst());
    }

    private static boolean belongs(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.equals("disk.xml") || name.endsWith(".wim") || name.endsWith(".swm");
    }

    /** The files with the digests that the model seals them with. */
    public List<MediaTreeBuilder.ResetFile> resetFiles(EffectiveCapture capture) {
        return files.stream().map(file -> new MediaTreeBuilder.ResetFile(file.getFileName().toString(), file,
                "GenDiskXML's capture", sealed(capture, file).map(SealedFile::getSha256).orElse(""))).toList();
    }

    /**
     * What the model records of a folder's files to seal them.
     *
     * @throws IOException with a sentence where it holds no images or can't be read
     */
    public static List<SealedFile> seal(Path folder, DigestCache digests, IProgressMonitor monitor) throws IOException {
        ImportedSet set = read(folder);
        if (set.sets.isEmpty()) {
            throw new FormatException(folder + " holds no images: name the folder that GenDiskXML wrote.");
        }
        return seal(set.files, digests, monitor);
    }

    /** What the model records of files to seal them. */
    public static List<SealedFile> seal(List<Path> files, DigestCache digests, IProgressMonitor monitor) throws IOException {
        List<SealedFile> seals = new ArrayList<>();
        for (Path file : files) {
            SealedFile sealed = SkuFactory.eINSTANCE.createSealedFile();
            sealed.setName(file.getFileName().toString());
            sealed.setSize(Files.size(file));
            sealed.setSha256(digests.sha256(file, monitor));
            seals.add(sealed);
        }
        return seals;
    }

    /** What the model says about a file. */
    public static Optional<SealedFile> sealed(EffectiveCapture capture, Path file) {
        return capture.sealed().stream().filter(s -> file.getFileName().toString().equals(s.getName())).findFirst();
    }

    /** When the newest image says it was changed last; the epoch of DOS times where none says it. */
    public Instant date() {
        Instant newest = Instant.parse("1980-01-01T00:00:00Z");
        for (WimSet set : sets) {
            for (WimImageInfo image : set.info().images()) {
                Instant modified = image.modified().orElse(newest);
                newest = modified.isAfter(newest) ? modified : newest;
            }
        }
        return newest;
    }
}
