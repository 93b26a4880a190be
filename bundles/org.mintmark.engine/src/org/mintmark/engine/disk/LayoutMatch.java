package org.mintmark.engine.disk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a disk still has a layout, by the rule that a keep-data reset goes by: same style and sectors, every partition
 * with its number, type and start and not smaller; what was added does no harm. Derived from what Windows' Automated System
 * Recovery compares (Win32 documentation, "Using VSS Automated System Recovery for Disaster Recovery"), without its ids.
 */
public final class LayoutMatch {

	private LayoutMatch() {
	}

	/** Why the disk does not have the layout, one sentence each; empty when it does. */
	public static List<String> differences(LayoutDisk layout, PartitionTable disk) {
		List<String> found = new ArrayList<>();
		if (layout.style() != disk.style()) {
			found.add("The disk is partitioned as " + disk.style().name().toLowerCase(Locale.ROOT) + ", the layout is "
					+ layout.style().name().toLowerCase(Locale.ROOT) + ".");
			return found;
		}
		if (layout.sectorSize() != disk.sectorSize()) {
			found.add("The disk has sectors of " + disk.sectorSize() + " bytes, the layout of " + layout.sectorSize() + ".");
			return found;
		}
		Map<Integer, DiskPartition> there = new HashMap<>();
		disk.all().forEach(p -> there.put(p.number(), p));
		for (LayoutPartition partition : layout.all()) {
			String name = "Partition " + partition.number() + " (" + partition.role().text() + ")";
			DiskPartition actual = there.get(partition.number());
			long least = !partition.extend() ? partition.size() : partition.minimumSize() > 0 ? partition.minimumSize() : partition.used();
			if (actual == null) {
				found.add(name + " is missing.");
			} else if (!actual.type().equals(partition.type())) {
				found.add(name + " has the type " + actual.type() + " instead of " + partition.type() + ".");
			} else if (actual.offset() != partition.offset()) {
				found.add(name + " begins at byte " + actual.offset() + " instead of " + partition.offset() + ".");
			} else if (actual.size() < least) {
				found.add(name + " has " + actual.size() + " bytes, at least " + least + " are needed.");
			}
		}
		return found;
	}
}
