package org.mintmark.engine.disk;

import java.util.List;

import org.mintmark.engine.io.FormatException;

/** Brings a layout onto a disk of another size: the partition that takes what is left grows or shrinks, nothing else moves. */
public final class LayoutFit {

	private static final long MIB = 1L << 20;
	/** Sectors of a GPT's copy at the end of the disk (UEFI 2.10, section 5.3.1). */
	private static final int GPT_COPY_BYTES = 128 * 128;

	private LayoutFit() {
	}

	/**
	 * The layout on a disk of that size.
	 *
	 * @throws FormatException when the disk is too small for it; the message is a sentence
	 */
	public static LayoutDisk to(LayoutDisk disk, long size) throws FormatException {
		if (size == disk.size()) {
			return disk;
		}
		long usable = disk.style() == PartitionStyle.GPT ? size - GPT_COPY_BYTES - disk.sectorSize() : size;
		List<LayoutPartition> partitions = disk.partitions().stream().toList();
		LayoutPartition extending = partitions.stream().filter(LayoutPartition::extend).findFirst().orElse(null);
		long last = partitions.stream().filter(p -> p != extending).mapToLong(p -> p.offset() + p.size()).max().orElse(0);
		if (last > usable) {
			throw new FormatException("A disk of " + size + " bytes is too small: the partitions need " + last + ".");
		}
		if (extending == null) {
			return with(disk, size, partitions);
		}
		if (extending.offset() < last && partitions.stream().anyMatch(p -> p.offset() > extending.offset())) {
			throw new FormatException("Partition " + extending.number()
					+ " takes what is left of the disk but is not the last one, so the layout fits a disk of " + disk.size() + " bytes only.");
		}
		long room = (usable - extending.offset()) / MIB * MIB;
		long needed = extending.minimumSize() > 0 ? extending.minimumSize() : extending.used();
		if (room < Math.max(needed, MIB)) {
			throw new FormatException("A disk of " + size + " bytes is too small: partition " + extending.number() + " (" + extending.role().text()
					+ ") gets " + Math.max(0, room) + " bytes and must hold " + needed + ".");
		}
		return with(disk, size, partitions.stream().map(p -> p == extending ? p.withSize(room) : p).toList());
	}

	private static LayoutDisk with(LayoutDisk disk, long size, List<LayoutPartition> partitions) {
		return new LayoutDisk(disk.index(), disk.style(), disk.sectorSize(), size, partitions, disk.extras());
	}
}
