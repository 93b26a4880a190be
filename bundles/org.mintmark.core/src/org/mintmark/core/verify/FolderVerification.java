package org.mintmark.core.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.verify.Verification.Expected;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.wim.WimIntegrity;

/** Compares a folder that holds a disc's files with a manifest. */
public final class FolderVerification {

    private static final int MAX_MANIFEST = 64 << 20;

    private final Path folder;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final ImageSets sets = new ImageSets(problems::add);
    private long bytes;

    private FolderVerification(Path folder) {
        this.folder = folder;
        this.name = folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /**
     * Verifies a folder.
     *
     * @throws IOException when it can't be read; what is wrong with its content is a problem of the result
     */
    public static Verification verify(Path folder, Expected expected, IProgressMonitor monitor) throws IOException {
        return new FolderVerification(folder).verify(expected, monitor);
    }

    /** Bytes of all files of a folder. */
    public static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (String file : PartnerKit.list(folder)) {
            bytes += Files.size(folder.resolve(file));
        }
        return bytes;
    }

    private Verification verify(Expected expected, IProgressMonitor monitor) throws IOException {
        Path file = folder.resolve(MediaTree.MANIFEST);
        byte[] content = Files.isRegularFile(file) && Files.size(file) <= MAX_MANIFEST ? Files.readAllBytes(file) : null;
        if (content == null && expected.manifest().isEmpty()) {
            return Verification.unreadable("folder", name, 0, Problem.error("verify.manifest", "", folder + " has no "
                    + MediaTree.MANIFEST + ": only media that Mintmark built can be verified without one; name one with --manifest."));
        }
        String digest = content == null ? "" : Digests.sha256(content);
        if (!expected.sha256().isEmpty() && !expected.sha256().equalsIgnoreCase(digest)) {
            problems.add(Problem.error("verify.digest", MediaTree.MANIFEST, "The SHA-256 of the manifest is " + digest + ", not the expected one."));
        }
        Manifest manifest;
        try {
            manifest = expected.manifest().isPresent() ? expected.manifest().get() : Manifest.parse(content, "The manifest of " + name);
        } catch (IOException e) {
            return Verification.unreadable("folder", name, 0, Problem.error("verify.manifest", MediaTree.MANIFEST, e.getMessage()));
        }
        compare(manifest, monitor);
        return new Verification("folder", name, "", bytes, "", digest, Optional.of(manifest), false, problems);
    }

    private void compare(Manifest manifest, IProgressMonitor monitor) throws IOException {
        List<String> found = PartnerKit.list(folder);
        Set<String> there = new HashSet<>(found);
        Set<String> listed = new HashSet<>();
        ByteProgress progress = new ByteProgress(monitor, "Read " + name, manifest.files().stream().mapToLong(Manifest.Entry::size).sum());
        for (Manifest.Entry entry : manifest.files()) {
            listed.add(entry.path());
            if (!there.contains(entry.path())) {
                problems.add(Problem.error("verify.file.missing", entry.path(), entry.path() + " is missing."));
            } else {
                compare(entry, progress);
            }
        }
        found.stream().filter(p -> !listed.contains(p) && !p.equals(MediaTree.MANIFEST))
                .forEach(p -> problems.add(Problem.error("verify.file.extra", p, p + " is not in the manifest.")));
        sets.finish();
        MediaRules.check(found, problems::add);
    }

    private void compare(Manifest.Entry entry, ByteProgress progress) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(entry.path()), StandardOpenOption.READ)) {
            long size = channel.size();
            if (size != entry.size()) {
                problems.add(Problem.error("verify.file.size", entry.path(), entry.path() + " has " + size
                        + " bytes, the manifest says " + entry.size() + "."));
                return;
            }
            Optional<WimIntegrity> integrity = ImageSets.isImage(entry.path()) ? sets.add(entry.path(), channel, 0, size) : Optional.empty();
            if (size == 0) {
                return;
            }
            progress.subTask("Read " + entry.path());
            Sweep.read(channel, size, List.of(new Region.OfFile(0, size, entry.path(), entry.sha256(), integrity)), problems, progress);
            bytes += size;
        }
    }
}
