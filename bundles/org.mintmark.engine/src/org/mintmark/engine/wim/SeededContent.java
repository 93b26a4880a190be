package org.mintmark.engine.wim;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** Bytes of any length made from a seed, block by block, so that hundreds of megabytes need no memory. */
record SeededContent(long seed, long size, Kind kind) implements WimContent {
	enum Kind {
		NOISE, PROGRAM
	}

	private static final int BLOCK = 4096;

	SeededContent {
		if (size < 0)
			throw new IllegalArgumentException("size is negative");
	}

	@Override
	public InputStream open() {
		return new Stream();
	}

	/** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): a fixed function of the counter, so blocks are independent. */
	private static long mix(long counter) {
		long z = counter * 0x9E3779B97F4A7C15L;
		z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}

	private void fill(long index, ByteBuffer block) {
		long counter = mix(seed) + index * (BLOCK / 8);
		block.clear();
		while (block.hasRemaining()) {
			long word = mix(++counter);
			// a program repeats itself: 3 of 4 words come from a small vocabulary
			if (kind == Kind.PROGRAM && (word & 3) != 0)
				word = mix(seed ^ word >>> 2 & 0xFF);
			block.putLong(word);
		}
	}

	private final class Stream extends InputStream {
		private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
		private long position;

		@Override
		public int read() {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			if (length == 0)
				return 0;
			if (position >= size)
				return -1;
			int done = 0;
			while (done < length && position < size) {
				int within = (int) (position % BLOCK);
				if (within == 0)
					fill(position / BLOCK, block);
				int step = (int) Math.min(Math.min(length - done, BLOCK - within), size - position);
				System.arraycopy(block.array(), within, target, offset + done, step);
				done += step;
				position += step;
			}
			return done;
		}
	}
}
