package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.UUID;

import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;

/** The GUID that ties the parts of a split WIM together, stored as Windows does: first three fields little-endian. */
public final class WimGuid {
	/** Offset of the GUID in the header (MS "Windows Imaging File Format", {@code gWIMGuid}), outside the integrity table's cover. */
	static final int HEADER_OFFSET = 0x18;

	private static final int BUFFER = 1 << 16;

	private WimGuid() {
	}

	/** The 16 bytes of a GUID in Windows' mixed order. */
	public static byte[] toBytes(UUID guid) {
		ByteBuffer bytes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
		long high = guid.getMostSignificantBits();
		bytes.putInt((int) (high >>> 32)).putShort((short) (high >>> 16)).putShort((short) high);
		bytes.order(ByteOrder.BIG_ENDIAN).putLong(guid.getLeastSignificantBits());
		return bytes.array();
	}

	/** The GUID in 16 bytes of Windows' mixed order. */
	public static UUID fromBytes(byte[] bytes) {
		ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		long high = (long) in.getInt() << 32 | (in.getShort() & 0xFFFFL) << 16 | in.getShort() & 0xFFFFL;
		return new UUID(high, in.order(ByteOrder.BIG_ENDIAN).getLong());
	}

	/** A GUID that depends only on the name: version 8 of RFC 9562 section 5.8, filled with the name's SHA-256. */
	public static UUID named(String name) {
		return ofDigest(Digests.sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * A GUID that depends only on what a WIM holds: its table of contents, its XML data and its compression.
	 *
	 * @throws IOException when the file is no WIM or can't be read
	 */
	public static UUID ofContent(Path wim) throws IOException {
		WimHeader header = WimHeader.read(wim);
		MessageDigest digest = Digests.sha256();
		try (FileChannel channel = FileChannel.open(wim, StandardOpenOption.READ)) {
			update(digest, channel, header.blobTable());
			update(digest, channel, header.xml());
		}
		return ofDigest(digest.digest(header.compression().name().getBytes(StandardCharsets.UTF_8)));
	}

	private static void update(MessageDigest digest, FileChannel channel, WimResource resource) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
		long end = resource.offset() + resource.storedSize();
		for (long at = resource.offset(); at < end;) {
			int read = channel.read(buffer.clear().limit((int) Math.min(BUFFER, end - at)), at);
			if (read < 0)
				throw new FormatException("The WIM file shrank while it was read; write it again.");
			digest.update(buffer.flip());
			at += read;
		}
	}

	/** A GUID that depends only on contents in their order, XML data and compression, wherever the contents are stored. */
	static UUID ofContents(Iterator<WimBlob> blobs, byte[] xml, WimCompression compression) {
		MessageDigest digest = Digests.sha256();
		ByteBuffer entry = ByteBuffer.allocate(WimBlob.SIZE).order(ByteOrder.LITTLE_ENDIAN);
		while (blobs.hasNext()) {
			blobs.next().at(0, 1).write(entry.clear());
			digest.update(entry.flip());
		}
		digest.update(xml);
		return ofDigest(digest.digest(compression.name().getBytes(StandardCharsets.UTF_8)));
	}

	private static UUID ofDigest(byte[] sha256) {
		ByteBuffer digest = ByteBuffer.wrap(sha256);
		long high = digest.getLong() & ~0xF000L | 0x8000L;
		long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}

	/**
	 * Sets the GUID in the header of a WIM or of one of its parts, in place.
	 *
	 * @throws IOException when the file is no WIM or can't be written
	 */
	public static void patch(Path wim, UUID guid) throws IOException {
		WimHeader.read(wim);
		try (FileChannel channel = FileChannel.open(wim, StandardOpenOption.WRITE)) {
			ByteBuffer bytes = ByteBuffer.wrap(toBytes(guid));
			while (bytes.hasRemaining())
				channel.write(bytes, HEADER_OFFSET + bytes.position());
		}
	}
}
