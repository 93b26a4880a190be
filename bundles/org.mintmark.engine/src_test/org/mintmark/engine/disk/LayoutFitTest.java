package org.mintmark.engine.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mintmark.engine.io.FormatException;

class LayoutFitTest {

	private static final long GIB = 1L << 30;

	@Test
	void onlyTheExtendingPartitionGrowsAndShrinks() throws Exception {
		LayoutDisk disk = disk("extend=\"true\" minimumSize=\"" + 4 * GIB + "\"");
		for (long size : new long[] { 40 * GIB, 17 * GIB, 10 * GIB }) {
			List<LayoutPartition> fitted = LayoutFit.to(disk, size).partitions();
			assertEquals(disk.partitions().get(0), fitted.get(0));
			LayoutPartition last = fitted.get(1);
			assertEquals(disk.partitions().get(1).offset(), last.offset());
			long end = last.offset() + last.size();
			// the copy of a GPT takes 33 sectors at the end (UEFI 2.10, section 5.3.1)
			assertTrue(end <= size - 33 * 512 && end > size - (2 << 20), size + ": " + end);
		}
	}

	@Test
	void refusesWhatDoesNotFit() throws Exception {
		assertEquals("A disk of 9663676416 bytes is too small: partition 2 (data) gets 4293918720 bytes and must hold 4294967296.",
				refusal(disk("extend=\"true\" minimumSize=\"" + 4 * GIB + "\""), 9 * GIB));
		assertEquals("A disk of 15032385536 bytes is too small: the partitions need 16106127360.",
				refusal(disk(""), 14 * GIB));
	}

	private static String refusal(LayoutDisk disk, long size) {
		return assertThrows(FormatException.class, () -> LayoutFit.to(disk, size)).getMessage();
	}

	private static LayoutDisk disk(String data) throws IOException {
		String type = "ebd0a0a2-b9e5-4433-87c0-68b6b72699c7";
		return DiskXml.read(("<diskLayout xmlns=\"urn:mintmark:disk-layout:1\" firmware=\"uefi\"><disk index=\"0\" style=\"gpt\" sectorSize=\"512\" size=\""
				+ 16 * GIB + "\"><partition number=\"1\" role=\"windows\" type=\"" + type + "\" offset=\"1048576\" size=\"" + (5 * GIB - (1 << 20))
				+ "\" fileSystem=\"ntfs\"/><partition number=\"2\" role=\"data\" type=\"" + type + "\" offset=\"" + 5 * GIB + "\" size=\"" + 10 * GIB
				+ "\" " + data + "/></disk></diskLayout>").getBytes(StandardCharsets.UTF_8), "disk.xml").disks().get(0);
	}
}
