package org.mintmark.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.disk.Mutants;
import org.mintmark.engine.disk.NtfsVolume;
import org.mintmark.engine.disk.Tools;
import org.mintmark.engine.io.FormatException;

/** Hives of ours are hives for others, hives of others are read, and files come out of NTFS volumes that others filled. */
class RegistryHiveTest {

	private static final String OOBE = "Microsoft\\Windows\\CurrentVersion\\Setup\\OOBE";

	@TempDir
	Path folder;

	private static byte[] hive() {
		return new HiveWriter().dword(OOBE, "SetupDisplayedProductKey", 1).dword(OOBE, "SetupDisplayedLanguageSelection", 0)
				.dword("Microsoft\\Windows Server\\ServerBackup", "ProviderDisabled", 7).toBytes();
	}

	@Test
	void readsWhatItWrites() throws IOException {
		Path file = Files.write(folder.resolve("SOFTWARE"), hive());
		try (FileChannel channel = FileChannel.open(file)) {
			RegistryHive hive = RegistryHive.open(channel, "hive");
			assertTrue(hive.clean());
			assertEquals(Optional.of(1L), hive.dword(OOBE.toLowerCase(), "setupdisplayedproductkey"));
			assertEquals(Optional.of(0L), hive.dword(OOBE, "SetupDisplayedLanguageSelection"));
			assertEquals(Optional.of(7L), hive.dword("Microsoft\\Windows Server\\ServerBackup", "ProviderDisabled"));
			assertEquals(Optional.empty(), hive.dword(OOBE, "Other"));
			assertEquals(Optional.empty(), hive.dword("Microsoft\\Nothing", "Other"));
			assertTrue(hive.exists("Microsoft\\Windows") && !hive.exists("Nothing"));
		}
	}

	@Test
	void hivexReadsWhatWeWrite() throws Exception {
		Path file = Files.write(folder.resolve("SOFTWARE"), hive());
		String xml = Tools.run("hivexml", file.toString());
		assertTrue(xml.contains("<node name=\"OOBE\">") && xml.contains("key=\"SetupDisplayedProductKey\" value=\"1\""), xml);
	}

	@Test
	void readsWhatHivexWrote() throws Exception {
		Path file = Files.write(folder.resolve("h"), new HiveWriter().dword("A", "b", 1).toBytes());
		StringBuilder script = new StringBuilder("cd \\A\n");
		for (int i = 0; i < 600; i++) {
			script.append("add Key").append(i).append('\n');
		}
		script.append("cd Key577\nsetval 2\nNumber\ndword:0x1234\nText\nstring:greeting\ncommit\n");
		Path commands = Files.writeString(folder.resolve("s"), script);
		Tools.run("env", "LC_ALL=C.UTF-8", "hivexsh", "-w", "-f", commands.toString(), file.toString());
		try (FileChannel channel = FileChannel.open(file)) {
			RegistryHive hive = RegistryHive.open(channel, "hive");
			assertEquals(Optional.of(0x1234L), hive.dword("a\\key577", "number"));
			assertEquals(Optional.of("greeting"), hive.text("A\\Key577", "Text"));
			assertEquals(Optional.of(1L), hive.dword("A", "b"));
		}
	}

	@Test
	void comesOutOfAVolume() throws Exception {
		Path volume = folder.resolve("v.ntfs");
		try (FileChannel channel = FileChannel.open(volume, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.allocate(1), (64L << 20) - 1);
		}
		Tools.run("mkntfs", "-F", "-q", "-Q", volume.toString());
		byte[] large = new byte[9_000_001];
		new Random(1).nextBytes(large);
		Path source = Files.write(folder.resolve("large"), large);
		Tools.run("ntfscp", "-q", volume.toString(), source.toString(), "Large File.bin");
		Path small = Files.writeString(folder.resolve("small"), "[State]\r\nImageState=X\r\n");
		Tools.run("ntfscp", "-q", volume.toString(), small.toString(), "State.ini");
		try (FileChannel channel = FileChannel.open(volume)) {
			NtfsVolume ntfs = NtfsVolume.open(channel, "volume");
			assertTrue(ntfs.exists("/$Extend") && ntfs.exists("\\state.INI"));
			assertFalse(ntfs.exists("State.ini/x"));
			assertEquals(Optional.empty(), ntfs.open("none"));
			try (SeekableByteChannel file = ntfs.open("large file.BIN").orElseThrow()) {
				assertEquals(large.length, file.size());
				assertEquals(-1, Arrays.mismatch(large, Channels.newInputStream(file).readAllBytes()));
			}
			try (SeekableByteChannel file = ntfs.open("State.ini").orElseThrow()) {
				assertEquals("[State]\r\nImageState=X\r\n", new String(Channels.newInputStream(file).readAllBytes()));
			}
		}
	}

	/** Lists of which each names the next one twice: to go through all of them would take longer than anybody lives. */
	@Test
	void listsThatUnfoldWithoutEndAreDamaged() throws IOException {
		byte[] own = new HiveWriter().dword("A", "b", 1).toBytes();
		int lists = 60;
		ByteBuffer bytes = ByteBuffer.allocate(own.length + lists * 16).order(ByteOrder.LITTLE_ENDIAN).put(own);
		int root = 4096 + 4 + bytes.getInt(36);
		int keys = bytes.getInt(root + 28);
		bytes.putInt(root + 28, own.length - 4096);
		for (int i = 0; i < lists; i++) {
			int next = i + 1 < lists ? own.length - 4096 + (i + 1) * 16 : keys;
			bytes.putInt(-16).put((byte) 'r').put((byte) 'i').putShort((short) 2).putInt(next).putInt(next);
		}
		Path file = Files.write(folder.resolve("SOFTWARE"), bytes.array());
		try (FileChannel channel = FileChannel.open(file)) {
			RegistryHive hive = RegistryHive.open(channel, "the hive");
			assertTrue(hive.exists("A"));
			String message = assertTimeout(Duration.ofSeconds(30), () -> assertThrows(FormatException.class, () -> hive.exists("B"))).getMessage();
			assertTrue(message.contains("no end"), message);
		}
	}

	@Test
	void survivesMutants() throws IOException {
		Path file = folder.resolve("mutant");
		Mutants.each(new byte[][] { hive() }, 250, mutant -> {
			Files.write(file, mutant);
			try (FileChannel channel = FileChannel.open(file)) {
				RegistryHive hive = RegistryHive.open(channel, "hive");
				hive.dword(OOBE, "SetupDisplayedProductKey");
				hive.text(OOBE, "SetupDisplayedLanguageSelection");
				hive.dword("Microsoft\\Windows Server\\ServerBackup", "ProviderDisabled");
			}
		});
	}
}
