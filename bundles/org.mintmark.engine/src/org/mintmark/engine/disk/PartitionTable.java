package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/**
 * The partitions of a disk; sectors of 512 or 4096 bytes, the disk's size in bytes, and a sentence for each thing that
 * is not as it should be but did not keep the table from being read.
 */
public record PartitionTable(PartitionStyle style, int sectorSize, long diskSize, List<DiskPartition> partitions,
		List<String> warnings) {

	/** Copies the lists. */
	public PartitionTable {
		partitions = List.copyOf(partitions);
		warnings = List.copyOf(warnings);
	}

	/**
	 * Reads the table and looks into every partition that the image holds completely.
	 *
	 * @throws FormatException when there is no table or it is damaged beyond use
	 */
	public static PartitionTable read(DiskImage image) throws IOException {
		PartitionTable gpt = GptReader.read(image);
		if (gpt != null) {
			return gpt.probed(image);
		}
		ByteBuffer first = ByteBuffer.allocate(512);
		image.read(first, 0);
		ByteReader sector = ByteReader.of(first.array(), "'" + image.name() + "'");
		String volume = FileSystemProbe.bootSector(sector);
		if (volume.isEmpty() && (sector.u8(510) != 0x55 || sector.u8(511) != 0xAA)) {
			try (SeekableByteChannel whole = image.window(0, image.size())) {
				volume = FileSystemProbe.identify(whole).fileSystem();
			}
			if (volume.isEmpty()) {
				throw new FormatException("'" + image.name()
						+ "' holds no partition table: choose the image of a whole disk.");
			}
		}
		if (!volume.isEmpty()) {
			throw new FormatException("'" + image.name() + "' is a single " + volume
					+ " volume without a partition table: choose the image of the whole disk.");
		}
		if (sector.u8(446 + 4) == 0xEE) {
			throw new FormatException("The partition table (GPT) of '" + image.name()
					+ "' and its copy are damaged: copy the image again.");
		}
		return new MbrReader(image).read().probed(image);
	}

	/** All partitions; logical ones follow the extended one that holds them. */
	public List<DiskPartition> all() {
		List<DiskPartition> all = new ArrayList<>();
		for (DiskPartition partition : partitions) {
			all.add(partition);
			all.addAll(partition.children());
		}
		return all;
	}

	/**
	 * Makes sure that the image has a partition to its end.
	 *
	 * @throws FormatException when it was truncated
	 */
	public static void requireWithin(DiskImage image, DiskPartition partition) throws FormatException {
		if (partition.end() > image.size()) {
			throw new FormatException("'" + image.name() + "' is truncated: partition " + partition.number()
					+ " ends at byte " + partition.end() + " but the file has only " + image.size()
					+ " bytes; copy the image again.");
		}
	}

	/** A layout of this one disk; firmware as {@link Layout#firmware()}. */
	public Layout toLayout(String firmware) {
		return new Layout(firmware, List.of(new LayoutDisk(0, style, sectorSize, diskSize,
				partitions.stream().map(DiskPartition::toLayout).toList())));
	}

	private PartitionTable probed(DiskImage image) throws IOException {
		List<String> notes = new ArrayList<>(warnings);
		List<DiskPartition> found = new ArrayList<>();
		for (DiskPartition partition : partitions) {
			List<DiskPartition> logical = new ArrayList<>();
			for (DiskPartition child : partition.children()) {
				logical.add(probed(image, child, notes));
			}
			found.add(probed(image, partition, notes).withChildren(logical));
		}
		overlaps(image, notes);
		return new PartitionTable(style, sectorSize, diskSize, RoleGuess.guess(style, found), notes);
	}

	private DiskPartition probed(DiskImage image, DiskPartition partition, List<String> notes) throws IOException {
		if (partition.role() == PartitionRole.EXTENDED || partition.role() == PartitionRole.MSR) {
			return partition;
		}
		long there = Math.min(partition.end(), image.size()) - partition.offset();
		if (there < partition.size()) {
			notes.add("Partition " + partition.number() + " ends at byte " + partition.end() + ", '" + image.name()
					+ "' at byte " + image.size() + ".");
		}
		if (there <= 0) {
			return partition;
		}
		try (SeekableByteChannel window = image.window(partition.offset(), there)) {
			FileSystemFacts facts = FileSystemProbe.identify(window);
			return partition.withVolume(facts.fileSystem(), facts.label());
		}
	}

	private void overlaps(DiskImage image, List<String> notes) {
		List<DiskPartition> sorted = partitions.stream()
				.sorted(Comparator.comparingLong(DiskPartition::offset)).toList();
		for (int i = 1; i < sorted.size(); i++) {
			if (sorted.get(i).offset() < sorted.get(i - 1).end()) {
				notes.add("Partitions " + sorted.get(i - 1).number() + " and " + sorted.get(i).number() + " of '"
						+ image.name() + "' overlap.");
			}
		}
	}
}
