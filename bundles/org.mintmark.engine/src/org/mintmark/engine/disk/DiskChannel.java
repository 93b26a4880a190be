package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.mintmark.engine.io.ReadOnlyChannel;

/** A disk's bytes as a read-only channel; closing it leaves the image open. */
final class DiskChannel extends ReadOnlyChannel {

	private final DiskBytes bytes;

	DiskChannel(DiskBytes bytes) {
		this.bytes = bytes;
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		if (position() >= bytes.size()) {
			return -1;
		}
		return advance(bytes.read(target, position()));
	}

	@Override
	public long size() {
		return bytes.size();
	}
}
