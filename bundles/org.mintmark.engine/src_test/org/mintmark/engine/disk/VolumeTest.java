package org.mintmark.engine.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.io.ChannelWindow;
import org.mintmark.engine.io.FormatException;

class VolumeTest {

	private static final long SIZE = 64 << 20;

	@TempDir
	Path folder;

	private Path file(long size) throws IOException {
		Path file = folder.resolve("volume.img");
		Files.deleteIfExists(file);
		try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
			raw.setLength(size);
		}
		return file;
	}

	private Path ntfs() throws Exception {
		Path file = file(SIZE);
		Tools.run("mkntfs", "-F", "-q", "-Q", "-L", "Système 日本", "-c", "4096", "-p", "2048", "-H", "255", "-S", "63",
				"-s", "512", file.toString());
		byte[] noise = new byte[300_000];
		new Random(1).nextBytes(noise);
		for (int i = 0; i < 12; i++) {
			Path source = Files.write(folder.resolve("noise" + i), Arrays.copyOf(noise, 1 + i * 20_000));
			Tools.run("ntfscp", "-q", file.toString(), source.toString(), "a file with a long name " + i + ".bin");
		}
		return file;
	}

	@Test
	void readsAndExtractsNtfs() throws Exception {
		Path file = ntfs();
		Path copy = folder.resolve("copy.img");
		try (FileChannel channel = FileChannel.open(file)) {
			FileSystemFacts facts = FileSystemProbe.probe(channel);
			assertEquals("ntfs Système 日本 ", facts.fileSystem() + " " + facts.label() + " " + facts.refusal());
			NtfsVolume volume = NtfsVolume.open(channel, "partition 3");
			assertEquals(SIZE - 512, volume.size());
			assertEquals(4096, volume.clusterSize());
			assertFalse(volume.dirty());
			assertFalse(volume.hibernated());
			String info = Tools.run("ntfsinfo", "-m", file.toString());
			long free = Long.parseLong(info.replaceAll("(?s).*Free Clusters: (\\d+).*", "$1"));
			assertEquals((volume.size() / 4096 - free) * 4096, volume.usedBytes());
			assertEquals(facts.used(), volume.usedBytes());
			long[] done = new long[1];
			volume.extract(copy, new NullProgressMonitor(), bytes -> done[0] += bytes);
			assertEquals(volume.usedBytes() + 4096, done[0]);
			assertTrue(volume.usedBytes() < SIZE / 2);
		}
		assertEquals(SIZE, Files.size(copy));
		assertEquals(Tools.run("ntfsls", "-la", file.toString()), Tools.run("ntfsls", "-la", copy.toString()));
		assertEquals(Tools.run("ntfsinfo", "-m", file.toString()),
				Tools.run("ntfsinfo", "-m", copy.toString()).replace(copy.toString(), file.toString()));
		String first = capture(file);
		assertTrue(first.contains("a file with a long name 11.bin"), first);
		assertEquals(first, capture(copy));
	}

	private String capture(Path volume) throws Exception {
		Path wim = folder.resolve("image.wim");
		Files.deleteIfExists(wim);
		Tools.run("wimlib-imagex", "capture", volume.toString(), wim.toString(), "x", "--compress=none");
		return Tools.run("wimlib-imagex", "dir", wim.toString(), "1", "--detailed");
	}

	@Test
	void findsHibernationAndDirt() throws Exception {
		Path file = ntfs();
		Path hiber = Files.write(folder.resolve("h"), Arrays.copyOf("hibr".getBytes(), 10_000));
		Tools.run("ntfscp", "-q", file.toString(), hiber.toString(), "HiberFil.sys");
		try (FileChannel channel = FileChannel.open(file)) {
			assertTrue(NtfsVolume.open(channel, "partition 3").hibernated());
		}
		Tools.run("ntfslabel", "-f", file.toString(), "");
		try (FileChannel channel = FileChannel.open(file)) {
			assertEquals("", NtfsVolume.open(channel, "partition 3").label());
		}
	}

	@Test
	void leavesNothingWhenCancelled() throws Exception {
		Path copy = folder.resolve("copy.img");
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		try (FileChannel channel = FileChannel.open(ntfs())) {
			NtfsVolume volume = NtfsVolume.open(channel, "partition 3");
			assertThrows(OperationCanceledException.class, () -> volume.extract(copy, monitor, bytes -> {
			}));
		}
		assertFalse(Files.exists(copy));
	}

	@Test
	void saysThatAVolumeIsTruncated() throws Exception {
		Path file = ntfs();
		try (FileChannel channel = FileChannel.open(file);
				SeekableByteChannel half = new ChannelWindow(channel, 0, SIZE / 2)) {
			NtfsVolume volume = NtfsVolume.open(half, "partition 3");
			assertTrue(volume.label().startsWith("Système"));
			FormatException e = assertThrows(FormatException.class,
					() -> volume.extract(folder.resolve("copy"), new NullProgressMonitor(), bytes -> {
					}));
			assertTrue(e.getMessage().startsWith("partition 3 is truncated"), e.getMessage());
		}
	}

	@Test
	void probesFat() throws Exception {
		for (String kind : new String[] { "12", "16", "32" }) {
			Path file = file(kind.equals("12") ? 4 << 20 : SIZE);
			Tools.run("mkfs.fat", "-F", kind, "-s", kind.equals("32") ? "1" : "4", "-n", "RESCUE", file.toString());
			try (FileChannel channel = FileChannel.open(file)) {
				FileSystemFacts facts = FileSystemProbe.probe(channel);
				assertEquals("fat" + kind + " RESCUE " + Files.size(file),
						facts.fileSystem() + " " + facts.label() + " " + facts.size());
				assertEquals(kind.equals("32") ? 512 : 0, facts.used());
				FormatException e = assertThrows(FormatException.class, () -> NtfsVolume.open(channel, "partition 3"));
				assertEquals("partition 3 holds fat" + kind + ", not NTFS.", e.getMessage());
			}
		}
	}

	@Test
	void probesByMagic() throws IOException {
		assertEquals("bitlocker", magic("-FVE-FS-").fileSystem());
		assertTrue(magic("-FVE-FS-").refusal().contains("BitLocker"));
		assertEquals("refs", magic("ReFS\0\0\0\0").fileSystem());
		assertEquals("exfat", magic("EXFAT   ").fileSystem());
		assertTrue(magic("NTFS    ").refusal().contains("damaged"));
		assertEquals(FileSystemFacts.NONE, magic("        "));
	}

	private FileSystemFacts magic(String text) throws IOException {
		byte[] bytes = new byte[4096];
		System.arraycopy(text.getBytes(), 0, bytes, 3, text.length());
		Path file = Files.write(folder.resolve("magic"), bytes);
		try (FileChannel channel = FileChannel.open(file)) {
			return FileSystemProbe.probe(channel);
		}
	}

	@Test
	void readsAForeignVolume() throws IOException {
		Path file = Files.write(folder.resolve("n"), Tools.corpus("disk/ntfs_index.raw.gz"));
		try (DiskImage image = DiskImage.open(file)) {
			DiskPartition partition = PartitionTable.read(image).partitions().get(0);
			try (SeekableByteChannel window = image.window(partition.offset(), partition.size())) {
				NtfsVolume volume = NtfsVolume.open(window, "partition 1");
				assertEquals(partition.size(), volume.size() + 512);
				assertTrue(volume.usedBytes() > 0 && volume.usedBytes() < volume.size());
				assertFalse(volume.hibernated());
			}
		}
	}

	@Test
	void survivesMutants() throws Exception {
		Path file = file(2 << 20);
		Tools.run("mkntfs", "-F", "-q", "-Q", "-L", "x", "-p", "0", "-H", "1", "-S", "1", "-s", "512", file.toString());
		byte[] ntfs = Files.readAllBytes(file);
		Path fat = file(1 << 20);
		Tools.run("mkfs.fat", "-F", "12", "-n", "RESCUE", fat.toString());
		Path mutated = folder.resolve("mutant");
		Path copy = folder.resolve("copy");
		Mutants.each(new byte[][] { ntfs, Files.readAllBytes(fat) }, 200, mutant -> {
			Files.write(mutated, mutant);
			try (FileChannel channel = FileChannel.open(mutated)) {
				FileSystemProbe.probe(channel);
				NtfsVolume volume = NtfsVolume.open(channel, "mutant");
				volume.dirty();
				volume.hibernated();
				volume.extract(copy, new NullProgressMonitor(), bytes -> {
				});
			} finally {
				Files.deleteIfExists(copy);
			}
		});
	}
}
