package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The bytes of a disk, wherever its image keeps them. */
interface DiskBytes {

	/** Bytes of the disk. */
	long size();

	/**
	 * Reads some bytes, at least one where the target has room and the position is within the disk.
	 *
	 * @return how many, -1 where the image ended
	 */
	int read(ByteBuffer target, long position) throws IOException;
}
