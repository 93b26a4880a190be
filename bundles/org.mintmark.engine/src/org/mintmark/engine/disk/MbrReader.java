package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** Reads a master boot record and its chain of logical partitions (UEFI 2.10, section 5.2). */
final class MbrReader {

	private static final int SECTOR = 512;
	private static final int TABLE = 446;
	private static final int MAX_LOGICAL = 128;
	private static final int ISO_IDENTIFIER = 16 * 2048 + 1;

	private final DiskImage image;
	private final String what;
	private final List<String> warnings = new ArrayList<>();

	MbrReader(DiskImage image) {
		this.image = image;
		what = "The partition table of '" + image.name() + "'";
	}

	PartitionTable read() throws IOException {
		ByteReader sector = load(0);
		List<DiskPartition> partitions = new ArrayList<>();
		int logical = 5;
		for (int i = 0; i < 4; i++) {
			Entry entry = entry(sector, i);
			if (entry.type == 0 || entry.sectors == 0) {
				continue;
			}
			if ((entry.status & 0x7F) != 0 || entry.start == 0) {
				requireNoIso();
				throw new FormatException(what + " is damaged: entry " + (i + 1) + " makes no sense; "
						+ "choose the image of a whole disk.");
			}
			DiskPartition partition = partition(i + 1, entry, entry.start);
			if (partition.role() == PartitionRole.EXTENDED) {
				List<DiskPartition> children = chain(entry, logical);
				logical += children.size();
				partition = partition.withChildren(children);
			}
			partitions.add(partition);
		}
		return new PartitionTable(PartitionStyle.MBR, SECTOR, image.size(), partitions, warnings);
	}

	/** Images of discs that start from keys, too, have a table that only firmware understands. */
	private void requireNoIso() throws IOException {
		if (image.size() > ISO_IDENTIFIER + SECTOR && load(ISO_IDENTIFIER - 1).matches(1, "CD001")) {
			throw new FormatException("'" + image.name() + "' is the image of a CD or DVD, not of a disk: choose the image of a whole disk.");
		}
	}

	private List<DiskPartition> chain(Entry extended, int firstNumber) throws IOException {
		List<DiskPartition> found = new ArrayList<>();
		Set<Long> visited = new HashSet<>();
		long at = extended.start;
		while (at != 0) {
			if (!visited.add(at) || found.size() == MAX_LOGICAL) {
				return broken(found, "lead in a circle");
			}
			if ((at + 1) * SECTOR > image.size()) {
				return broken(found, "continue behind the end of the image");
			}
			ByteReader sector = load(at * SECTOR);
			if (sector.u8(510) != 0x55 || sector.u8(511) != 0xAA) {
				return broken(found, "end in a sector without a table");
			}
			Entry logical = entry(sector, 0);
			if (logical.type != 0 && logical.sectors != 0) {
				found.add(partition(firstNumber + found.size(), logical, at + logical.start));
			}
			Entry next = entry(sector, 1);
			at = next.type == 0 || next.sectors == 0 ? 0 : extended.start + next.start;
		}
		return found;
	}

	private List<DiskPartition> broken(List<DiskPartition> found, String how) {
		warnings.add("The logical partitions of '" + image.name() + "' " + how + ": there may be more than the "
				+ found.size() + " that were found.");
		return found;
	}

	private static DiskPartition partition(int number, Entry entry, long start) {
		String type = String.format("%02x", entry.type);
		return new DiskPartition(number, PartitionTypes.role(type), type, start * SECTOR, entry.sectors * SECTOR, "", "",
				"", entry.status == 0x80, 0, List.of());
	}

	private record Entry(int status, int type, long start, long sectors) {
	}

	private static Entry entry(ByteReader sector, int index) throws FormatException {
		int at = TABLE + 16 * index;
		return new Entry(sector.u8(at), sector.u8(at + 4), sector.u32(at + 8), sector.u32(at + 12));
	}

	private ByteReader load(long position) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(SECTOR);
		image.read(buffer, position);
		return ByteReader.of(buffer.array(), what);
	}
}
