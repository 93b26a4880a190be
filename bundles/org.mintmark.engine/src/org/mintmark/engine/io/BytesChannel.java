package org.mintmark.engine.io;

import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Bytes in memory as a read-only channel, for readers that take one. */
public final class BytesChannel implements SeekableByteChannel {

	private final byte[] bytes;
	private long position;

	/** The bytes are not copied. */
	public BytesChannel(byte[] bytes) {
		this.bytes = bytes;
	}

	@Override
	public int read(ByteBuffer target) {
		if (position >= bytes.length) {
			return -1;
		}
		int count = Math.min(target.remaining(), bytes.length - (int) position);
		target.put(bytes, (int) position, count);
		position += count;
		return count;
	}

	@Override
	public int write(ByteBuffer source) {
		throw new NonWritableChannelException();
	}

	@Override
	public long position() {
		return position;
	}

	@Override
	public SeekableByteChannel position(long newPosition) {
		if (newPosition < 0) {
			throw new IllegalArgumentException(Long.toString(newPosition));
		}
		position = newPosition;
		return this;
	}

	@Override
	public long size() {
		return bytes.length;
	}

	@Override
	public SeekableByteChannel truncate(long size) {
		throw new NonWritableChannelException();
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public void close() {
		// there is nothing to free
	}
}
