package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.mintmark.engine.io.ByteReader;

/** The content of a file of an NTFS volume: in its record, or in runs of clusters that several records may list. */
final class NtfsFile implements DiskBytes {

	private static final int MIN_ENTRY = 26;
	private static final long REFERENCE = 0xFFFFFFFFFFFFL;
	private static final int MAX_LIST = 1 << 20;

	private final NtfsVolume volume;
	private final byte[] resident;
	private final List<NtfsRecord.Run> runs;
	private final long size;

	private NtfsFile(NtfsVolume volume, byte[] resident, List<NtfsRecord.Run> runs, long size) {
		this.volume = volume;
		this.resident = resident;
		this.runs = runs;
		this.size = size;
	}

	static NtfsFile of(NtfsVolume volume, NtfsRecord record) throws IOException {
		ByteReader list = attributeList(volume, record);
		if (list != null) {
			return ofList(volume, list);
		}
		ByteReader resident = record.resident(NtfsRecord.DATA, "");
		if (resident != null) {
			return new NtfsFile(volume, resident.bytes(0, resident.length()), List.of(), resident.length());
		}
		NtfsRecord.Extents extents = record.extents(NtfsRecord.DATA, "", volume.clusters());
		return extents == null ? new NtfsFile(volume, new byte[0], List.of(), 0) : ofRuns(volume, extents.runs(), extents.size());
	}

	/** The list of attributes of a file whose own record is too small for them, or null. */
	private static ByteReader attributeList(NtfsVolume volume, NtfsRecord record) throws IOException {
		ByteReader resident = record.resident(NtfsRecord.ATTRIBUTE_LIST, "");
		if (resident != null) {
			return resident;
		}
		NtfsRecord.Extents extents = record.extents(NtfsRecord.ATTRIBUTE_LIST, "", volume.clusters());
		if (extents == null) {
			return null;
		}
		if (extents.size() > MAX_LIST) {
			throw volume.damaged("a file has a list of attributes of " + extents.size() + " bytes");
		}
		byte[] bytes = new byte[(int) extents.size()];
		NtfsFile list = ofRuns(volume, extents.runs(), extents.size());
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		while (buffer.hasRemaining() && list.read(buffer, buffer.position()) > 0) {
			continue;
		}
		return ByteReader.of(bytes, volume.what());
	}

	/** Entries: type (4), length (2), length and place of the name (1, 1), first cluster of the file (8), record (8). */
	private static NtfsFile ofList(NtfsVolume volume, ByteReader list) throws IOException {
		List<NtfsRecord.Run> runs = new ArrayList<>();
		long size = 0;
		for (int at = 0; at + MIN_ENTRY <= list.length();) {
			int length = list.u16(at + 4);
			if (length < MIN_ENTRY) {
				throw volume.damaged("a list of attributes has an entry of " + length + " bytes");
			}
			if (list.u32(at) == NtfsRecord.DATA && list.u8(at + 6) == 0) {
				NtfsRecord record = volume.record(list.i64(at + 16) & REFERENCE);
				ByteReader resident = record.resident(NtfsRecord.DATA, "");
				if (resident != null) {
					return new NtfsFile(volume, resident.bytes(0, resident.length()), List.of(), resident.length());
				}
				long first = list.i64(at + 8);
				NtfsRecord.Extents extents = record.extents(NtfsRecord.DATA, "", volume.clusters(), first);
				if (extents == null || first != runs.stream().mapToLong(NtfsRecord.Run::length).sum()) {
					throw volume.damaged("a file has pieces that do not follow each other");
				}
				size = first == 0 ? extents.size() : size;
				runs.addAll(extents.runs());
			}
			at += length;
		}
		return ofRuns(volume, runs, size);
	}

	private static NtfsFile ofRuns(NtfsVolume volume, List<NtfsRecord.Run> runs, long size) throws IOException {
		long covered = runs.stream().mapToLong(NtfsRecord.Run::length).sum() * volume.clusterSize();
		if (size > covered) {
			throw volume.damaged("a file has fewer clusters than bytes");
		}
		return new NtfsFile(volume, null, runs, size);
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		int wanted = (int) Math.min(target.remaining(), size - position);
		if (wanted <= 0) {
			return target.hasRemaining() ? -1 : 0;
		}
		if (resident != null) {
			target.put(resident, (int) position, wanted);
			return wanted;
		}
		long skip = position;
		for (NtfsRecord.Run run : runs) {
			long length = run.length() * volume.clusterSize();
			if (skip < length) {
				int count = (int) Math.min(wanted, length - skip);
				if (run.cluster() < 0) {
					target.put(new byte[count]);
				} else {
					int limit = target.limit();
					target.limit(target.position() + count);
					volume.fill(target, run.cluster() * volume.clusterSize() + skip);
					target.limit(limit);
				}
				return count;
			}
			skip -= length;
		}
		return -1;
	}
}
