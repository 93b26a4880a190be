package org.mintmark.engine.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintmark.engine.io.FormatException;

class DiskXmlTest {

	private static final String DATA = "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7";

	@Test
	void writesTheDocumentedExample() throws IOException {
		Layout layout = new Layout("uefi", List.of(new LayoutDisk(0, PartitionStyle.GPT, 512, 171798691840L, List.of(
				LayoutPartition.of(1, PartitionRole.ESP, "c12a7328-f81f-11d2-ba4b-00a0c93ec93b", 1048576, 104857600)
						.withFileSystem("fat32", "SYSTEM"),
				LayoutPartition.of(2, PartitionRole.MSR, "e3c9e316-0b5c-4db8-817d-f92df00215ae", 105906176,
						134217728),
				LayoutPartition.of(3, PartitionRole.WINDOWS, DATA, 240123904, 64424509440L)
						.withFileSystem("ntfs", "Windows").withLetter("C").withImage("system.swm", 1),
				LayoutPartition.of(4, PartitionRole.DATA, DATA, 64664633344L, 107133009920L)
						.withExtend(true, 0, 0).withFileSystem("ntfs", "Data").withLetter("D")))));
		byte[] golden = resource("example-disk.xml");
		assertEquals(text(golden), text(DiskXml.write(layout)));
		assertEquals(layout, DiskXml.read(golden, "disk.xml"));
		// The document aligns its columns for the reader; that makes no difference.
		String aligned = text(golden).replace(" type=", "      type=").replace(" offset=", "\n offset=");
		assertEquals(layout, DiskXml.read(aligned.getBytes(StandardCharsets.UTF_8), "disk.xml"));
		assertTrue(DiskXml.isOurs(golden));
	}

	@Test
	void keepsWhatItDoesNotKnow() throws IOException {
		byte[] golden = resource("extras-disk.xml");
		Layout layout = DiskXml.read(golden, "disk.xml");
		assertEquals(text(golden), text(DiskXml.write(layout)));
		assertEquals(5, layout.disks().get(0).partitions().get(1).children().get(0).number());
	}

	@Test
	void readsWhatItWrites() throws IOException {
		Random random = new Random(1);
		for (int i = 0; i < 300; i++) {
			Layout layout = random(random);
			byte[] bytes = DiskXml.write(layout);
			Layout read = DiskXml.read(bytes, "disk.xml");
			assertEquals(layout, read);
			assertArrayEquals(bytes, DiskXml.write(read));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			layout:1           | layout:2                  | newer Mintmark
			urn:mintmark:disk-layout:1 | urn:x             | not a disk layout of Mintmark
			<diskLayout        | <!DOCTYPE a [<!ENTITY b "c">]><diskLayout | document type
			</disk>            | ''                        | not well-formed
			size="171798691840"| size="9999999999999999999"| more than the possible
			size="171798691840"| size="-1"                 | instead of a number
			sectorSize="512"   | sectorSize="520"          | instead of 512 or 4096
			role="esp"         | role="boot"               | unknown role 'boot'
			type="c12a7328     | type="12a7328             | is not a GUID
			style="gpt"        | style="apm"               | neither gpt nor mbr
			extend="true"      | extend="yes"              | neither true nor false
			""")
	void refusesInOneSentence(String from, String to, String expected) throws IOException {
		String broken = text(resource("example-disk.xml")).replace(from, to);
		FormatException e = assertThrows(FormatException.class,
				() -> DiskXml.read(broken.getBytes(StandardCharsets.UTF_8), "disk.xml"));
		assertTrue(e.getMessage().contains(expected) && e.getMessage().contains("'disk.xml'"), e.getMessage());
	}

	@Test
	void leavesForeignFilesAlone() {
		assertFalse(DiskXml.isOurs(new byte[0]));
		assertFalse(DiskXml.isOurs("<Disks><Disk/></Disks>".getBytes(StandardCharsets.UTF_8)));
		assertTrue(DiskXml.isOurs("<x:diskLayout xmlns:x='urn:mintmark:disk-layout:7'/>"
				.getBytes(StandardCharsets.UTF_16)));
	}

	@Test
	void survivesMutants() throws IOException {
		byte[][] seeds = { resource("example-disk.xml"), resource("extras-disk.xml") };
		Mutants.each(seeds, 600, mutant -> {
			DiskXml.isOurs(mutant);
			Layout layout = DiskXml.read(mutant, "mutant");
			assertEquals(layout, DiskXml.read(DiskXml.write(layout), "again"));
		});
	}

	@Test
	void writesLabelsOfDamagedVolumes() throws IOException {
		Layout layout = new Layout("", List.of(new LayoutDisk(0, PartitionStyle.GPT, 512, 1, List.of(
				LayoutPartition.of(1, PartitionRole.DATA, DATA, 0, 1).withFileSystem("ntfs", "a\u0001\uD800\"<\n")))));
		assertEquals("a\uFFFD\uFFFD\"<\n",
				DiskXml.read(DiskXml.write(layout), "disk.xml").disks().get(0).partitions().get(0).label());
	}

	private static Layout random(Random random) {
		List<LayoutDisk> disks = new ArrayList<>();
		for (int d = random.nextInt(3); d >= 0; d--) {
			PartitionStyle style = PartitionStyle.values()[random.nextInt(2)];
			List<LayoutPartition> partitions = new ArrayList<>();
			for (int p = random.nextInt(5); p > 0; p--) {
				partitions.add(partition(random, style, true));
			}
			disks.add(new LayoutDisk(random.nextInt(9), style, random.nextBoolean() ? 512 : 4096,
					random.nextLong(1L << 60), partitions, extras(random)));
		}
		return new Layout(List.of("", "bios", "uefi").get(random.nextInt(3)), disks, extras(random));
	}

	private static LayoutPartition partition(Random random, PartitionStyle style, boolean outer) {
		boolean extended = outer && style == PartitionStyle.MBR && random.nextBoolean();
		String type = style == PartitionStyle.MBR ? String.format("%02x", random.nextInt(256)) : DATA;
		return new LayoutPartition(random.nextInt(128), extended ? PartitionRole.EXTENDED : PartitionRole.DATA, type,
				word(random), random.nextLong(1L << 60), random.nextLong(1L << 60), word(random), word(random),
				word(random), random.nextBoolean(), random.nextBoolean(), random.nextInt(3), random.nextInt(3),
				random.nextBoolean() ? 0 : random.nextLong(), word(random), random.nextInt(3),
				extended ? List.of(partition(random, style, false)) : List.of(), extras(random));
	}

	private static Extras extras(Random random) {
		if (random.nextInt(3) > 0) {
			return Extras.NONE;
		}
		Extras.Attribute attribute = new Extras.Attribute(random.nextBoolean() ? "" : "urn:x&y", "later",
				word(random));
		Extras.Element inner = new Extras.Element("", "in", List.of(),
				List.of(new Extras.Text(" t" + word(random))));
		Extras.Element element = new Extras.Element(random.nextBoolean() ? "urn:z" : DiskXml.NAMESPACE, "more",
				List.of(attribute), random.nextBoolean() ? List.of() : List.of(inner, inner));
		return new Extras(List.of(attribute), List.of(element));
	}

	private static String word(Random random) {
		return List.of("", "a", "日本語", "\uD83D\uDCBF <&>\"'", " tab\tnl\ncr\r ").get(random.nextInt(5));
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream in = DiskXmlTest.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		}
	}
}
