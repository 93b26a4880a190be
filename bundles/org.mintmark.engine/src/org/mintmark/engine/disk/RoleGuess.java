package org.mintmark.engine.disk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges what partitions of the plain data type are for. */
final class RoleGuess {

	/** Windows makes its system reserved partition 100 to 550 MB large. */
	private static final long MAX_SYSTEM_RESERVED = 2L << 30;
	/** GPT_ATTRIBUTE_PLATFORM_REQUIRED: Windows must not touch it. */
	private static final long REQUIRED = 1;

	private final PartitionStyle style;
	private final long largest;

	private RoleGuess(PartitionStyle style, long largest) {
		this.style = style;
		this.largest = largest;
	}

	static List<DiskPartition> guess(PartitionStyle style, List<DiskPartition> partitions) {
		RoleGuess guess = new RoleGuess(style, partitions.stream().filter(RoleGuess::isNtfs)
				.mapToLong(DiskPartition::size).max().orElse(0));
		List<DiskPartition> judged = new ArrayList<>();
		for (DiskPartition partition : partitions) {
			judged.add(guess.judge(partition).withChildren(partition.children().stream().map(guess::judge).toList()));
		}
		Optional<DiskPartition> windows = judged.stream()
				.filter(p -> p.role() == PartitionRole.DATA && isNtfs(p))
				.max(Comparator.comparingLong(DiskPartition::size).thenComparing(DiskPartition::number,
						Comparator.reverseOrder()));
		return judged.stream()
				.map(p -> windows.isPresent() && windows.get() == p ? p.withRole(PartitionRole.WINDOWS) : p).toList();
	}

	private DiskPartition judge(DiskPartition partition) {
		if (partition.role() != PartitionRole.DATA) {
			return partition;
		}
		String words = (partition.label() + " " + partition.name()).toLowerCase(Locale.ROOT);
		if (style == PartitionStyle.MBR && partition.active() && isNtfs(partition)
				&& partition.size() <= MAX_SYSTEM_RESERVED && partition.size() < largest) {
			return partition.withRole(PartitionRole.SYSTEM_RESERVED);
		}
		if ((partition.attributes() & REQUIRED) != 0) {
			return partition.withRole(words.contains("recovery") || words.contains("winre") ? PartitionRole.RECOVERY
					: PartitionRole.OEM);
		}
		return partition;
	}

	private static boolean isNtfs(DiskPartition partition) {
		return partition.fileSystem().equals("ntfs");
	}
}
