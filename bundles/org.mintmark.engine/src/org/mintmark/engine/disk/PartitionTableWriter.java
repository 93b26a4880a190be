package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.zip.CRC32;

import org.mintmark.engine.io.Digests;

/** Writes the partition table of a disk image; what is in the partitions stays. */
public final class PartitionTableWriter {

	private static final int ENTRIES = 128;
	private static final int ENTRY = 128;
	private static final long MAX_MBR = 0xFFFFFFFFL;

	private final FileChannel target;
	private final LayoutDisk disk;
	private final byte[] seed;
	private final int sector;
	private final long last;

	private PartitionTableWriter(FileChannel target, LayoutDisk disk, byte[] seed) {
		this.target = target;
		this.disk = disk;
		this.seed = seed.clone();
		sector = disk.sectorSize();
		last = disk.size() / sector - 1;
	}

	/**
	 * Writes the table that a layout describes, and its copy at the end of a GPT disk; the target grows to the disk's
	 * size.
	 *
	 * @param seed from which disk signature and ids are made: the same seed gives the same bytes
	 * @throws IOException when the layout does not fit the disk or the style
	 */
	public static void write(FileChannel target, LayoutDisk disk, byte[] seed) throws IOException {
		PartitionTableWriter writer = new PartitionTableWriter(target, disk, seed);
		writer.check();
		if (disk.style() == PartitionStyle.GPT) {
			writer.gpt();
		} else {
			new MbrWriter(disk, writer.derive("signature")).write(writer::put);
		}
		if (target.size() < disk.size()) {
			writer.put(disk.size() - 1, ByteBuffer.allocate(1));
		}
	}

	private void check() throws IOException {
		boolean gpt = disk.style() == PartitionStyle.GPT;
		if (!gpt && sector != 512) {
			throw new IOException("An MBR disk with sectors of " + sector + " bytes can't be made: choose GPT.");
		}
		long first = (gpt ? firstUsable() : 1) * sector;
		long end = (gpt ? last + 1 - tableSectors() - 1 : Math.min(last, MAX_MBR) + 1) * sector;
		for (LayoutPartition partition : disk.all()) {
			if (partition.number() < 1 || partition.number() > ENTRIES || partition.offset() % sector != 0
					|| partition.size() % sector != 0 || partition.size() <= 0 || partition.offset() < first
					|| partition.offset() > end - partition.size()) {
				throw new IOException("Partition " + partition.number() + " at byte " + partition.offset() + " with "
						+ partition.size() + " bytes does not fit the disk of " + disk.size()
						+ " bytes: correct the layout.");
			}
		}
		for (int i = 0; i < disk.partitions().size(); i++) {
			for (int j = 0; j < i; j++) {
				LayoutPartition a = disk.partitions().get(i);
				LayoutPartition b = disk.partitions().get(j);
				if (a.number() == b.number() || a.offset() < b.offset() + b.size() && b.offset() < a.offset() + a.size()) {
					throw new IOException("Partitions " + b.number() + " and " + a.number()
							+ " overlap or have the same number: correct the layout.");
				}
			}
		}
	}

	private long tableSectors() {
		return ENTRIES * ENTRY / sector;
	}

	private long firstUsable() {
		return 2 + tableSectors();
	}

	/** UEFI 2.10, sections 5.2.3 and 5.3. */
	private void gpt() throws IOException {
		ByteBuffer entries = ByteBuffer.allocate(ENTRIES * ENTRY).order(ByteOrder.LITTLE_ENDIAN);
		for (LayoutPartition partition : disk.partitions()) {
			entries.position((partition.number() - 1) * ENTRY);
			entries.put(PartitionTypes.guid(UUID.fromString(partition.type())));
			entries.put(PartitionTypes.guid(id("partition " + partition.number())));
			entries.putLong(partition.offset() / sector);
			entries.putLong((partition.offset() + partition.size()) / sector - 1);
			entries.putLong(partition.attributes());
			byte[] name = partition.name().getBytes(StandardCharsets.UTF_16LE);
			entries.put(name, 0, Math.min(name.length, 72));
		}
		ByteBuffer mbr = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
		mbr.position(446).put(new byte[] { 0, 0, 2, 0, (byte) 0xEE, -1, -1, -1 });
		mbr.putInt(1).putInt((int) Math.min(last, MAX_MBR)).putShort(510, (short) 0xAA55);
		put(0, mbr.rewind());
		put(sector, header(1, last, 2, entries));
		put(2L * sector, entries.rewind());
		long copy = last - tableSectors();
		put(copy * sector, entries.rewind());
		put(last * sector, header(last, 1, copy, entries));
	}

	private ByteBuffer header(long self, long other, long table, ByteBuffer entries) {
		ByteBuffer header = ByteBuffer.allocate(sector).order(ByteOrder.LITTLE_ENDIAN);
		header.put("EFI PART".getBytes(StandardCharsets.US_ASCII)).putInt(0x10000).putInt(92).putInt(0).putInt(0);
		header.putLong(self).putLong(other).putLong(firstUsable()).putLong(last - tableSectors() - 1);
		header.put(PartitionTypes.guid(id("disk"))).putLong(table).putInt(ENTRIES).putInt(ENTRY);
		header.putInt(crc(entries.array(), entries.capacity()));
		return header.putInt(16, crc(header.array(), 92)).rewind();
	}

	private static int crc(byte[] bytes, int length) {
		CRC32 crc = new CRC32();
		crc.update(bytes, 0, length);
		return (int) crc.getValue();
	}

	private byte[] derive(String purpose) {
		MessageDigest digest = Digests.sha256();
		digest.update(seed);
		digest.update((disk.index() + " " + purpose).getBytes(StandardCharsets.UTF_8));
		return digest.digest();
	}

	/** A version 8 UUID (RFC 9562), whose bits are the maker's own. */
	private UUID id(String purpose) {
		ByteBuffer bytes = ByteBuffer.wrap(derive(purpose));
		return new UUID(bytes.getLong() & ~0xF000L | 0x8000L, bytes.getLong() & ~(3L << 62) | 2L << 62);
	}

	private void put(long position, ByteBuffer bytes) throws IOException {
		for (long at = position; bytes.hasRemaining();) {
			at += target.write(bytes, at);
		}
	}
}
