package org.mintmark.natives.wim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mintmark.engine.wim.WimContent;
import org.mintmark.engine.wim.WimException;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimInfo;
import org.mintmark.engine.wim.WimLibrary;
import org.mintmark.engine.wim.WimListing;
import org.mintmark.engine.wim.WimUpdate;

/** Changing an image of a WIM, seen by the foreign tool. */
class UpdateTest {
	private static final WimLibrary LIBRARY = new LibWimLibrary();
	private static final Instant TIME = Instant.parse("2016-10-03T08:00:00Z");

	@TempDir
	Path folder;

	@BeforeAll
	static void needs() {
		assumeTrue(LIBRARY.available(), LIBRARY.unavailableReason());
		assumeTrue(Volumes.onPath("wimlib-imagex"), "wimlib-imagex is needed");
	}

	private static WimContent text(String text) {
		return WimContent.of(text.getBytes(StandardCharsets.US_ASCII));
	}

	private Path update(Path source, String target, List<String> deletions, Map<String, WimContent> additions) throws IOException {
		Path file = folder.resolve(target);
		Files.createDirectories(file.getParent());
		LIBRARY.update(new WimUpdate(source, 1, file, deletions, additions, TIME), each -> {
		}, new NullProgressMonitor());
		return file;
	}

	private static Map<String, WimContent> drivers() {
		Map<String, WimContent> additions = new TreeMap<>();
		for (int i = 0; i < 40; i++)
			additions.put("Windows/OemDrivers/p" + i % 7 + "/file" + i + ".sys", WimContent.program(i % 30, 20_000 + i % 30));
		additions.put("Windows/System32/startnet.cmd", text("wpeinit\r\n"));
		return additions;
	}

	@Test
	void additionsAreThereAndTheRestIsUntouched() throws Exception {
		Path source = Volumes.corpus("wim/pebakery_BootLZX.wim");
		byte[] before = Files.readAllBytes(source);
		Path changed = update(source, "a/boot.wim", List.of(), drivers());
		assertArrayEquals(before, Files.readAllBytes(source));
		LIBRARY.verify(List.of(changed), each -> {
		}, new NullProgressMonitor());
		WimInfo info = WimFile.read(changed);
		assertEquals(WimFile.read(source).bootIndex(), info.bootIndex());
		assertEquals(1, info.bootIndex());
		assertEquals(TIME, info.images().get(0).modified().orElseThrow());
		Map<String, String> old = Volumes.details(source);
		Map<String, String> now = Volumes.details(changed);
		old.forEach((path, details) -> assertEquals(details, now.get(path), path));
		assertEquals(old.size() + 40 + 1 + 7 + 3, now.size(), now.keySet().toString());
		assertTrue(now.get("/Windows/OemDrivers/p3/file3.sys").contains("2016"), now.get("/Windows/OemDrivers/p3/file3.sys"));
		assertEquals(30, LIBRARY.list(changed, 1, "windows/oemdrivers").stream().filter(e -> !e.directory()).map(WimListing::sha1).distinct().count());
	}

	@Test
	void sameChangesGiveTheSameBytesOnAnyDisk() throws Exception {
		Path source = Volumes.corpus("wim/pebakery_BootLZX.wim");
		byte[] one = Files.readAllBytes(update(source, "a/boot.wim", List.of(), drivers()));
		Path other = Files.createTempDirectory(Path.of(Files.isDirectory(Path.of("/dev/shm")) ? "/dev/shm" : "/tmp"), "update");
		try {
			// free numbers of removed files make the file system hand out new ones in another order
			for (int i = 0; i < 60; i++)
				Files.write(other.resolve("x" + i), new byte[10]);
			for (int i = 59; i >= 0; i -= 2)
				Files.delete(other.resolve("x" + i));
			assertArrayEquals(one, Files.readAllBytes(update(source, other + "/boot.wim", List.of(), drivers())));
		} finally {
			try (var all = Files.walk(other)) {
				for (Path path : all.sorted(Comparator.reverseOrder()).toList())
					Files.delete(path);
			}
		}
	}

	@Test
	void replacesAndDeletesWithoutCase() throws Exception {
		Path source = Volumes.corpus("wim/pebakery_BootLZX.wim");
		Path filled = update(source, "a.wim", List.of(), drivers());
		Path changed = update(filled, "b.wim", List.of("windows/oemdrivers", "not/there"),
				Map.of("WINDOWS/SYSTEM32/STARTNET.CMD", text("new"), "Windows/OemDrivers/one.txt", text("1")));
		assertEquals("new", new String(LIBRARY.readFile(changed, 1, "Windows/System32/startnet.cmd", 100).orElseThrow(), StandardCharsets.US_ASCII));
		assertEquals(List.of("Windows/OemDrivers/one.txt"), LIBRARY.list(changed, 1, "Windows/OemDrivers").stream().map(WimListing::path).toList());
		assertEquals(List.of(), LIBRARY.list(changed, 1, "no/such/folder"));
		assertEquals(1, LIBRARY.list(changed, 1, "Windows/System32").size(), "the folder must not appear twice");
		Path target = Files.createDirectories(folder.resolve("out"));
		LIBRARY.extract(filled, 1, List.of("Windows/OemDrivers/p1/*.sys", "Windows/Fonts/*.ttf"), target, new NullProgressMonitor());
		try (var list = Files.list(target)) {
			assertEquals("file1.sys file15.sys file22.sys file29.sys file36.sys file8.sys",
					list.map(f -> f.getFileName().toString()).sorted().collect(Collectors.joining(" ")));
		}
	}

	@Test
	void partsAndMissingImagesAreRefused() throws Exception {
		Path part = Volumes.corpus("wim/pebakery_Split.swm");
		assertTrue(assertThrows(WimException.class, () -> update(part, "x.wim", List.of(), Map.of())).getMessage().contains("one part of several"));
		assertThrows(WimException.class, () -> LIBRARY.list(Volumes.corpus("wim/pebakery_BootLZX.wim"), 2, ""));
		assertTrue(Files.notExists(folder.resolve("x.wim")));
	}
}
