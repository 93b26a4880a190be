package org.mintmark.engine.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintmark.engine.io.FormatException;

class PartitionTableTest {

	private static final long MIB = 1 << 20;

	@TempDir
	Path folder;

	private static LayoutDisk gpt(int sector) {
		return new LayoutDisk(0, PartitionStyle.GPT, sector, 64 * MIB, List.of(
				LayoutPartition.of(1, PartitionRole.ESP, PartitionTypes.GPT_ESP, MIB, 8 * MIB).withName("EFI system"),
				LayoutPartition.of(2, PartitionRole.MSR, PartitionTypes.GPT_MSR, 9 * MIB, 4 * MIB),
				LayoutPartition.of(3, PartitionRole.OEM, PartitionTypes.GPT_DATA, 13 * MIB, 20 * MIB)
						.withName("日本語 \uD83D\uDCBF").withAttributes(0x8000000000000001L),
				LayoutPartition.of(7, PartitionRole.RECOVERY, PartitionTypes.GPT_RECOVERY, 33 * MIB, 30 * MIB)));
	}

	private static LayoutDisk mbr() {
		return new LayoutDisk(0, PartitionStyle.MBR, 512, 64 * MIB, List.of(
				LayoutPartition.of(1, PartitionRole.DATA, "07", MIB, 8 * MIB).withActive(true),
				LayoutPartition.of(2, PartitionRole.RECOVERY, "27", 9 * MIB, 4 * MIB),
				LayoutPartition.of(3, PartitionRole.EXTENDED, "0f", 13 * MIB, 50 * MIB).withChildren(List.of(
						LayoutPartition.of(5, PartitionRole.DATA, "07", 14 * MIB, 10 * MIB),
						LayoutPartition.of(6, PartitionRole.DATA, "0c", 25 * MIB, 10 * MIB),
						LayoutPartition.of(7, PartitionRole.OTHER, "83", 36 * MIB, 27 * MIB)))));
	}

