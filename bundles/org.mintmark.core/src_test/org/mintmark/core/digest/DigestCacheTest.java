package org.mintmark.core.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.io.Digests;

/** Unchanged files are recognised without reading; changed ones never are. */
class DigestCacheTest {

    private static final FileTime OLD = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path temp;

    private Path file(String content) throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), content);
        Files.setLastModifiedTime(file, OLD);
        return file;
    }

    private DigestCache cache() {
        return new DigestCache(temp.resolve("cache"), false);
    }

    @Test
    void remembersAcrossRuns() throws IOException {
        Path file = file("one");
        DigestCache first = cache();
        assertEquals("sha256:" + Digests.sha256("one".getBytes()), first.fingerprint(file));
        first.save();
        assertEquals(Optional.of(Digests.sha256("one".getBytes())), cache().knownSha256(file));
        assertEquals(Optional.empty(), new DigestCache(temp.resolve("cache"), true).knownSha256(file));
    }

    @Test
    void noticesAnotherContentOfTheSameSizeByItsTime() throws IOException {
        DigestCache cache = cache();
        String before = cache.fingerprint(file("one"));
        Path file = Files.writeString(temp.resolve("a.txt"), "two");
        Files.setLastModifiedTime(file, FileTime.from(OLD.toInstant().plusMillis(10)));
        assertNotEquals(before, cache.fingerprint(file));
    }

    @Test
    void doesNotTrustAFileThatWasJustWritten() throws IOException {
        DigestCache cache = cache();
        Path file = Files.writeString(temp.resolve("a.txt"), "one");
        cache.fingerprint(file);
        assertEquals(Optional.empty(), cache.knownSha256(file));
    }

    @Test
    void largeFilesAreKnownByTheirEdges() throws IOException {
        Path large = temp.resolve("large.img");
        try (RandomAccessFile out = new RandomAccessFile(large.toFile(), "rw")) {
            out.setLength(DigestCache.WHOLE + 1);
        }
        Files.setLastModifiedTime(large, OLD);
        String before = cache().fingerprint(large);
        assertTrue(before.startsWith("edges:"), before);
        try (RandomAccessFile out = new RandomAccessFile(large.toFile(), "rw")) {
            out.seek(DigestCache.WHOLE - 5);
            out.write(1);
        }
        Files.setLastModifiedTime(large, OLD);
        assertNotEquals(before, cache().fingerprint(large));
    }

    @Test
    void damagedCacheOnlyCostsTime() throws IOException {
        Files.createDirectories(temp.resolve("cache"));
        Files.write(temp.resolve("cache/digests.tsv"), new byte[] { (byte) 0xFF, 0, '\t', '\n', '\t' });
        assertEquals(Digests.sha256("one".getBytes()), cache().sha256(file("one"), new NullProgressMonitor()));
    }
}
