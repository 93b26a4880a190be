package org.mintmark.engine.io;

import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A channel that only reads; closing it frees nothing. Not for use by several threads. */
public abstract class ReadOnlyChannel implements SeekableByteChannel {

	private long position;

	@Override
	public final int write(ByteBuffer source) {
		throw new NonWritableChannelException();
	}

	@Override
	public final SeekableByteChannel truncate(long size) {
		throw new NonWritableChannelException();
	}

	@Override
	public final long position() {
		return position;
	}

	@Override
	public final SeekableByteChannel position(long newPosition) {
		if (newPosition < 0) {
			throw new IllegalArgumentException(Long.toString(newPosition));
		}
		position = newPosition;
		return this;
	}

	/** Moves on by the bytes that were read. */
	protected final int advance(int count) {
		position += Math.max(0, count);
		return count;
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
