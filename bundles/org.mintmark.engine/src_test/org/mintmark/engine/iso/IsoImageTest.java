package org.mintmark.engine.iso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.disk.Mutants;
import org.mintmark.engine.disk.Tools;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.FormatException;

/** Images that others wrote, damaged images, and the largest file. */
class IsoImageTest {

	private static final IsoOptions OPTIONS = new IsoOptions("TEST", Instant.parse("2024-01-02T03:04:05Z"), "", false);

	@TempDir
	Path folder;

	private static void write(IsoTree tree, Path target) throws IOException {
		try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			IsoWriter.write(tree, OPTIONS, out, new ByteProgress(new NullProgressMonitor(), "", 1));
		}
	}

	@Test
	void holdsTheLargestFile() throws Exception {
		Assumptions.assumeTrue(Boolean.getBoolean("mintmark.full"), "only in the full run");
		Path source = folder.resolve("large");
		try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "rw")) {
			file.setLength((1L << 32) - 1);
		}
		IsoTree tree = new IsoTree();
		tree.add("large.swm", IsoContent.of(source));
		tree.add("z", IsoContent.of(new byte[] { 5 }));
		Path iso = folder.resolve("a.iso");
		write(tree, iso);
		assertTrue(Tools.run("7z", "l", iso.toString()).contains("4294967295"));
		try (IsoImage image = IsoImage.open(iso); InputStream in = image.open(image.files().get(1))) {
			assertEquals(5, in.read());
		}
	}

	@Test
	void readsGenisoimage() throws Exception {
		Path source = Files.createDirectories(folder.resolve("tree/sub dir"));
		Files.write(source.resolve("日本.txt"), new byte[] { 1, 2, 3 });
		Files.write(folder.resolve("tree/boot.bin"), new byte[4096]);
		Path iso = folder.resolve("g.iso");
		Tools.run("genisoimage", "-quiet", "-J", "-R", "-udf", "-V", "Gen", "-input-charset", "utf-8", "-b", "boot.bin",
				"-no-emul-boot", "-o", iso.toString(), folder.resolve("tree").toString());
		try (IsoImage image = IsoImage.open(iso)) {
			assertEquals("Gen", image.label());
			assertTrue(image.udf());
			assertEquals(List.of(new BootEntry("bios", "boot.bin")), image.boot());
			assertTrue(image.files().stream().anyMatch(f -> f.path().equals("sub dir/日本.txt") && f.size() == 3));
		}
	}

	@Test
	void aFolderThatBeginsWithNothingIsDamaged() throws IOException {
		Path iso = folder.resolve("s.iso");
		IsoTree tree = new IsoTree();
		tree.add("a.txt", IsoContent.of(new byte[10]));
		write(tree, iso);
		byte[] bytes = Files.readAllBytes(iso);
		for (int descriptor : new int[] { 16, 17, 18 }) {
			int record = descriptor * 2048 + 156;
			int root = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(record + 2) * 2048;
			if (bytes[record] == 34 && bytes[root] == 34) {
				System.arraycopy(bytes, root, bytes, root + 3, 2040);
				Arrays.fill(bytes, root, root + 3, (byte) 0);
			}
		}
		Files.write(iso, bytes);
		String message = assertThrows(FormatException.class, () -> IsoImage.open(iso)).getMessage();
		assertTrue(message.contains("does not begin with a record of itself"), message);
	}

	@Test
	void survivesMutants() throws IOException {
		Path iso = folder.resolve("m.iso");
		IsoTree tree = new IsoTree();
		tree.add("boot/etfsboot.com", IsoContent.of(new byte[4096]));
		tree.add("a/b/c", IsoContent.of(new byte[10]));
		tree.directory("d");
		write(tree, iso);
		byte[] own = Files.readAllBytes(iso);
		Files.delete(iso);
		try (FileChannel out = FileChannel.open(iso, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			IsoWriter.write(tree, new IsoOptions("UDF", OPTIONS.date(), "", true), out, new ByteProgress(new NullProgressMonitor(), "", 1));
		}
		byte[] udf = Files.readAllBytes(iso);
		Mutants.each(new byte[][] { own, udf, udfOnly(udf), Tools.corpus("disk/libarchive_test_read_format_iso_xorriso.iso.gz"),
				Tools.corpus("disk/x.iso") }, 300, mutant -> {
					Files.write(iso, mutant);
					try (IsoImage image = IsoImage.open(iso)) {
						image.label();
						image.applicationUse();
						for (IsoFile file : image.files()) {
							assertFalse(("/" + file.path() + "/").contains("/../"));
							try (InputStream in = image.open(file)) {
								in.readNBytes(10_000);
							}
						}
					}
				});
	}

	/** The same volume without its ISO 9660 descriptors, so that nothing but UDF can be read. */
	private static byte[] udfOnly(byte[] bridge) {
		byte[] only = bridge.clone();
		Arrays.fill(only, 16 * 2048, 19 * 2048, (byte) 0);
		byte[] mark = { 0, 'B', 'E', 'A', '0', '1', 1 };
		System.arraycopy(mark, 0, only, 16 * 2048, mark.length);
		mark = new byte[] { 0, 'N', 'S', 'R', '0', '2', 1 };
		System.arraycopy(mark, 0, only, 17 * 2048, mark.length);
		return only;
	}
}
