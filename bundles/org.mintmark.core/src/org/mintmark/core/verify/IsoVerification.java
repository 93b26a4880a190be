package org.mintmark.core.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.media.MediaTree;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.iso.IsoFile;
import org.mintmark.engine.iso.IsoImage;
import org.mintmark.engine.iso.IsoWriter;

/** Reads an ISO once from beginning to end and compares every file with the manifest it carries. */
public final class IsoVerification {

    private static final int BUFFER = 1 << 20;
    private static final int MAX_MANIFEST = 64 << 20;
    private static final long SECTOR = 2048;

    private IsoVerification() {
    }

    /**
     * What was found.
     *
     * @param sha256 of the whole ISO
     * @param bytes of the whole ISO
     * @param problems one sentence each; none means verified
     */
    public record Report(String sha256, long bytes, Manifest manifest, List<String> problems) {
    }

    /**
     * Verifies an ISO.
     *
     * @throws IOException when it can't be read or carries no manifest; the message is a sentence
     */
    public static Report verify(Path iso, IProgressMonitor monitor) throws IOException {
        try (IsoImage image = IsoImage.open(iso)) {
            Manifest manifest = manifest(image, iso);
            Map<String, String> digests = new HashMap<>();
            String whole = read(iso, image.files(), digests, monitor);
            return new Report(whole, Files.size(iso), manifest, compare(image, manifest, digests));
        }
    }

    /** The manifest that an ISO carries, if it does. */
    public static Optional<IsoFile> manifestFile(IsoImage image) {
        return image.files().stream().filter(f -> f.path().equals(MediaTree.MANIFEST)).findFirst();
    }

    private static Manifest manifest(IsoImage image, Path iso) throws IOException {
        IsoFile file = manifestFile(image).orElseThrow(() -> new IOException(iso.getFileName() + " carries no "
                + MediaTree.MANIFEST + ": only media that Mintmark built can be verified without one."));
        if (file.size() > MAX_MANIFEST) {
            throw new IOException("The manifest of " + iso.getFileName() + " is too large to be one.");
        }
        try (var in = image.open(file)) {
            byte[] content = in.readAllBytes();
            String stated = image.applicationUse();
            if (stated.startsWith(IsoWriter.APPLICATION_USE) && !stated.equals(IsoWriter.APPLICATION_USE + Digests.sha256(content))) {
                throw new IOException("The manifest of " + iso.getFileName() + " was changed after the ISO was made: build it again.");
            }
            return Manifest.parse(content, "The manifest of " + iso.getFileName());
        }
    }

    private static List<String> compare(IsoImage image, Manifest manifest, Map<String, String> digests) {
        List<String> problems = new ArrayList<>();
        Map<String, Manifest.Entry> expected = new HashMap<>();
        manifest.files().forEach(e -> expected.put(e.path(), e));
        for (IsoFile file : image.files()) {
            Manifest.Entry entry = expected.remove(file.path());
            if (entry == null) {
                if (!file.path().equals(MediaTree.MANIFEST)) {
                    problems.add(file.path() + " is not in the manifest.");
                }
            } else if (entry.size() != file.size()) {
                problems.add(file.path() + " has " + file.size() + " bytes, the manifest says " + entry.size() + ".");
            } else if (!entry.sha256().equals(digests.get(file.path()))) {
                problems.add(file.path() + " is damaged: its SHA-256 is not the manifest's.");
            }
        }
        expected.keySet().stream().sorted().forEach(path -> problems.add(path + " is missing."));
        return List.copyOf(problems);
    }

    /** Digests the whole and, as they pass by, all files; they lie one after another. */
    private static String read(Path iso, List<IsoFile> files, Map<String, String> digests, IProgressMonitor monitor)
            throws IOException {
        List<IsoFile> ordered = files.stream().sorted(Comparator.comparingLong(IsoFile::extent)).toList();
        MessageDigest whole = Digests.sha256();
        Map<String, MessageDigest> open = new HashMap<>();
        int next = 0;
        List<IsoFile> current = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(iso, StandardOpenOption.READ)) {
            ByteProgress progress = new ByteProgress(monitor, "Read the ISO back", channel.size());
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            long position = 0;
            for (int count = channel.read(buffer); count >= 0; count = channel.read(buffer)) {
                long end = position + count;
                while (next < ordered.size() && ordered.get(next).extent() * SECTOR < end) {
                    current.add(ordered.get(next));
                    open.put(ordered.get(next++).path(), Digests.sha256());
                }
                for (IsoFile file : List.copyOf(current)) {
                    long start = file.extent() * SECTOR;
                    int from = (int) (Math.max(start, position) - position);
                    int to = (int) (Math.min(start + file.size(), end) - position);
                    if (to > from) {
                        open.get(file.path()).update(buffer.array(), from, to - from);
                    }
                    if (start + file.size() <= end) {
                        digests.put(file.path(), Digests.hex(open.remove(file.path()).digest()));
                        current.remove(file);
                    }
                }
                whole.update(buffer.array(), 0, count);
                position = end;
                buffer.clear();
                progress.advance(count);
            }
        }
        // files without bytes may be said to lie anywhere
        ordered.stream().filter(f -> f.size() == 0).forEach(f -> digests.put(f.path(), Digests.sha256(new byte[0])));
        return Digests.hex(whole.digest());
    }
}
