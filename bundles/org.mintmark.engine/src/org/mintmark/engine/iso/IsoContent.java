package org.mintmark.engine.iso;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The bytes of a file that is to be written. */
public sealed interface IsoContent {

    /** Number of bytes; asked when the image is laid out. */
    long size() throws IOException;

    /** A file on disk; it must not change while the image is written. */
    static IsoContent of(Path file) {
        return new OnDisk(file);
    }

    /**
     * A file on disk whose digest is known, so that its bytes need not pass through this process: file systems that share
     * extents then share them.
     *
     * @param sha256 lower-case hex
     */
    static IsoContent of(Path file, String sha256) {
        return new Known(file, sha256);
    }

    /** So many bytes that are not there, for a blueprint. */
    static IsoContent sized(long size) {
        return new Sized(size);
    }

    /** Bytes in memory. */
    static IsoContent of(byte[] bytes) {
        return new InMemory(bytes.clone());
    }

    /**
     * A file that depends on all others, such as a manifest: its place is reserved by its size and it is made when the
     * others have been written.
     */
    static IsoContent late(long size, Function<List<WrittenFile>, byte[]> maker) {
        return new Late(size, maker);
    }

    /** Content that can be read at any time. */
    sealed interface Readable extends IsoContent permits OnDisk, InMemory {
        /** Opens the bytes; the caller closes. */
        InputStream open() throws IOException;
    }

    /** A file on disk. */
    record OnDisk(Path file) implements Readable {
        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /** Bytes in memory. */
    record InMemory(byte[] bytes) implements Readable {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** A file on disk whose digest is known. */
    record Known(Path file, String sha256) implements IsoContent {
        @Override
        public long size() throws IOException {
            return Files.size(file);
        }
    }

    /** Bytes that are not there. */
    record Sized(long size) implements IsoContent {
    }

    /** A file that depends on all others. */
    record Late(long size, Function<List<WrittenFile>, byte[]> maker) implements IsoContent {
    }
}
