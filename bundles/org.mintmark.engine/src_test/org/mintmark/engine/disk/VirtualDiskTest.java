package org.mintmark.engine.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintmark.engine.io.FormatException;

/** Virtual disks that qemu-img made hold the bytes of the raw image they were made of. */
class VirtualDiskTest {

	private static final int SIZE = 48 << 20;
	private static final List<String> FORMATS = List.of("-O vpc", "-O vpc -o subformat=fixed", "-O vhdx", "-O vhdx -o subformat=fixed",
			"-O vhdx -o block_size=1M", "-O qcow2", "-O qcow2 -o compat=0.10", "-O qcow2 -c", "-O qcow2 -o cluster_size=4096");

	@TempDir
	Path folder;

	private Path raw() throws IOException {
		Path raw = folder.resolve("raw.img");
		if (Files.exists(raw)) {
			return raw;
		}
		Random random = new Random(5);
		try (FileChannel channel = FileChannel.open(raw, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.allocate(1), SIZE - 1);
			for (int i = 0; i < 40; i++) {
				byte[] piece = new byte[random.nextInt(300_000)];
				if (i % 3 == 0) {
					Arrays.fill(piece, (byte) i);
				} else {
					random.nextBytes(piece);
				}
				channel.write(ByteBuffer.wrap(piece), random.nextInt(SIZE - piece.length));
			}
		}
		return raw;
	}

	private Path convert(String options, String name) throws Exception {
		Path target = folder.resolve(name);
		List<String> command = new ArrayList<>(List.of("qemu-img", "convert", "-f", "raw"));
		command.addAll(List.of(options.split(" ")));
		command.addAll(List.of(raw().toString(), target.toString()));
		Tools.run(command.toArray(String[]::new));
		return target;
	}

	@Test
	void everyFormatHoldsTheSameBytes() throws Exception {
		byte[] expected = Files.readAllBytes(raw());
		for (String options : FORMATS) {
			try (DiskImage image = DiskImage.open(convert(options, "disk.bin"))) {
				assertTrue(image.size() >= SIZE && image.size() < SIZE + (2 << 20), options + ": " + image.size());
				ByteBuffer found = ByteBuffer.allocate(SIZE);
				image.read(found, 0);
				assertEquals(-1, Arrays.mismatch(expected, found.array()), options);
				ByteBuffer middle = ByteBuffer.allocate(70_000);
				image.read(middle, 12_345_678);
				assertEquals(0, Arrays.compare(expected, 12_345_678, 12_415_678, middle.array(), 0, 70_000), options);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "-O vmdk,VMDK", "-O vdi,VDI" })
	void otherFormatsAreNamed(String options, String format) throws Exception {
		Path image = convert(options, "x.bin");
		assertTrue(assertThrows(FormatException.class, () -> DiskImage.open(image)).getMessage().contains("is a " + format + " image"));
	}

	@Test
	void whatDependsOnAnotherImageIsNamed() throws Exception {
		Path base = convert("-O qcow2", "base.qcow2");
		Path overlay = folder.resolve("overlay.qcow2");
		Tools.run("qemu-img", "create", "-q", "-f", "qcow2", "-b", base.toString(), "-F", "qcow2", overlay.toString());
		assertTrue(assertThrows(FormatException.class, () -> DiskImage.open(overlay)).getMessage().contains("backing file"));
		Path encrypted = Files.copy(base, folder.resolve("encrypted.qcow2"));
		try (FileChannel channel = FileChannel.open(encrypted, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(new byte[] { 2 }), 35); // crypt_method: LUKS
		}
		assertTrue(assertThrows(FormatException.class, () -> DiskImage.open(encrypted)).getMessage().contains("encrypted"));
	}

	@Test
	void blockThatLiesNowhereInTheFileIsDamage() throws Exception {
		Path image = convert("-O vhdx -o block_size=1M", "disk.vhdx");
		byte[] bytes = Files.readAllBytes(image);
		ByteBuffer in = ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
		int region = 192 * 1024; // MS-VHDX 2.2.3, region table: entries of 32 bytes behind 16, the block table's begins with 2DC27766
		int entry = region + 16;
		while (in.getInt(entry) != 0x2dc27766) {
			entry += 32;
		}
		int first = (int) in.getLong(entry + 16);
		bytes[first] = 6; // PAYLOAD_BLOCK_FULLY_PRESENT
		bytes[first + 7] = (byte) 0x80;
		Files.write(image, bytes);
		try (DiskImage disk = DiskImage.open(image)) {
			String message = assertThrows(FormatException.class, () -> disk.read(ByteBuffer.allocate(512), 0)).getMessage();
			assertTrue(message.contains("outside of the file"), message);
		}
	}

	@Test
	void survivesMutants() throws Exception {
		List<byte[]> seeds = new ArrayList<>();
		for (String options : List.of("-O vpc", "-O vhdx -o block_size=1M", "-O qcow2 -c")) {
			Path small = folder.resolve("small.img");
			Files.write(small, new byte[] { 1, 2, 3, 4 });
			try (FileChannel channel = FileChannel.open(small, StandardOpenOption.WRITE)) {
				channel.write(ByteBuffer.allocate(1), (1 << 20) - 1);
			}
			Path target = folder.resolve("seed.bin");
			List<String> command = new ArrayList<>(List.of("qemu-img", "convert", "-f", "raw"));
			command.addAll(List.of(options.split(" ")));
			command.addAll(List.of(small.toString(), target.toString()));
			Tools.run(command.toArray(String[]::new));
			seeds.add(Files.readAllBytes(target));
		}
		Path file = folder.resolve("mutant.bin");
		Mutants.each(seeds.toArray(byte[][]::new), 90, mutant -> {
			Files.write(file, mutant);
			try (DiskImage image = DiskImage.open(file)) {
				for (long at : new long[] { 0, image.size() / 2, image.size() - 512 }) {
					if (at >= 0 && at + 512 <= image.size()) {
						image.read(ByteBuffer.allocate(512), at);
					}
				}
				PartitionTable.read(image);
			}
		});
	}
}
