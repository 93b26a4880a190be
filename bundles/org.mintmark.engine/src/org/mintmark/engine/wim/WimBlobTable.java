package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.mintmark.engine.io.FormatException;

/** Reads the blob table of a WIM piece by piece. */
final class WimBlobTable {
    private static final int ENTRIES = 10_000;

    private WimBlobTable() {
    }

    /** What is told of each entry. */
    interface Visitor {
        /** Called in the table's order. */
        void visit(WimBlob blob) throws IOException;
    }

    /**
     * Tells the entries of the contents that lie in this very file.
     *
     * @param start position of the WIM's first byte in the channel
     * @param size its bytes
     * @throws FormatException when the table is compressed or cut off
     */
    static void visit(FileChannel channel, long start, long size, WimHeader header, String name, Visitor visitor) throws IOException {
        WimResource table = header.blobTable();
        if ((table.flags() & WimResource.COMPRESSED) != 0)
            throw new FormatException("The blob table of '" + name + "' is compressed, which is not supported.");
        long end = table.offset() + table.storedSize();
        ByteBuffer piece = ByteBuffer.allocate(WimBlob.SIZE * ENTRIES).order(ByteOrder.LITTLE_ENDIAN);
        for (long at = table.offset(); at + WimBlob.SIZE <= end; at += piece.limit()) {
            piece.clear().limit((int) Math.min(piece.capacity(), (end - at) / WimBlob.SIZE * WimBlob.SIZE));
            while (piece.hasRemaining())
                if (channel.read(piece, start + at + piece.position()) < 0)
                    throw new FormatException("'" + name + "' ends inside its blob table; copy it again.");
            piece.flip();
            while (piece.hasRemaining()) {
                WimBlob blob = WimBlob.read(piece);
                if (blob.part() == header.part() && blob.place().liesWithin(size))
                    visitor.visit(blob);
            }
        }
    }

    /**
     * All entries of a file.
     *
     * @throws FormatException when the table is compressed or cut off, or what it lists does not lie in the file
     */
    static List<WimBlob> read(Path file, WimHeader header) throws IOException {
        List<WimBlob> blobs = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            visit(channel, 0, channel.size(), header, file.getFileName().toString(), blobs::add);
        }
        long stored = blobs.stream().mapToLong(b -> b.place().storedSize()).reduce(0, (a, b) -> Math.min(Long.MAX_VALUE / 2, a + b));
        if (stored > Files.size(file))
            throw new FormatException("'" + file.getFileName() + "' lists contents that share their place; it is damaged or was made to deceive.");
        if (blobs.size() != header.blobTable().storedSize() / WimBlob.SIZE)
            throw new FormatException("'" + file.getFileName() + "' lacks contents that its blob table lists; copy it again.");
        return blobs;
    }
}
