package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.mintmark.engine.io.FormatException;

/**
 * The first 208 bytes of a .wim or .swm (MS "Windows Imaging File Format", {@code WIMHEADER_V1_PACKED}).
 *
 * @param version 0x10D00, or 3584 for files with solid resources (.esd)
 * @param flags header bits
 * @param compression how resources are compressed
 * @param chunkSize bytes compressed together, 0 for uncompressed files
 * @param guid the set's identity
 * @param part number of this part, from 1
 * @param parts number of parts in the set
 * @param imageCount images inside
 * @param bootIndex the image Windows PE starts from, 0 for none
 * @param blobTable table of the file contents ("lookup table")
 * @param xml the description of the images
 * @param bootMetadata metadata of the boot image
 * @param integrity table of checksums, absent in many files
 */
public record WimHeader(int version, int flags, WimCompression compression, int chunkSize, UUID guid,
		int part, int parts, int imageCount, int bootIndex, WimResource blobTable, WimResource xml,
		WimResource bootMetadata, WimResource integrity) {
	/** Bytes of a header. */
	public static final int SIZE = 208;
	/** Version of ordinary files. */
	public static final int VERSION_DEFAULT = 0x10D00;
	/** Version of files with solid resources or LZMS, which only Windows 8 and later read. */
	public static final int VERSION_SOLID = 3584;

	static final long MAGIC = 0x0000004D4957534DL; // "MSWIM\0\0\0", little-endian
	private static final long MAGIC_PIPABLE = 0x0000004D57504C57L; // "WLPWM\0\0\0", only libwim reads it
	private static final int COMPRESSED = 0x2;
	private static final int XPRESS_2 = 0x200000;

	/** Whether this is the version that solid files have, which can't be split and which old Windows can't read. */
	public boolean solid() {
		return version == VERSION_SOLID;
	}

	/** The same with another identity. */
	WimHeader withGuid(UUID other) {
		return new WimHeader(version, flags, compression, chunkSize, other, part, parts, imageCount, bootIndex, blobTable, xml, bootMetadata,
				integrity);
	}

	/** The same for a file without any image. */
	WimHeader withoutImages() {
		return new WimHeader(version, flags, compression, chunkSize, guid, part, parts, 0, 0, blobTable, xml, WimResource.ABSENT, integrity);
	}

	/**
	 * Reads the header of a file.
	 *
	 * @throws FormatException when the file is no WIM or its header makes no sense
	 */
	public static WimHeader read(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return read(channel, 0, channel.size(), file.getFileName().toString());
		}
	}

	/**
	 * Reads the header of a WIM that lies inside a larger file.
	 *
	 * @param start position of its first byte
	 * @param size its bytes
	 * @throws FormatException when it is no WIM or its header makes no sense
	 */
	public static WimHeader read(FileChannel channel, long start, long size, String name) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(SIZE, Math.max(0, size)));
		while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) > 0)
			continue;
		return parse(bytes.flip(), size, name);
	}

	static WimHeader parse(ByteBuffer bytes, long fileSize, String name) throws FormatException {
		if (bytes.remaining() < SIZE)
			throw new FormatException("'" + name + "' is no WIM file: it is shorter than the 208 bytes of a header.");
		ByteBuffer in = bytes.order(ByteOrder.LITTLE_ENDIAN);
		long magic = in.getLong();
		if (magic == MAGIC_PIPABLE)
			throw new FormatException("'" + name + "' is a pipable WIM, which only wimlib reads: "
					+ "export its images into an ordinary one with 'wimlib-imagex export'.");
		if (magic != MAGIC)
			throw new FormatException("'" + name + "' is no WIM file: it does not begin with MSWIM.");
		int size = in.getInt();
		if (size != SIZE)
			throw new FormatException("'" + name + "' has a WIM header of " + Integer.toUnsignedString(size)
					+ " bytes where the format has 208.");
		int version = in.getInt();
		if (version != VERSION_DEFAULT && version != VERSION_SOLID)
			throw new FormatException("'" + name + "' has the unknown WIM version 0x" + Integer.toHexString(version)
					+ "; only 0x10d00 and 0xe00 are known.");
		int flags = in.getInt();
		int chunkSize = in.getInt();
		byte[] guid = new byte[16];
		in.get(guid);
		int part = Short.toUnsignedInt(in.getShort());
		int parts = Short.toUnsignedInt(in.getShort());
		int images = in.getInt();
		WimResource blobTable = WimResource.read(in);
		WimResource xml = WimResource.read(in);
		WimResource bootMetadata = WimResource.read(in);
		int boot = in.getInt();
		WimResource integrity = WimResource.read(in);
		WimHeader header = new WimHeader(version, flags, compression(flags, name), chunkSize,
				WimGuid.fromBytes(guid), part, parts, images, boot, blobTable, xml, bootMetadata, integrity);
		header.check(fileSize, name);
		return header;
	}

	private static WimCompression compression(int flags, String name) throws FormatException {
		if ((flags & COMPRESSED) == 0)
			return WimCompression.NONE;
		if ((flags & XPRESS_2) != 0)
			return WimCompression.XPRESS;
		for (WimCompression each : WimCompression.values())
			if (each != WimCompression.NONE && (flags & each.headerFlag()) != 0)
				return each;
		throw new FormatException("'" + name + "' is a compressed WIM of an unknown compression (flags 0x"
				+ Integer.toHexString(flags) + ").");
	}

	private void check(long fileSize, String name) throws FormatException {
		if (parts == 0 || part == 0 || part > parts)
			throw new FormatException(
					"'" + name + "' says it is part " + part + " of " + parts + ", which makes no sense.");
		if (imageCount < 0 || imageCount > 0xFFFF)
			throw new FormatException(
					"'" + name + "' claims " + Integer.toUnsignedString(imageCount) + " images, which makes no sense.");
		if (bootIndex < 0 || bootIndex > imageCount)
			throw new FormatException("'" + name + "' starts from image " + Integer.toUnsignedString(bootIndex)
					+ " but has only " + imageCount + ".");
		if (compression != WimCompression.NONE && (chunkSize <= 0 || Integer.bitCount(chunkSize) != 1))
			throw new FormatException("'" + name + "' has the impossible compression chunk size "
					+ Integer.toUnsignedString(chunkSize) + ".");
		checkInside("blob table", blobTable, fileSize, name);
		checkInside("XML data", xml, fileSize, name);
		checkInside("integrity table", integrity, fileSize, name);
		checkInside("boot metadata", bootMetadata, parts == 1 ? fileSize : Long.MAX_VALUE, name);
	}

	private static void checkInside(String what, WimResource resource, long fileSize, String name)
			throws FormatException {
		if (!resource.liesWithin(fileSize))
			throw new FormatException("The " + what + " of '" + name
					+ "' lies outside the file: the file is cut off or damaged; copy it again.");
	}
}