	private Path make(LayoutDisk disk) throws IOException {
		Path file = folder.resolve("disk.img");
		Files.deleteIfExists(file);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
				StandardOpenOption.SPARSE)) {
			PartitionTableWriter.write(channel, disk, new byte[] { 1, 2, 3 });
		}
		return file;
	}

	private static PartitionTable read(Path file) throws IOException {
		try (DiskImage image = DiskImage.open(file)) {
			return PartitionTable.read(image);
		}
	}

	private static void overwrite(Path file, long position, byte... bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(bytes), position);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 512, 4096 })
	void readsTheGptItWrites(int sector) throws IOException {
		PartitionTable table = read(make(gpt(sector)));
		assertEquals(List.of(gpt(sector)), table.toLayout("uefi").disks());
		assertEquals(List.of(), table.warnings());
		byte[] first = Files.readAllBytes(folder.resolve("disk.img"));
		assertArrayEquals(first, Files.readAllBytes(make(gpt(sector))));
	}

	@Test
	void sgdiskFindsNoFault() throws Exception {
		String disk = make(gpt(512)).toString();
		assertTrue(Tools.run("sgdisk", "-v", disk).contains("No problems found"));
		assertTrue(Tools.run("sgdisk", "-i", "3", disk).contains("8000000000000001"));
	}

	/** Of a file, sgdisk and sfdisk know sectors of 512 bytes only: fdisk, of sfdisk's library, judges those of 4096. */
	@Test
	void fdiskFindsNoFaultWithLargeSectors() throws Exception {
		Tools.run("fdisk", "--version");
		String verdict = Tools.run("sh", "-c",
				"printf 'v\\nq\\n' | PATH=$PATH:/usr/sbin:/sbin fdisk -b 4096 " + make(gpt(4096)));
		assertTrue(verdict.contains("No errors detected") && verdict.contains("Using 4 out of 128 partitions"), verdict);
	}

	@Test
	void sfdiskFindsNoFault() throws Exception {
		for (LayoutDisk disk : List.of(gpt(512), mbr())) {
			String verdict = Tools.run("sfdisk", "--verify", make(disk).toString());
			assertTrue(verdict.contains("No errors detected"), verdict);
		}
		String logical = Tools.run("sfdisk", "--dump", make(mbr()).toString());
		assertTrue(logical.matches("(?s).*img5 : start= *28672, size= *20480, type=7.*img7 : start= *73728, size= *55296, type=83.*"), logical);
	}

	@Test
	void readsTheMbrItWrites() throws Exception {
		Path file = make(mbr());
		PartitionTable table = read(file);
		assertEquals(List.of(mbr()), table.toLayout("bios").disks());
		assertEquals(List.of(1, 2, 3, 5, 6, 7), table.all().stream().map(DiskPartition::number).toList());
		assertEquals(List.of(), table.warnings());
		// 7-Zip numbers what it finds from 0 and shows logical ones at their place.
		String listing = Tools.run("7z", "l", "-tMBR", file.toString());
		assertTrue(listing.contains(Long.toString(27 * MIB)) && listing.contains(Long.toString(8 * MIB)), listing);
	}

	@Test
	void usesTheCopyOfADamagedGpt() throws IOException {
		Path file = make(gpt(512));
		overwrite(file, 1024 + 40, (byte) 1);
		PartitionTable table = read(file);
		assertEquals(List.of(gpt(512)), table.toLayout("").disks());
		assertTrue(table.warnings().get(0).contains("its copy at the end was used"), table.warnings()::toString);
		overwrite(file, 512, new byte[512]);
		assertEquals(4, read(file).partitions().size());
		overwrite(file, 64 * MIB - 512, new byte[512]);
		assertMessage("and its copy are damaged", file);
		file = make(gpt(512));
		overwrite(file, 64 * MIB - 500, (byte) 77);
		assertTrue(read(file).warnings().get(0).contains("copy of the partition table at the end"));
	}

	@Test
	void saysThatAnImageIsTruncated() throws IOException {
		Path file = make(gpt(512));
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(20 * MIB);
		}
		try (DiskImage image = DiskImage.open(file)) {
			PartitionTable table = PartitionTable.read(image);
			PartitionTable.requireWithin(image, table.partitions().get(0));
			FormatException e = assertThrows(FormatException.class,
					() -> PartitionTable.requireWithin(image, table.partitions().get(2)));
			assertEquals("'disk.img' is truncated: partition 3 ends at byte 34603008 but the file has only 20971520 "
					+ "bytes; copy the image again.", e.getMessage());
		}
	}

	@Test
	void leavesACircleOfLogicalPartitions() throws IOException {
		Path file = make(mbr());
		// the second record leads back to the first: start 0, type 05
		overwrite(file, 24 * MIB + 446 + 16 + 8, new byte[4]);
		PartitionTable table = read(file);
		assertTrue(table.warnings().get(0).contains("lead in a circle"), table.warnings()::toString);
		assertEquals(2, table.partitions().get(2).children().size());
	}

	@Test
	void refusesLayoutsThatDoNotFit() throws IOException {
		LayoutPartition wide = LayoutPartition.of(1, PartitionRole.DATA, PartitionTypes.GPT_DATA, MIB, 64 * MIB);
		assertThrows(IOException.class,
				() -> make(new LayoutDisk(0, PartitionStyle.GPT, 512, 64 * MIB, List.of(wide))));
		LayoutPartition a = LayoutPartition.of(1, PartitionRole.DATA, "07", MIB, 8 * MIB);
		LayoutPartition b = LayoutPartition.of(2, PartitionRole.DATA, "07", 8 * MIB, 8 * MIB);
		assertThrows(IOException.class,
				() -> make(new LayoutDisk(0, PartitionStyle.MBR, 512, 64 * MIB, List.of(a, b))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			vmdk  | is a VMDK image, which is not read; convert it to raw with 'qemu-img convert -O raw d.vmdk d.img'
			vdi   | is a VDI image
			qed   | is a QED image
			parallels | is a Parallels image
			""")
	void namesOtherFormats(String format, String expected) throws Exception {
		Path file = folder.resolve("d." + format);
		Tools.run("qemu-img", "create", "-q", "-f", format, file.toString(), "8M");
		FormatException e = assertThrows(FormatException.class, () -> DiskImage.open(file).close());
		assertTrue(e.getMessage().contains(expected), e.getMessage());
	}

	@Test
	void readsAFixedVhd() throws Exception {
		Path raw = make(gpt(512));
		Path vhd = folder.resolve("disk.vhd");
		Tools.run("qemu-img", "convert", "-O", "vpc", "-o", "subformat=fixed,force_size=on", raw.toString(),
				vhd.toString());
		try (DiskImage image = DiskImage.open(vhd)) {
			assertEquals("vhd", image.format());
			assertEquals(64 * MIB, image.size());
			assertEquals(List.of(gpt(512)), PartitionTable.read(image).toLayout("").disks());
		}
		try (FileChannel channel = FileChannel.open(vhd, StandardOpenOption.WRITE)) {
			ByteBuffer footer = ByteBuffer.allocate(512);
			try (FileChannel in = FileChannel.open(vhd)) {
				in.read(footer, 64 * MIB);
			}
			channel.truncate(10 * MIB);
			channel.write(footer.flip(), 10 * MIB);
		}
		FormatException e = assertThrows(FormatException.class, () -> DiskImage.open(vhd).close());
		assertTrue(e.getMessage().startsWith("'disk.vhd' is truncated"), e.getMessage());
	}

	@Test
	void namesFilesThatAreNoDisks() throws IOException {
		Path file = folder.resolve("x.img");
		Files.write(file, new byte[0]);
		assertMessage("'x.img' is empty", file);
		Files.write(file, new byte[100]);
		assertMessage("'x.img' has only 100 bytes", file);
		Files.write(file, new byte[100_000]);
		assertMessage("holds no partition table", file);
		assertMessage("is a folder", folder);
		byte[] bytes = new byte[100_000];
		for (String head : List.of("\u001f\u008b\b", "PK\u0003\u0004", "BZh9", "\u00fd7zXZ", "7z\u00bc\u00af", "(\u00b5/\u00fd")) {
			byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
			System.arraycopy(start, 0, bytes, 0, start.length);
			Files.write(file, bytes);
			assertMessage("'x.img' is compressed", file);
		}
		System.arraycopy("MSWIM\0\0\0".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
		Files.write(file, bytes);
		assertMessage("'x.img' is a WIM", file);
	}

	/** As isohybrid makes them: a table whose first partition begins where the disc does. */
	@Test
	void namesDiscsThatStartFromKeys() throws IOException {
		Path file = folder.resolve("hybrid.iso");
		byte[] bytes = new byte[40 * 2048];
		bytes[446] = (byte) 0x80;
		bytes[446 + 4] = 0x17;
		bytes[446 + 12] = 100;
		bytes[510] = 0x55;
		bytes[511] = (byte) 0xAA;
		Files.write(file, bytes);
		assertMessage("entry 1 makes no sense", file);
		System.arraycopy("CD001".getBytes(StandardCharsets.US_ASCII), 0, bytes, 16 * 2048 + 1, 5);
		Files.write(file, bytes);
		assertMessage("is the image of a CD or DVD", file);
	}

	@Test
	void readsForeignFiles() throws IOException {
		Path file = folder.resolve("foreign.img");
		Files.write(file, Tools.corpus("disk/ntfs_index.raw.gz"));
		PartitionTable table = read(file);
		DiskPartition ntfs = table.partitions().get(0);
		assertEquals("07 ntfs 65536", ntfs.type() + " " + ntfs.fileSystem() + " " + ntfs.offset());
		assertEquals(PartitionRole.WINDOWS, ntfs.role());
		Files.write(file, Tools.corpus("disk/fat16.raw.gz"));
		assertMessage("is a single fat16 volume", file);
		Files.write(file, Tools.corpus("disk/ext2.vhd.gz"));
		assertMessage("is a single ext volume", file);
		Files.write(file, Tools.corpus("disk/ext2.qcow2.gz"));
		assertMessage("is a single ext volume", file);
		Files.write(file, Tools.corpus("disk/ext2.vmdk"));
		assertMessage("VMDK", file);
		Files.write(file, Tools.corpus("disk/x.iso"));
		assertThrows(IOException.class, () -> read(file));
	}

	@Test
	void survivesMutants() throws IOException {
		LayoutDisk small = new LayoutDisk(0, PartitionStyle.GPT, 512, 64 * 1024, List.of(
				LayoutPartition.of(1, PartitionRole.ESP, PartitionTypes.GPT_ESP, 20480, 20480).withName("EFI")));
		byte[] gpt = Files.readAllBytes(make(small));
		LayoutDisk logical = new LayoutDisk(0, PartitionStyle.MBR, 512, 32 * 1024, List.of(
				LayoutPartition.of(1, PartitionRole.EXTENDED, "05", 512, 30 * 1024).withChildren(List.of(
						LayoutPartition.of(5, PartitionRole.DATA, "07", 1024, 1024),
						LayoutPartition.of(6, PartitionRole.DATA, "07", 4096, 1024)))));
		byte[] mbr = Files.readAllBytes(make(logical));
		Path file = folder.resolve("mutant.img");
		Mutants.each(new byte[][] { gpt, mbr }, 300, mutant -> {
			Files.write(file, mutant);
			read(file).all();
		});
	}

	private static void assertMessage(String part, Path file) {
		FormatException e = assertThrows(FormatException.class, () -> read(file));
		assertTrue(e.getMessage().contains(part), e.getMessage());
	}
}
