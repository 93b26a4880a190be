package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.engine.io.FormatException;

/** Copies an NTFS volume's clusters in use into a sparse file. */
final class NtfsExtraction {

	private static final int BUFFER = 1 << 20;

	private final NtfsVolume volume;
	private final long available;
	private final IProgressMonitor monitor;
	private final LongConsumer progress;
	private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

	/**
	 * Prepares.
	 *
	 * @param available bytes of the partition
	 * @param progress is told the bytes of each piece
	 */
	NtfsExtraction(NtfsVolume volume, long available, IProgressMonitor monitor, LongConsumer progress) {
		this.volume = volume;
		this.available = available;
		this.monitor = monitor;
		this.progress = progress;
	}

	/**
	 * Copies.
	 *
	 * @param target must not exist; it is removed again when the copy fails
	 */
	void write(Path target) throws IOException {
		boolean complete = false;
		// Not an atomic file: it is a temporary for a library, and forcing it to the disk would only cost time.
		try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
				StandardOpenOption.SPARSE)) {
			write(out, 0);
			long end = end();
			if (out.size() < end) {
				out.write(ByteBuffer.allocate(1), end - 1);
			}
			complete = true;
		} finally {
			if (!complete) {
				Files.deleteIfExists(target);
			}
		}
	}

	/**
	 * Copies into a place of a file that is zero there.
	 *
	 * @param offset where the volume begins
	 */
	void write(FileChannel out, long offset) throws IOException {
		if (volume.size() > available) {
			throw new FormatException(volume.what() + " is truncated: its file system has " + volume.size()
					+ " bytes but there are only " + available + "; copy the image again.");
		}
		int cluster = volume.clusterSize();
		NtfsBitmap.eachUsed(volume, (first, count) -> copy(out, offset, first * cluster, count * cluster));
		// The copy of the boot sector stands behind the last cluster, with what does not fill a cluster.
		long tail = volume.clusters() * cluster;
		copy(out, offset, tail, end() - tail);
	}

	private long end() {
		return Math.min(volume.size() + volume.sectorSize(), available);
	}

	private void copy(FileChannel out, long offset, long start, long length) throws IOException {
		long end = start + length;
		for (long at = start; at < end;) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			buffer.clear().limit((int) Math.min(BUFFER, end - at));
			volume.fill(buffer, at);
			buffer.flip();
			int count = buffer.remaining();
			for (long to = offset + at; buffer.hasRemaining();) {
				to += out.write(buffer, to);
			}
			at += count;
			progress.accept(count);
		}
	}
}
