package org.mintmark.engine.wim;

import java.nio.ByteBuffer;

/**
 * Where a resource lies inside a WIM: 24 bytes on disk, 7 of stored size, 1 of flags, 8 of offset, 8 of original size
 * (MS "Windows Imaging File Format", {@code RESHDR_DISK_SHORT}).
 *
 * @param storedSize bytes in the file
 * @param flags bit set: 2 metadata, 4 compressed, 8 spanned, 16 solid
 * @param offset bytes from the start of the file
 * @param originalSize bytes after decompression
 */
public record WimResource(long storedSize, int flags, long offset, long originalSize) {
	/** The bit of a resource that describes an image's files. */
	public static final int METADATA = 2;
	/** The bit of a compressed resource. */
	public static final int COMPRESSED = 4;
	/** A resource that is absent. */
	static final WimResource ABSENT = new WimResource(0, 0, 0, 0);

	static WimResource read(ByteBuffer in) {
		long sizeAndFlags = in.getLong();
		return new WimResource(sizeAndFlags & 0x00FF_FFFF_FFFF_FFFFL, (int) (sizeAndFlags >>> 56), in.getLong(),
				in.getLong());
	}

	void write(ByteBuffer out) {
		out.putLong(storedSize | (long) flags << 56).putLong(offset).putLong(originalSize);
	}

	/** Whether the resource exists in the file. */
	public boolean present() {
		return storedSize != 0;
	}

	boolean liesWithin(long fileSize) {
		return offset >= 0 && offset <= fileSize && storedSize <= fileSize - offset;
	}
}
