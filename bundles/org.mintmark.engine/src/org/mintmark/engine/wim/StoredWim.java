package org.mintmark.engine.wim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.io.SideDigest;

/**
 * A WIM file put together from contents as other files store them, so that nothing is decompressed. The place of everything
 * is known before the first byte is written; digests and integrity table come with the one pass that writes it.
 */
final class StoredWim {
    /** Bytes that one SHA-1 of an integrity table stands for, as DISM and libwim choose them. */
    private static final int CHUNK = 10 << 20;
    private static final int INTEGRITY_HEADER = 12;
    private static final int SHA1 = 20;
    private static final int SPANNED = 0x8;
    private static final int BUFFER = 1 << 20;

    private final WimHeader like;
    private final byte[] xml;
    private final int part;
    private final List<WimBlob> blobs = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private WimResource boot = WimResource.ABSENT;
    private long end = WimHeader.SIZE;

    private FileChannel out;
    private SideDigest whole;
    private ByteBuffer gathered = ByteBuffer.allocate(0);
    private final MessageDigest chunk = Digests.sha1();
    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    private long inChunk;

    /** Bytes of a file that follow each other here as they do there. */
    private record Piece(FileChannel from, long offset, long length) {
        boolean endsAt(FileChannel other, long position) {
            return from == other && offset + length == position;
        }
    }

    /**
     * Begins a file.
     *
     * @param like the header of a WIM with the same images and compression
     * @param part number of this part, from 1
     */
    StoredWim(WimHeader like, byte[] xml, int part) {
        this.like = like;
        this.xml = xml;
        this.part = part;
    }

    /** Adds a content behind the others. */
    void add(FileChannel from, WimBlob blob) {
        WimBlob placed = blob.at(end, part);
        blobs.add(placed);
        if (blob.metadata() && blob.place().offset() == like.bootMetadata().offset())
            boot = placed.place();
        long offset = blob.place().offset();
        long length = blob.place().storedSize();
        end += length;
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).endsAt(from, offset))
            pieces.set(last, new Piece(from, pieces.get(last).offset(), pieces.get(last).length() + length));
        else
            pieces.add(new Piece(from, offset, length));
    }

    boolean isEmpty() {
        return blobs.isEmpty();
    }

    /** Bytes of the file once another content is in it. */
    long sizeWith(WimBlob blob) {
        long covered = end + blob.place().storedSize() + (blobs.size() + 1L) * WimBlob.SIZE - WimHeader.SIZE;
        return WimHeader.SIZE + covered + xml.length + integritySize(covered);
    }

    /** Bytes of the contents. */
    long contents() {
        return end - WimHeader.SIZE;
    }

    private static long integritySize(long covered) {
        return INTEGRITY_HEADER + (covered + CHUNK - 1) / CHUNK * SHA1;
    }

    /**
     * Writes the file.
     *
     * @return its SHA-256
     * @throws FormatException when a file that contents come from is shorter than it was
     */
    String write(Path target, int parts, ByteProgress progress) throws IOException {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                SideDigest digest = new SideDigest()) {
            out = channel;
            whole = digest;
            append(header(parts));
            for (Piece piece : pieces)
                copy(piece, progress);
            flush();
            ByteBuffer table = ByteBuffer.allocate(Math.multiplyExact(WimBlob.SIZE, blobs.size())).order(ByteOrder.LITTLE_ENDIAN);
            blobs.forEach(blob -> blob.write(table));
            cover(table.flip());
            closeChunk();
            append(ByteBuffer.wrap(xml));
            append(integrity());
            return digest.hex();
        }
    }

    private ByteBuffer header(int parts) {
        long tableSize = (long) blobs.size() * WimBlob.SIZE;
        WimResource table = new WimResource(tableSize, WimResource.METADATA, end, tableSize);
        WimResource description = new WimResource(xml.length, WimResource.METADATA, end + tableSize, xml.length);
        long integritySize = integritySize(end + tableSize - WimHeader.SIZE);
        WimResource integrity = new WimResource(integritySize, 0, end + tableSize + xml.length, integritySize);
        ByteBuffer bytes = ByteBuffer.allocate(WimHeader.SIZE).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(WimHeader.MAGIC).putInt(WimHeader.SIZE).putInt(like.version());
        bytes.putInt(parts > 1 ? like.flags() | SPANNED : like.flags()).putInt(like.chunkSize()).put(WimGuid.toBytes(like.guid()));
        bytes.putShort((short) part).putShort((short) parts).putInt(like.imageCount());
        table.write(bytes);
        description.write(bytes);
        boot.write(bytes);
        bytes.putInt(like.bootIndex());
        integrity.write(bytes);
        return bytes.position(WimHeader.SIZE).flip();
    }

    /** Small contents are gathered, so that they are written together. */
    private void copy(Piece piece, ByteProgress progress) throws IOException {
        for (long done = 0; done < piece.length();) {
            if (!gathered.hasRemaining())
                flush();
            int limit = gathered.limit();
            gathered.limit((int) Math.min(limit, gathered.position() + piece.length() - done));
            int count = piece.from().read(gathered, piece.offset() + done);
            gathered.limit(limit);
            if (count <= 0)
                throw new FormatException("A WIM became shorter while it was read; make it again.");
            done += count;
            progress.advance(count);
        }
    }

    private void flush() throws IOException {
        cover(gathered.flip());
        gathered = ByteBuffer.allocate(BUFFER);
    }

    /** Writes bytes that the integrity table covers: from behind the header to the end of the table of contents. */
    private void cover(ByteBuffer bytes) throws IOException {
        ByteBuffer rest = bytes.duplicate();
        while (rest.hasRemaining()) {
            int count = (int) Math.min(rest.remaining(), CHUNK - inChunk);
            chunk.update(rest.slice(rest.position(), count));
            rest.position(rest.position() + count);
            inChunk += count;
            if (inChunk == CHUNK)
                closeChunk();
        }
        append(bytes);
    }

    private void closeChunk() {
        if (inChunk > 0)
            chunks.writeBytes(chunk.digest());
        inChunk = 0;
    }

    /** Size, entries, bytes a chunk, SHA-1s (MS "Windows Imaging File Format", integrity table). */
    private ByteBuffer integrity() {
        int size = INTEGRITY_HEADER + chunks.size();
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.putInt(size).putInt(chunks.size() / SHA1).putInt(CHUNK).put(chunks.toByteArray()).flip();
    }

    private void append(ByteBuffer bytes) throws IOException {
        whole.update(bytes.duplicate());
        while (bytes.hasRemaining())
            out.write(bytes);
    }
}
