package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.mintmark.engine.io.FormatException;

/**
 * A copy of a WIM that has its header, tables and the metadata of its images in their places and holes where the contents
 * were: enough to list its files, and a few MiB where the WIM has gigabytes.
 */
public final class WimSkeleton {

    private static final int ENTRY = 50;
    private static final int PIECE = 4 << 20;

    private WimSkeleton() {
    }

    /**
     * Makes the copy of a WIM that lies inside another file, for example in an ISO.
     *
     * @param start position of its first byte
     * @param size its bytes
     * @param target a file that does not exist yet
     * @throws FormatException when it is no WIM, or damaged
     */
    public static void copy(FileChannel from, long start, long size, Path target) throws IOException {
        String name = target.getFileName().toString();
        WimHeader header = WimHeader.read(from, start, size, name);
        WimResource table = header.blobTable();
        if ((table.flags() & WimResource.COMPRESSED) != 0) {
            throw new FormatException("The blob table of '" + name + "' is compressed, which is not supported.");
        }
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            copy(from, start, 0, WimHeader.SIZE, out);
            copy(from, start, table.offset(), table.storedSize(), out);
            copy(from, start, header.xml().offset(), header.xml().storedSize(), out);
            metadata(from, start, header, size, out);
            if (out.size() < size) {
                out.write(ByteBuffer.allocate(1), size - 1);
            }
        }
    }

    /** Blob table of uncompressed entries: 24 bytes of place, part (2), references (4), SHA-1 (20). */
    private static void metadata(FileChannel from, long start, WimHeader header, long size, FileChannel out) throws IOException {
        long end = header.blobTable().offset() + header.blobTable().storedSize();
        ByteBuffer piece = ByteBuffer.allocate(ENTRY * 10_000).order(ByteOrder.LITTLE_ENDIAN);
        for (long at = header.blobTable().offset(); at + ENTRY <= end;) {
            piece.clear().limit((int) Math.min(piece.capacity(), (end - at) / ENTRY * ENTRY));
            while (piece.hasRemaining() && from.read(piece, start + at + piece.position()) > 0) {
                continue;
            }
            at += piece.flip().limit();
            while (piece.remaining() >= ENTRY) {
                int entry = piece.position();
                WimResource resource = WimResource.read(piece);
                int part = piece.getShort(entry + 24) & 0xFFFF;
                piece.position(entry + ENTRY);
                if ((resource.flags() & WimResource.METADATA) != 0 && part == header.part() && resource.liesWithin(size)) {
                    copy(from, start, resource.offset(), resource.storedSize(), out);
                }
            }
            if (piece.limit() == 0) {
                throw new FormatException("A WIM ends inside its blob table; copy it again.");
            }
        }
    }

    private static void copy(FileChannel from, long start, long offset, long length, FileChannel out) throws IOException {
        out.position(offset);
        for (long done = 0; done < length;) {
            long count = from.transferTo(start + offset + done, Math.min(PIECE, length - done), out);
            if (count <= 0) {
                throw new FormatException("A WIM ends inside its tables; copy it again.");
            }
            done += count;
        }
    }
}
