package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.mintmark.engine.io.FormatException;

/**
 * A copy of a WIM that has its header, tables and the metadata of its images in their places and holes where the contents
 * were: enough to list its files, and a few MiB where the WIM has gigabytes.
 */
public final class WimSkeleton {

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
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            copy(from, start, 0, WimHeader.SIZE, out);
            copy(from, start, table.offset(), table.storedSize(), out);
            copy(from, start, header.xml().offset(), header.xml().storedSize(), out);
            WimBlobTable.visit(from, start, size, header, name, blob -> {
                if (blob.metadata()) {
                    copy(from, start, blob.place().offset(), blob.place().storedSize(), out);
                }
            });
            if (out.size() < size) {
                out.write(ByteBuffer.allocate(1), size - 1);
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
