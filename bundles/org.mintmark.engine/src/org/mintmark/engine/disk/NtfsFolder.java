package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** The entries of an NTFS folder, walked one after another instead of down the tree. */
final class NtfsFolder {

	private static final String INDEX = "$I30";
	private static final int LAST = 2;
	private static final long REFERENCE = 0xFFFFFFFFFFFFL;
	private static final int MAX_BLOCKS = 1 << 16;

	private final NtfsVolume volume;
	private final NtfsRecord record;

	NtfsFolder(NtfsVolume volume, NtfsRecord record) {
		this.volume = volume;
		this.record = record;
	}

	/** The number of the file record with this name, whatever its case, or -1. */
	long find(String name) throws IOException {
		ByteReader root = record.resident(NtfsRecord.INDEX_ROOT, INDEX);
		if (root == null) {
			throw volume.damaged("a folder has no index");
		}
		long found = scan(root, 16, name);
		NtfsRecord.Extents blocks = record.extents(NtfsRecord.INDEX_ALLOCATION, INDEX, volume.clusters());
		if (found >= 0 || blocks == null) {
			return found;
		}
		int size = (int) Math.min(root.u32(8), 1 << 20);
		if (size < 512 || size % 512 != 0) {
			throw volume.damaged("a folder has an index with blocks of " + size + " bytes");
		}
		int left = MAX_BLOCKS;
		for (NtfsRecord.Run run : blocks.runs()) {
			long end = (run.cluster() + run.length()) * volume.clusterSize();
			for (long at = run.cluster() * volume.clusterSize(); run.cluster() >= 0 && at + size <= end; at += size) {
				byte[] raw = volume.load(at, size);
				// Blocks that were never used have no signature.
				if (raw[0] == 'I' && left-- > 0) {
					found = scan(NtfsRecord.fix(raw, "INDX", volume.what()), 24, name);
					if (found >= 0) {
						return found;
					}
				}
			}
		}
		return -1;
	}

	private long scan(ByteReader block, int header, String name) throws FormatException {
		long at = header + block.u32(header);
		long end = Math.min(block.length(), header + block.u32(header + 4));
		while (at + 16 <= end) {
			int entry = (int) at;
			int length = block.u16(entry + 8);
			if ((block.u16(entry + 12) & LAST) != 0) {
				return -1;
			}
			if (length < 16 + 66) {
				throw volume.damaged("a folder has an entry of " + length + " bytes");
			}
			int characters = block.u8(entry + 16 + 64);
			if (block.text(entry + 16 + 66, 2 * characters, StandardCharsets.UTF_16LE).equalsIgnoreCase(name)) {
				return block.i64(entry) & REFERENCE;
			}
			at += length;
		}
		return -1;
	}
}
