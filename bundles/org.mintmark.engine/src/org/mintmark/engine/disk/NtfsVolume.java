package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/**
 * The few things of an NTFS volume that are needed before a library opens it: label, use, state, and a sparse copy.
 * Structures are those of the public NTFS documentation of the Linux-NTFS project. Not for use by several threads.
 */
public final class NtfsVolume {

	private static final int RECORD_VOLUME = 3;
	private static final int RECORD_ROOT = 5;
	private static final int LAST_SYSTEM_RECORD = 23;
	private static final int DIRTY = 1;

	private final SeekableByteChannel volume;
	private final String what;
	private final int sectorSize;
	private final int clusterSize;
	private final long sectors;
	private final int recordSize;
	private final NtfsRecord.Extents table;

	private NtfsVolume(SeekableByteChannel volume, String what, ByteReader boot) throws IOException {
		this.volume = volume;
		this.what = what;
		sectorSize = boot.u16(11);
		int perCluster = boot.u8(13) > 0x80 ? 1 << Math.min(30, 256 - boot.u8(13)) : boot.u8(13);
		sectors = boot.i64(40);
		int size = (byte) boot.u8(64);
		if (sectorSize < 256 || sectorSize > 4096 || Integer.bitCount(sectorSize) != 1
				|| Integer.bitCount(perCluster) != 1 || (long) perCluster * sectorSize > 2 << 20 || sectors < 16
				|| sectors > 1L << 48 || size == 0 || size < -16 || size > 64) {
			throw damaged("its boot sector makes no sense");
		}
		clusterSize = perCluster * sectorSize;
		recordSize = size < 0 ? 1 << -size : size * clusterSize;
		long first = boot.i64(48);
		if (recordSize < 512 || recordSize > 1 << 16 || recordSize % 512 != 0 || first <= 0 || first >= clusters()) {
			throw damaged("its boot sector makes no sense");
		}
		table = NtfsRecord.of(load(first * clusterSize, recordSize), what).extents(NtfsRecord.DATA, "", clusters());
		if (table == null) {
			throw damaged("its master file table has no content");
		}
	}

	/**
	 * Opens a volume.
	 *
	 * @param volume the partition, left open
	 * @param name how messages call it, for example "partition 3"
	 * @throws FormatException when it is not NTFS or is damaged
	 */
	public static NtfsVolume open(SeekableByteChannel volume, String name) throws IOException {
		if (volume.size() < 512) {
			throw new FormatException(name + " is too small to hold NTFS.");
		}
		ByteReader boot = ByteReader.load(volume, 0, 512, name);
		if (!boot.matches(3, "NTFS    ")) {
			String there = FileSystemProbe.identify(volume).fileSystem();
			throw new FormatException(name + " holds " + (there.isEmpty() ? "no known file system" : there)
					+ ", not NTFS.");
		}
		return new NtfsVolume(volume, name, boot);
	}

	/** The label, empty when it has none. */
	public String label() throws IOException {
		ByteReader label = record(RECORD_VOLUME).resident(NtfsRecord.VOLUME_NAME, "");
		return label == null ? "" : label.text(0, label.length() & ~1, StandardCharsets.UTF_16LE);
	}

	/** Bytes of the file system, without the copy of the boot sector behind it. */
	public long size() {
		return sectors * sectorSize;
	}

	/** Bytes of a cluster. */
	public int clusterSize() {
		return clusterSize;
	}

	/** Bytes of all clusters in use. */
	public long usedBytes() throws IOException {
		long[] used = new long[1];
		NtfsBitmap.eachUsed(this, (first, count) -> used[0] += count);
		return used[0] * clusterSize;
	}

	/** Whether Windows did not finish writing to it. */
	public boolean dirty() throws IOException {
		ByteReader information = record(RECORD_VOLUME).resident(NtfsRecord.VOLUME_INFORMATION, "");
		return information != null && (information.u16(10) & DIRTY) != 0;
	}

	/** Whether Windows sleeps on it (hibernation or fast start): files may be newer in memory than here. */
	public boolean hibernated() throws IOException {
		long number = new NtfsFolder(this, record(RECORD_ROOT)).find("hiberfil.sys");
		if (number < 0) {
			return false;
		}
		NtfsRecord.Extents data = record(number).extents(NtfsRecord.DATA, "", clusters());
		if (data == null || data.size() < 4 || data.runs().isEmpty() || data.runs().get(0).cluster() < 0) {
			return false;
		}
		ByteReader head = ByteReader.of(load(data.runs().get(0).cluster() * clusterSize, 4), what);
		return head.matches(0, "hibr") || head.matches(0, "HIBR");
	}

