package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;

/** Makes master and extended boot records (UEFI 2.10, section 5.2) without code. */
final class MbrWriter {

	private static final int SECTOR = 512;
	private static final int TABLE = 446;

	private final LayoutDisk disk;
	private final byte[] signature;

	/** Where a record goes. */
	interface Target {
		void put(long position, ByteBuffer sector) throws IOException;
	}

	MbrWriter(LayoutDisk disk, byte[] signature) {
		this.disk = disk;
		this.signature = signature.clone();
	}

	void write(Target target) throws IOException {
		ByteBuffer record = record();
		record.put(440, signature, 0, 4);
		for (LayoutPartition partition : disk.partitions()) {
			if (partition.number() > 4) {
				throw new IOException("Partition " + partition.number()
						+ " is not one of the four an MBR disk may have: put it into an extended one.");
			}
			entry(record, partition.number() - 1, partition, 0);
			if (partition.role() == PartitionRole.EXTENDED) {
				logical(target, partition);
			}
		}
		target.put(0, record);
	}

	private static void logical(Target target, LayoutPartition extended) throws IOException {
		List<LayoutPartition> children = extended.children().stream()
				.sorted(Comparator.comparingLong(LayoutPartition::offset)).toList();
		if (children.isEmpty()) {
			target.put(extended.offset(), record());
			return;
		}
		long gap = gap(extended, children);
		for (int i = 0; i < children.size(); i++) {
			LayoutPartition child = children.get(i);
			ByteBuffer record = record();
			// The first record stands at the start of the container, the others right before their partition.
			long at = i == 0 ? extended.offset() : child.offset() - gap;
			entry(record, 0, child, at);
			if (i + 1 < children.size()) {
				LayoutPartition next = children.get(i + 1);
				long start = next.offset() - gap;
				put(record, 1, 0, 0x05, start - extended.offset(), next.offset() + next.size() - start);
			}
			target.put(at, record);
		}
	}

	/** Bytes between a record and its partition: 1 MiB as Windows does, less where the layout leaves less. */
	private static long gap(LayoutPartition extended, List<LayoutPartition> children) throws IOException {
		long gap = 1L << 20;
		long end = extended.offset();
		for (LayoutPartition child : children) {
			gap = Math.min(gap, child.offset() - end);
			end = child.offset() + child.size();
			if (gap < SECTOR || end > extended.offset() + extended.size()) {
				throw new IOException("Partition " + child.number() + " does not fit extended partition "
						+ extended.number() + ": leave 1 MiB before it and keep it inside.");
			}
		}
		return gap;
	}

	private static ByteBuffer record() {
		return ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN).putShort(510, (short) 0xAA55);
	}

	private static void entry(ByteBuffer record, int index, LayoutPartition partition, long base) {
		put(record, index, partition.active() ? 0x80 : 0, Integer.parseInt(partition.type(), 16),
				partition.offset() - base, partition.size());
	}

	private static void put(ByteBuffer record, int index, int status, int type, long offset, long size) {
		int at = TABLE + 16 * index;
		// Cylinders end at 8 GB: the values that say "use the sector numbers".
		record.put(at, new byte[] { (byte) status, (byte) 0xFE, -1, -1, (byte) type, (byte) 0xFE, -1, -1 });
		record.putInt(at + 8, (int) (offset / SECTOR)).putInt(at + 12, (int) (size / SECTOR));
	}
}
