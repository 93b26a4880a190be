package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.FormatException;

/**
 * Compares a WIM with its integrity table while its bytes pass by in order (MS "Windows Imaging File Format", integrity
 * table: SHA-1 of each chunk from behind the header to the end of the lookup table).
 */
public final class WimIntegrity {

    private static final int TABLE_HEADER = 12;
    private static final int SHA1 = 20;
    private static final int MAX_TABLE = 16 << 20;
    private static final int BUFFER = 1 << 20;

    private final byte[] table;
    private final int chunkSize;
    private final long end;
    private final MessageDigest digest = sha1();
    private long position;
    private long inChunk;
    private int chunk;
    private int damaged = -1;

    private WimIntegrity(byte[] table, int chunkSize, long end) {
        this.table = table;
        this.chunkSize = chunkSize;
        this.end = end;
    }

    /**
     * Reads header and table of a WIM that lies in a channel.
     *
     * @param start position of its first byte
     * @param size its bytes
     * @return empty when it has no integrity table
     * @throws FormatException when header or table makes no sense
     */
    public static Optional<WimIntegrity> of(WimHeader header, FileChannel channel, long start, long size, String name) throws IOException {
        WimResource resource = header.integrity();
        if (!resource.present()) {
            return Optional.empty();
        }
        if (resource.storedSize() < TABLE_HEADER || resource.storedSize() > MAX_TABLE) {
            throw new FormatException("The integrity table of '" + name + "' makes no sense: the file is damaged.");
        }
        ByteBuffer in = ByteBuffer.allocate((int) resource.storedSize()).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            if (channel.read(in, start + resource.offset() + in.position()) < 0) {
                throw new FormatException("'" + name + "' ends inside its integrity table; copy it again.");
            }
        }
        int entries = in.getInt(4);
        int chunkSize = in.getInt(8);
        long end = header.blobTable().offset() + header.blobTable().storedSize();
        long covered = end - WimHeader.SIZE;
        if (chunkSize <= 0 || entries < 0 || (long) entries * SHA1 != resource.storedSize() - TABLE_HEADER
                || covered < 0 || end > size || (covered + chunkSize - 1) / chunkSize != entries) {
            throw new FormatException("The integrity table of '" + name + "' does not fit the file: it is damaged.");
        }
        return Optional.of(new WimIntegrity(Arrays.copyOfRange(in.array(), TABLE_HEADER, in.capacity()), chunkSize, end));
    }

    /**
     * Reads a whole file and holds it against its table.
     *
     * @throws FormatException when it has none, or its bytes are others
     */
    public static void require(Path wim, IProgressMonitor monitor) throws IOException {
        try (FileChannel channel = FileChannel.open(wim, StandardOpenOption.READ)) {
            String name = wim.getFileName().toString();
            WimHeader header = WimHeader.read(channel, 0, channel.size(), name);
            WimIntegrity integrity = of(header, channel, 0, channel.size(), name)
                    .orElseThrow(() -> new FormatException("'" + wim + "' has no integrity table: build it anew."));
            ByteProgress progress = new ByteProgress(monitor, "", channel.size());
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            for (int count = channel.read(buffer); count >= 0; count = channel.read(buffer.clear())) {
                integrity.update(buffer.array(), 0, count);
                progress.advance(count);
            }
            if (!integrity.intact()) {
                throw new FormatException("'" + wim + "' is damaged: its bytes are not those of its integrity table; build it anew.");
            }
        }
    }

    /** The next bytes of the file, from its first one on. */
    public void update(byte[] bytes, int offset, int length) {
        int from = (int) Math.min(length, Math.max(0, WimHeader.SIZE - position));
        int to = (int) Math.min(length, Math.max(0, end - position));
        for (int at = from; at < to;) {
            int count = (int) Math.min(to - at, chunkSize - inChunk);
            digest.update(bytes, offset + at, count);
            at += count;
            inChunk += count;
            if (inChunk == chunkSize || position + at == end) {
                finishChunk();
            }
        }
        position += length;
    }

    private void finishChunk() {
        byte[] found = digest.digest();
        if (damaged < 0 && !Arrays.equals(found, 0, SHA1, table, chunk * SHA1, chunk * SHA1 + SHA1)) {
            damaged = chunk;
        }
        chunk++;
        inChunk = 0;
    }

    /** Whether all bytes passed by and every chunk has its checksum. */
    public boolean intact() {
        return damaged < 0 && chunk * SHA1 == table.length;
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
