package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** Reads a GUID partition table (UEFI 2.10, section 5.3), or its copy when the first one is damaged. */
final class GptReader {

	private static final String SIGNATURE = "EFI PART";
	private static final int MAX_ENTRIES = 4096;
	private static final int MAX_ENTRY = 4096;
	private static final int MAX_TABLE = 1 << 20;
	private static final long MAX_BYTES = 1L << 60;

	private final DiskImage image;
	private final int sector;
	private final String what;

	private GptReader(DiskImage image, int sector) {
		this.image = image;
		this.sector = sector;
		what = "The partition table of '" + image.name() + "'";
	}

	/** The table, or null when there is none in the two places where one may be. */
	static PartitionTable read(DiskImage image) throws IOException {
		boolean seen = false;
		for (int sector : new int[] { 512, 4096 }) {
			GptReader reader = new GptReader(image, sector);
			List<DiskPartition> first = reader.table(1);
			if (first != null) {
				return reader.result(first, reader.afterPrimary());
			}
			seen |= reader.hasSignature(sector);
		}
		for (int sector : new int[] { 512, 4096 }) {
			GptReader reader = new GptReader(image, sector);
			List<DiskPartition> copy = reader.isProtected() || seen ? reader.table(image.size() / sector - 1) : null;
			if (copy != null) {
				return reader.result(copy, "The partition table at the start of '" + image.name()
						+ "' is damaged; its copy at the end was used.");
			}
		}
		if (seen) {
			throw new FormatException("The partition table (GPT) of '" + image.name()
					+ "' and its copy are damaged: copy the image again.");
		}
		return null;
	}

	private PartitionTable result(List<DiskPartition> partitions, String warning) {
		return new PartitionTable(PartitionStyle.GPT, sector, image.size(), partitions,
				warning.isEmpty() ? List.of() : List.of(warning));
	}

	private String afterPrimary() throws IOException {
		ByteReader header = header(1);
		long copy = header == null ? 0 : header.i64(32);
		if (copy <= 1 || copy > MAX_BYTES / sector || (copy + 1) * sector > image.size()) {
			return "The copy of the partition table of '" + image.name()
					+ "' lies behind its end: the image may be truncated.";
		}
		try {
			return table(copy) != null ? ""
					: "The copy of the partition table at the end of '" + image.name() + "' is damaged.";
		} catch (FormatException e) {
			return "The copy of the partition table at the end of '" + image.name() + "' is damaged.";
		}
	}

	private boolean isProtected() throws IOException {
		ByteReader mbr = load(0, 512);
		return mbr.u8(510) == 0x55 && mbr.u8(511) == 0xAA && (mbr.u8(450) == 0xEE || mbr.u8(466) == 0xEE
				|| mbr.u8(482) == 0xEE || mbr.u8(498) == 0xEE);
	}

	private boolean hasSignature(long position) throws IOException {
		return position + 512 <= image.size() && load(position, 512).matches(0, SIGNATURE);
	}

	/** The header at a sector if it is whole, otherwise null. */
	private ByteReader header(long lba) throws IOException {
		if (lba < 1 || (lba + 1) * sector > image.size() || !hasSignature(lba * sector)) {
			return null;
		}
		ByteReader header = load(lba * sector, sector);
		long size = header.u32(12);
		if (size < 92 || size > sector || header.i64(24) != lba) {
			return null;
		}
		byte[] bytes = header.bytes(0, (int) size);
		Arrays.fill(bytes, 16, 20, (byte) 0);
		return crc(bytes) == header.u32(16) ? header : null;
	}

	private List<DiskPartition> table(long lba) throws IOException {
		ByteReader header = header(lba);
		if (header == null) {
			return null;
		}
		long first = header.i64(72);
		long count = header.u32(80);
		long size = header.u32(84);
		if (first < 1 || first > image.size() / sector || count > MAX_ENTRIES || size < 128 || size > MAX_ENTRY
				|| size % 8 != 0 || count * size > MAX_TABLE || first * sector + count * size > image.size()) {
			return null;
		}
		ByteReader entries = load(first * sector, (int) (count * size));
		if (crc(entries.bytes(0, entries.length())) != header.u32(88)) {
			return null;
		}
		List<DiskPartition> partitions = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ByteReader entry = entries.window((int) (i * size), (int) size);
			String type = PartitionTypes.guid(entry, 0);
			if (!type.equals(PartitionTypes.GPT_UNUSED)) {
				partitions.add(partition(i + 1, type, entry));
			}
		}
		return partitions;
	}

	private DiskPartition partition(int number, String type, ByteReader entry) throws FormatException {
		long start = entry.i64(32);
		long end = entry.i64(40);
		if (start < 1 || end < start || end >= MAX_BYTES / sector) {
			throw new FormatException(what + " is damaged: partition " + number + " reaches from sector "
					+ Long.toUnsignedString(start) + " to " + Long.toUnsignedString(end) + "; copy the image again.");
		}
		String name = entry.text(56, 72, StandardCharsets.UTF_16LE);
		int nul = name.indexOf(0);
		return new DiskPartition(number, PartitionTypes.role(type), type, start * sector, (end - start + 1) * sector,
				nul < 0 ? name : name.substring(0, nul), "", "", false, entry.i64(48), List.of());
	}

	private ByteReader load(long position, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(length);
		image.read(buffer, position);
		return ByteReader.of(buffer.array(), what);
	}

	private static long crc(byte[] bytes) {
		CRC32 crc = new CRC32();
		crc.update(bytes);
		return crc.getValue();
	}
}
