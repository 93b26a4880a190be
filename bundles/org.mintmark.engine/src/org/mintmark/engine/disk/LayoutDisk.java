package org.mintmark.engine.disk;

import java.util.ArrayList;
import java.util.List;

/** A disk of a layout: its index from 0, sectors of 512 or 4096 bytes, size in bytes, partitions in their order. */
public record LayoutDisk(int index, PartitionStyle style, int sectorSize, long size, List<LayoutPartition> partitions,
		Extras extras) {

	/** Copies the list. */
	public LayoutDisk {
		partitions = List.copyOf(partitions);
	}

	/** A disk without unknown attributes. */
	public LayoutDisk(int index, PartitionStyle style, int sectorSize, long size, List<LayoutPartition> partitions) {
		this(index, style, sectorSize, size, partitions, Extras.NONE);
	}

	/** All partitions; logical ones follow the extended one that holds them. */
	public List<LayoutPartition> all() {
		List<LayoutPartition> all = new ArrayList<>();
		for (LayoutPartition partition : partitions) {
			all.add(partition);
			all.addAll(partition.children());
		}
		return all;
	}
}
