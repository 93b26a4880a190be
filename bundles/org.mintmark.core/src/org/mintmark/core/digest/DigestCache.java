package org.mintmark.core.digest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.Digests;

/**
 * Fingerprints and SHA-256 of files, remembered by path, size, modification time and inode, so that an unchanged file
 * costs a look at its directory entry. A file changed within the last two seconds is not remembered: another change
 * could leave the same time.
 */
public final class DigestCache {

    /** Files up to this size, in bytes, are fingerprinted by their SHA-256. */
    public static final long WHOLE = 64L << 20;

    private static final int EDGE = 1 << 20;
    private static final int LIMIT = 100_000;
    private static final long SETTLED_MILLIS = 2000;

    private final Path file;
    private final boolean rehash;
    private final Clock clock;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean changed;

    private record Entry(String stamp, String fingerprint, String sha256) {
    }

    /**
     * @param folder the user's cache folder; made when something is remembered
     * @param rehash ignores what is remembered
     */
    public DigestCache(Path folder, boolean rehash) {
        this(folder, rehash, Clock.systemUTC());
    }

    DigestCache(Path folder, boolean rehash, Clock clock) {
        this.file = folder.resolve("digests.tsv");
        this.rehash = rehash;
        this.clock = clock;
        load();
    }

    /** The user's cache folder. */
    public Path folder() {
        return file.getParent();
    }

    /**
     * What identifies a file's content: {@code sha256:} and the digest up to 64 MiB; beyond that {@code edges:} and a
     * digest of size, modification time, inode and the first and last MiB.
     */
    public String fingerprint(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        String stamp = stamp(attributes);
        Entry known = entries.get(key(path));
        if (known != null && known.stamp.equals(stamp) && known.fingerprint != null) {
            return known.fingerprint;
        }
        if (attributes.size() <= WHOLE) {
            return "sha256:" + sha256(path, new NullProgressMonitor());
        }
        String fingerprint = "edges:" + edges(path, stamp);
        remember(path, attributes, fingerprint, known != null && known.stamp.equals(stamp) ? known.sha256 : null);
        return fingerprint;
    }

    /** The SHA-256 of a file, read only where it is not remembered. */
    public String sha256(Path path, IProgressMonitor monitor) throws IOException {
        Optional<String> known = knownSha256(path);
        if (known.isPresent()) {
            return known.get();
        }
        String digest = Digests.sha256(path, monitor);
        noteSha256(path, digest);
        return digest;
    }

    /** The SHA-256 of a file if it is remembered and the file looks unchanged. */
    public Optional<String> knownSha256(Path path) throws IOException {
        Entry known = entries.get(key(path));
        return known != null && known.sha256 != null
                && known.stamp.equals(stamp(Files.readAttributes(path, BasicFileAttributes.class)))
                        ? Optional.of(known.sha256)
                        : Optional.empty();
    }

    /** Remembers a SHA-256 that was computed elsewhere, for example while the file was copied. */
    public void noteSha256(Path path, String sha256) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        Entry known = entries.get(key(path));
        boolean same = known != null && known.stamp.equals(stamp(attributes));
        String fingerprint = attributes.size() <= WHOLE ? "sha256:" + sha256 : same ? known.fingerprint : null;
        remember(path, attributes, fingerprint, sha256);
    }

    /** Writes what was learnt; a cache that can't be written only costs time. */
    public void save() {
        if (!changed) {
            return;
        }
        StringBuilder text = new StringBuilder();
        entries.entrySet().stream().skip(Math.max(0, entries.size() - LIMIT))
                .forEach(e -> text.append(e.getKey()).append('\t').append(e.getValue().stamp).append('\t')
                        .append(orDash(e.getValue().fingerprint)).append('\t').append(orDash(e.getValue().sha256)).append('\n'));
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            changed = false;
        } catch (IOException e) {
            changed = true; // the next run reads the files again
        }
    }

    private void remember(Path path, BasicFileAttributes attributes, String fingerprint, String sha256) {
        String key = key(path);
        if (key.indexOf('\t') >= 0 || key.indexOf('\n') >= 0
                || attributes.lastModifiedTime().toMillis() > clock.millis() - SETTLED_MILLIS) {
            entries.remove(key);
            return;
        }
        entries.remove(key); // to the end: the oldest are dropped first
        entries.put(key, new Entry(stamp(attributes), fingerprint, sha256));
        changed = true;
    }

    private void load() {
        if (rehash || !Files.isRegularFile(file)) {
            return;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] fields = line.split("\t");
                if (fields.length == 4) {
                    entries.put(fields[0], new Entry(fields[1], orNull(fields[2]), orNull(fields[3])));
                }
            }
        } catch (IOException e) {
            entries.clear(); // a damaged cache only costs time
        }
    }

    private static String edges(Path path, String stamp) throws IOException {
        MessageDigest digest = Digests.sha256();
        digest.update(stamp.getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            for (long position : new long[] { 0, Math.max(0, channel.size() - EDGE) }) {
                ByteBuffer buffer = ByteBuffer.allocate(EDGE);
                channel.position(position);
                while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                    continue;
                }
                digest.update(buffer.flip());
            }
        }
        return Digests.hex(digest.digest());
    }

    private static String stamp(BasicFileAttributes attributes) {
        return attributes.size() + ":" + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) + ":" + attributes.fileKey();
    }

    private static String key(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private static String orDash(String text) {
        return text == null ? "-" : text;
    }

    private static String orNull(String text) {
        return text.equals("-") ? null : text;
    }
}
