package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import org.mintmark.engine.io.FormatException;

/** A disk whose image keeps blocks of one size in any order and leaves out what was never written. */
abstract class BlockMap implements DiskBytes {

	/** What a block is when it lies nowhere: zeros. */
	static final long NOWHERE = -1;

	final FileChannel channel;
	final String name;

	BlockMap(FileChannel channel, String name) {
		this.channel = channel;
		this.name = name;
	}

	/** Bytes of a block, a power of two. */
	abstract int blockSize();

	/** Position in the file of a block's first byte, or {@link #NOWHERE}. */
	abstract long place(long block) throws IOException;

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		int inBlock = (int) (position % blockSize());
		int count = (int) Math.min(target.remaining(), Math.min(blockSize() - inBlock, size() - position));
		if (count <= 0) {
			return target.hasRemaining() ? -1 : 0;
		}
		read(target, position / blockSize(), inBlock, count);
		return count;
	}

	/** Reads a piece of a block, all of it. */
	void read(ByteBuffer target, long block, int inBlock, int count) throws IOException {
		long place = place(block);
		if (place == NOWHERE) {
			target.put(new byte[count]);
			return;
		}
		if (place < 0 || place > channel.size()) {
			throw damaged("block " + block + " would lie outside of the file");
		}
		int limit = target.limit();
		target.limit(target.position() + count);
		long at = place + inBlock;
		while (target.hasRemaining()) {
			int read = channel.read(target, at);
			if (read < 0) {
				throw new FormatException("'" + name + "' is truncated: the block at byte " + place + " is not whole; copy the image again.");
			}
			at += read;
		}
		target.limit(limit);
	}

	FormatException damaged(String what) {
		return new FormatException("'" + name + "' is damaged: " + what + "; copy the image again.");
	}
}