	/**
	 * The bytes of a file.
	 *
	 * @param path names with '\\' or '/' between them, told apart without case
	 * @return empty when there is no such file, or it is a folder
	 * @throws FormatException when the file is compressed, encrypted or the volume damaged
	 */
	public Optional<SeekableByteChannel> open(String path) throws IOException {
		Optional<NtfsRecord> record = find(path);
		return record.isEmpty() || record.get().folder() ? Optional.empty()
				: Optional.of(new DiskChannel(NtfsFile.of(this, record.get())));
	}

	/**
	 * Files above a size.
	 *
	 * @param bytes every file has more
	 */
	public List<NtfsLargeFile> larger(long bytes) throws IOException {
		List<NtfsLargeFile> found = new ArrayList<>();
		for (long number = 0; number < table.size() / recordSize; number++) {
			NtfsRecord record;
			try {
				record = record(number);
			} catch (FormatException e) {
				continue; // never used: it has no signature
			}
			NtfsRecord.Extents data = record.used() && !record.folder() ? largeData(record) : null;
			if (data != null && data.size() > bytes && number > LAST_SYSTEM_RECORD) {
				long own = record.base() == 0 ? number : record.base();
				found.add(new NtfsLargeFile(NtfsPath.of(this, own), data.size()));
			}
		}
		return found;
	}

	private NtfsRecord.Extents largeData(NtfsRecord record) {
		try {
			return record.extents(NtfsRecord.DATA, "", clusters());
		} catch (FormatException e) {
			return null; // compressed, encrypted, or a later piece: the first piece tells the size
		}
	}

	/** Whether there is a file or folder of that path. */
	public boolean exists(String path) throws IOException {
		return find(path).isPresent();
	}

	private Optional<NtfsRecord> find(String path) throws IOException {
		NtfsRecord at = record(RECORD_ROOT);
		for (String name : path.split("[/\\\\]")) {
			if (!name.isEmpty()) {
				long number = at.folder() ? new NtfsFolder(this, at).find(name) : -1;
				if (number < 0) {
					return Optional.empty();
				}
				at = record(number);
			}
		}
		return Optional.of(at);
	}

	/**
	 * Copies the clusters in use into a new sparse file of the volume's size, which libraries open as the volume.
	 *
	 * @param target must not exist; it is removed again when the copy fails
	 * @param progress is told the bytes of each piece
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public void extract(Path target, IProgressMonitor monitor, LongConsumer progress) throws IOException {
		new NtfsExtraction(this, volume.size(), monitor, progress).write(target);
	}

	/**
	 * Copies the clusters in use into a place of a file that is zero there.
	 *
	 * @param offset where the volume begins in the file, in bytes
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public void copy(FileChannel target, long offset, IProgressMonitor monitor) throws IOException {
		new NtfsExtraction(this, volume.size(), monitor, bytes -> {
			// what takes a second need not tell
		}).write(target, offset);
	}

	int sectorSize() {
		return sectorSize;
	}

	long clusters() {
		return sectors / (clusterSize / sectorSize);
	}

	String what() {
		return what;
	}

	NtfsRecord record(long number) throws IOException {
		byte[] raw = new byte[recordSize];
		if (number >= table.size() / recordSize) {
			throw damaged("it refers to file record " + number + ", which it does not have");
		}
		ByteBuffer buffer = ByteBuffer.wrap(raw);
		long skip = number * recordSize;
		for (NtfsRecord.Run run : table.runs()) {
			long length = run.length() * clusterSize;
			if (skip < length && buffer.hasRemaining() && run.cluster() >= 0) {
				buffer.limit((int) Math.min(recordSize, buffer.position() + length - skip));
				fill(buffer, run.cluster() * clusterSize + skip);
				buffer.limit(recordSize);
				skip = length;
			}
			skip -= Math.min(skip, length);
		}
		if (buffer.hasRemaining()) {
			throw new FormatException(what + " has a master file table in too many pieces for this version: "
					+ "defragment it on the machine and take the image again.");
		}
		return NtfsRecord.of(raw, what);
	}

	byte[] load(long position, int length) throws IOException {
		byte[] bytes = new byte[length];
		fill(ByteBuffer.wrap(bytes), position);
		return bytes;
	}

	void fill(ByteBuffer buffer, long position) throws IOException {
		if (position > volume.size() - buffer.remaining()) {
			throw new FormatException(what + " is truncated: its file system needs byte "
					+ (position + buffer.remaining()) + " but there are only " + volume.size()
					+ "; copy the image again.");
		}
		volume.position(position);
		while (buffer.hasRemaining()) {
			if (volume.read(buffer) < 0) {
				throw new FormatException(what + " shrank while it was read: copy the image again.");
			}
		}
	}

	FormatException damaged(String cause) {
		return new FormatException(what + " is a damaged NTFS volume: " + cause
				+ "; run chkdsk on the machine and take the image again.");
	}
}
