package org.mintmark.engine.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;

/** A read-only part of a channel as a channel of its own; closing it leaves the whole open. */
public final class ChannelWindow extends ReadOnlyChannel {

	private final SeekableByteChannel whole;
	private final long offset;
	private final long length;
	private boolean closed;

	/** Shows {@code length} bytes of the whole from {@code offset}; not for use by several threads. */
	public ChannelWindow(SeekableByteChannel whole, long offset, long length) {
		if (offset < 0 || length < 0 || offset > Long.MAX_VALUE - length) {
			throw new IllegalArgumentException(offset + "+" + length);
		}
		this.whole = whole;
		this.offset = offset;
		this.length = length;
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		if (closed) {
			throw new ClosedChannelException();
		}
		if (position() >= length) {
			return -1;
		}
		int limit = target.limit();
		target.limit((int) Math.min(limit, target.position() + Math.min(length - position(), Integer.MAX_VALUE / 2)));
		try {
			whole.position(offset + position());
			return advance(whole.read(target));
		} finally {
			target.limit(limit);
		}
	}

	@Override
	public long size() {
		return length;
	}

	@Override
	public boolean isOpen() {
		return !closed && whole.isOpen();
	}

	@Override
	public void close() {
		closed = true;
	}
}
