package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A disk's bytes as a read-only channel; closing it leaves the image open. */
final class DiskChannel implements SeekableByteChannel {

	private final DiskBytes bytes;
	private long position;

	DiskChannel(DiskBytes bytes) {
		this.bytes = bytes;
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		if (position >= bytes.size()) {
			return -1;
		}
		int count = bytes.read(target, position);
		position += Math.max(0, count);
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
		position = newPosition;
		return this;
	}

	@Override
	public long size() {
		return bytes.size();
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
		// the image stays open
	}
}
