package org.mintmark.core.verify;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.engine.io.Digests;
import org.mintmark.engine.iso.Structure;
import org.mintmark.engine.wim.WimIntegrity;

/** A run of bytes of a medium, looked at as it passes by. */
abstract class Region {

    private final long position;
    private final long size;

    Region(long position, long size) {
        this.position = position;
        this.size = size;
    }

    long position() {
        return position;
    }

    long end() {
        return position + size;
    }

    /** The next of its bytes. */
    abstract void update(byte[] bytes, int offset, int length);

    /** All of its bytes have passed by. */
    abstract void finish(Consumer<Problem> problems);

    /** A file: its SHA-256, and its integrity table where it is a WIM that has one. */
    static final class OfFile extends Region {
        private final String path;
        private final String expected;
        private final Optional<WimIntegrity> integrity;
        private final MessageDigest digest = Digests.sha256();

        OfFile(long position, long size, String path, String expected, Optional<WimIntegrity> integrity) {
            super(position, size);
            this.path = path;
            this.expected = expected;
            this.integrity = integrity;
        }

        @Override
        void update(byte[] bytes, int offset, int length) {
            digest.update(bytes, offset, length);
            integrity.ifPresent(i -> i.update(bytes, offset, length));
        }

        @Override
        void finish(Consumer<Problem> problems) {
            if (!expected.equals(Digests.hex(digest.digest()))) {
                problems.accept(Problem.error("verify.file.damaged", path,
                        path + " is damaged or was changed: its SHA-256 is not the manifest's."));
            } else if (integrity.isPresent() && !integrity.get().intact()) {
                problems.accept(Problem.error("image.corrupt", path, path
                        + " is as the manifest says but its own integrity table does not fit: it was damaged before the disc was made; capture or import it anew."));
            }
        }
    }

    /** Bytes that must be exactly these. */
    static final class OfStructure extends Region {
        private final Structure structure;
        private byte[] bytes;
        private int done;
        private long wrong = -1;

        OfStructure(Structure structure) {
            super(structure.position(), structure.size());
            this.structure = structure;
        }

        @Override
        void update(byte[] found, int offset, int length) {
            if (bytes == null) {
                bytes = structure.bytes();
            }
            int mismatch = Arrays.mismatch(bytes, done, done + length, found, offset, offset + length);
            if (mismatch >= 0 && wrong < 0) {
                wrong = position() + done + mismatch;
            }
            done += length;
        }

        @Override
        void finish(Consumer<Problem> problems) {
            bytes = null;
            if (wrong >= 0) {
                problems.accept(Problem.error("verify.structure", "", "Byte " + wrong + ", in " + structure.name()
                        + ", is not what it must be: the ISO is damaged or was changed."));
            }
        }
    }

    /** Bytes between files and structures, which are zero. */
    static final class OfGap extends Region {
        private static final byte[] ZEROS = new byte[1 << 16];
        private long done;
        private long wrong = -1;

        OfGap(long position, long size) {
            super(position, size);
        }

        @Override
        void update(byte[] found, int offset, int length) {
            for (int at = 0; at < length && wrong < 0; at += ZEROS.length) {
                int count = Math.min(ZEROS.length, length - at);
                int mismatch = Arrays.mismatch(ZEROS, 0, count, found, offset + at, offset + at + count);
                wrong = mismatch < 0 ? -1 : position() + done + at + mismatch;
            }
            done += length;
        }

        @Override
        void finish(Consumer<Problem> problems) {
            if (wrong >= 0) {
                problems.accept(Problem.error("verify.structure", "", "Byte " + wrong
                        + ", in the unused space between files, is not zero: the ISO is damaged or was changed."));
            }
        }
    }
}
