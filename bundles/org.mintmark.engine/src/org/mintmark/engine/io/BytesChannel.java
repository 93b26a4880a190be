package org.mintmark.engine.io;

import java.nio.ByteBuffer;

/** Bytes in memory as a read-only channel, for readers that take one. */
public final class BytesChannel extends ReadOnlyChannel {

	private final byte[] bytes;

	/** The bytes are not copied. */
	public BytesChannel(byte[] bytes) {
		this.bytes = bytes;
	}

	@Override
	public int read(ByteBuffer target) {
		if (position() >= bytes.length) {
			return -1;
		}
		int count = Math.min(target.remaining(), bytes.length - (int) position());
		target.put(bytes, (int) position(), count);
		return advance(count);
	}

	@Override
	public long size() {
		return bytes.length;
	}
}
