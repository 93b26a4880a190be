package org.mintmark.natives.wim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mintmark.engine.wim.ApplyRequest;
import org.mintmark.engine.wim.CaptureRequest;
import org.mintmark.engine.wim.CaptureRequest.Compression;
import org.mintmark.engine.wim.CaptureResult;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.wim.LargeContentException;
import org.mintmark.engine.wim.SplitRequest;
import org.mintmark.engine.wim.WimException;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimHeader;
import org.mintmark.engine.wim.WimInfo;
import org.mintmark.engine.wim.WimLibrary;
import org.mintmark.engine.wim.WimListing;
import org.mintmark.engine.wim.WimPart;
import org.mintmark.engine.wim.WimProgress;
import org.mintmark.engine.wim.WimSet;
import org.mintmark.engine.wim.WimSplitter;

class LibWimLibraryTest {
	private static final IProgressMonitor NO_MONITOR = new NullProgressMonitor();
	private static final Consumer<WimProgress> NO_PROGRESS = each -> {
	};
	private static final WimLibrary LIBRARY = new LibWimLibrary();

	@TempDir
	static Path shared;
	private static Path volume;
	private static Path wim;
	private static CaptureResult captured;

	@TempDir
	Path folder;

	@BeforeAll
	static void capture() throws IOException {
		assumeTrue(LIBRARY.available(), LIBRARY.unavailableReason());
		assumeTrue(Volumes.onPath("mkntfs", "wimlib-imagex"), "mkntfs and wimlib-imagex are needed");
		volume = filledVolume("one.ntfs");
		wim = shared.resolve("one.wim");
		captured = capture(request(volume, wim, 1));
	}

	/** Captures and arranges the contents, into one part. */
	private static CaptureResult capture(CaptureRequest request) throws IOException {
		CaptureResult result = LIBRARY.capture(request, NO_PROGRESS, NO_MONITOR);
		Path scan = Files.move(request.target(), request.target().resolveSibling("." + request.target().getFileName()), StandardCopyOption.REPLACE_EXISTING);
		WimSplitter.arrange(SplitRequest.fat32(scan, request.target()), result.contents(), request.template(), NO_MONITOR);
		Files.delete(scan);
		return result;
	}

	private static Path filledVolume(String name) throws IOException {
		Path authored = Volumes.authored(shared.resolve(name + ".reference.wim"));
		Path file = Volumes.volume(shared.resolve(name));
		LIBRARY.apply(new ApplyRequest(List.of(authored), 1, file, true), NO_PROGRESS, NO_MONITOR);
		return file;
	}

	private static CaptureRequest request(Path source, Path target, int threads) {
		return new CaptureRequest(source, true, target, "System", "a description", "ServerStandard",
				Compression.LZX, threads, List.of(), Optional.empty());
	}

	@Test
	void isFoundAsService() throws IOException {
		WimLibrary found = ServiceLoader.load(WimLibrary.class).findFirst().orElseThrow();
		assertInstanceOf(LibWimLibrary.class, found);
		assertEquals(1, found.version().major());
	}

	@Test
	void hiddenLibraryTellsWhy() {
		WimLibrary hidden = new LibWimLibrary(Map.of("MINTMARK_HIDE", "libburn, libwim"));
		assertFalse(hidden.available());
		assertTrue(hidden.unavailableReason().contains("MINTMARK_HIDE"), hidden.unavailableReason());
		assertThrows(WimException.class, hidden::version);
		WimException refused = assertThrows(WimException.class,
				() -> hidden.capture(request(volume, folder.resolve("x.wim"), 0), NO_PROGRESS, NO_MONITOR));
		assertEquals(hidden.unavailableReason(), refused.getMessage());
	}

	@Test
	void capturesAllThatTheVolumeHolds() throws IOException {
		assertEquals(Volumes.NEWEST, captured.date());
		WimInfo info = WimFile.read(wim);
		assertTrue(info.integrity());
		assertEquals("System", info.images().get(0).name());
		assertEquals("a description", info.images().get(0).description());
		assertEquals(info.images().get(0).files(), captured.files());
		Volumes.run("wimlib-imagex", "verify", wim.toString());
		String times = Volumes.run("wimlib-imagex", "info", wim.toString());
		assertEquals(2, times.split("Jan 02 03:04:05 2023", -1).length - 1, times);
		Path reference = shared.resolve("one.ntfs.reference.wim");
		List<String> expected = details(reference).stream().filter(line -> !line.contains("pagefile.sys")).toList();
		assertEquals(String.join("\n", expected), String.join("\n", details(wim)));
	}

	/** All that libwim tells of an image, without what numbers and stores it. */
	private static List<String> details(Path file) throws IOException {
		String text = Volumes.run("wimlib-imagex", "dir", "--detailed", file.toString(), "1");
		List<String> entries = new ArrayList<>();
		for (String entry : text.split("-{20,}\\R")) {
			StringBuilder line = new StringBuilder();
			entry.lines().map(String::strip)
					.filter(each -> !each.isEmpty() && !each.matches(
							"(Link Group ID|Hard Link Group|Compressed size|Offset in WIM|Part Number|Reference Count|"
									+ "Raw|Flags|Reserved).*"))
					.forEach(each -> line.append(each).append('|'));
			entries.add(line.toString());
		}
		entries.sort(null);
		return entries;
	}

	@Test
	void sameVolumeGivesSameBytes() throws IOException {
		byte[] expected = Files.readAllBytes(wim);
		Path again = folder.resolve("another name.wim");
		capture(request(volume, again, 2));
		assertArrayEquals(expected, Files.readAllBytes(again));
		Path elsewhere = folder.resolve("elsewhere.wim");
		capture(request(filledVolume("two.ntfs"), elsewhere, 2));
		assertArrayEquals(expected, Files.readAllBytes(elsewhere));
		for (Object leak : List.of(volume, shared, "one.ntfs", "one.wim"))
			for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE))
				assertFalse(contains(expected, leak.toString().getBytes(charset)), leak + " leaks");
	}

	private static boolean contains(byte[] bytes, byte[] part) {
		return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
	}

	@Test
	void dateAndExclusionsOfTheRequestCount() throws IOException {
		Instant date = Instant.parse("2019-09-09T09:09:09.1234567Z");
		Path target = folder.resolve("x.wim");
		CaptureResult result = LIBRARY.capture(
				new CaptureRequest(volume, true, target, "n", "", "", Compression.XPRESS, 0,
						List.of("\\windows", "*.TXT"), Optional.of(date.plusNanos(42))),
				NO_PROGRESS, NO_MONITOR);
		assertEquals(date, result.date());
		String listed = Volumes.run("wimlib-imagex", "dir", target.toString(), "1");
		assertFalse(listed.contains("kernel.exe") || listed.contains(".txt"), listed);
		assertTrue(listed.contains("/sparse.bin"), listed);
	}

	@Test
	void capturesAPlainFolder() throws IOException {
		Path source = Files.createDirectory(folder.resolve("source"));
		Files.writeString(source.resolve("startnet.cmd"), "wpeinit\r\n");
		Path target = folder.resolve("x.wim");
		CaptureResult result = LIBRARY.capture(new CaptureRequest(source, false, target, "n", "", "",
				Compression.XPRESS, 0, List.of(), Optional.empty()), NO_PROGRESS, NO_MONITOR);
		assertEquals(1, result.files());
		assertEquals(9, result.bytes());
		assertEquals("wpeinit\r\n",
				new String(LIBRARY.readFile(target, 1, "StartNet.CMD", 100).orElseThrow(), StandardCharsets.UTF_8));
		Files.delete(source.resolve("startnet.cmd"));
		Path empty = folder.resolve("empty.wim");
		WimException refused = assertThrows(WimException.class, () -> LIBRARY.capture(new CaptureRequest(source, false,
				empty, "n", "", "", Compression.XPRESS, 0, List.of(), Optional.empty()), NO_PROGRESS, NO_MONITOR));
		assertTrue(refused.getMessage().contains("holds no files"), refused.getMessage());
		assertFalse(Files.exists(empty));
	}

	@Test
	void splitsWithinTheLimit() throws IOException {
		SplitRequest request = new SplitRequest(wim, folder.resolve(".a.b.swm"), 4_000_000, 4_100_000);
		List<Path> parts = split(request);
		assertTrue(parts.size() >= 3, parts.toString());
		assertEquals(parts.size(), folder.toFile().list().length);
		List<byte[]> first = new ArrayList<>();
		for (Path part : parts) {
			assertTrue(Files.size(part) <= 4_100_000);
			assertEquals(WimFile.read(wim).guid(), WimFile.read(part).guid());
			first.add(Files.readAllBytes(part));
		}
		assertEquals(parts, WimSet.of(parts.get(1)).files());
		Volumes.run("wimlib-imagex", "verify", parts.get(0).toString(), "--ref=" + folder + "/.a.b*.swm");
		LIBRARY.verify(parts, NO_PROGRESS, NO_MONITOR);
		List<Path> again = split(new SplitRequest(wim, Files.createDirectory(folder.resolve("again")).resolve("c.swm"), 4_000_000, 4_100_000));
		for (int i = 0; i < parts.size(); i++)
			assertArrayEquals(first.get(i), Files.readAllBytes(again.get(i)));
		assertEquals("c2.swm", again.get(1).getFileName().toString());
		assertTrue(LIBRARY.readFile(parts.get(2), 1, "/Windows/explorer.exe", 3_000_000).isPresent());

		WimException missing = assertThrows(WimException.class,
				() -> LIBRARY.verify(List.of(parts.get(0), parts.get(2)), NO_PROGRESS, NO_MONITOR));
		assertTrue(missing.getMessage().startsWith("Part 2 of "), missing.getMessage());
		Path target = Volumes.volume(folder.resolve("target.ntfs"));
		LIBRARY.apply(new ApplyRequest(parts, 1, target, true), NO_PROGRESS, NO_MONITOR);
		Path recaptured = folder.resolve("re.wim");
		capture(request(target, recaptured, 0));
		assertArrayEquals(Files.readAllBytes(wim), Files.readAllBytes(recaptured));
	}

	private static List<Path> split(SplitRequest request) throws IOException {
		List<WimPart> parts = WimSplitter.split(request, NO_MONITOR);
		for (WimPart part : parts)
			assertEquals(Digests.sha256(part.file(), NO_MONITOR), part.sha256());
		return parts.stream().map(WimPart::file).toList();
	}

	@Test
	void tablesCountIntoASizeOfAPart() throws IOException {
		// two drivers and a header are more than two drivers
		for (Path part : split(new SplitRequest(wim, folder.resolve("a.swm"), 4_100_000, 4_100_000)))
			assertTrue(Files.size(part) <= 4_100_000);
		for (Path part : split(new SplitRequest(wim, folder.resolve("b.swm"), 2_030_000, 2_030_000)))
			assertTrue(Files.size(part) <= 2_030_000);
		// what no part of the wanted size can hold gets its own, up to the limit
		for (Path part : split(new SplitRequest(wim, folder.resolve("c.swm"), 1_000_000, 2_030_000)))
			assertTrue(Files.size(part) <= 2_030_000);
	}

	@Test
	void leavesASmallWimWhole() throws IOException {
		List<Path> parts = split(SplitRequest.fat32(wim, folder.resolve("a.wim")));
		assertEquals(List.of(folder.resolve("a.wim")), parts);
		WimInfo info = WimFile.read(parts.get(0));
		assertTrue(info.integrity() && !info.split());
		assertEquals(WimFile.read(wim).guid(), info.guid());
		assertEquals(details(wim), details(parts.get(0)));
		LIBRARY.verify(parts, NO_PROGRESS, NO_MONITOR);
		Volumes.run("wimlib-imagex", "verify", parts.get(0).toString());
	}

	@Test
	void tellsTheContentThatIsTooLargeForAPart() throws IOException {
		SplitRequest request = new SplitRequest(wim, folder.resolve("a.swm"), 1_000_000, 1_900_000);
		LargeContentException refused = assertThrows(LargeContentException.class, () -> split(request));
		List<String> named = LIBRARY.list(wim, 1, "").stream().filter(f -> f.sha1().equals(refused.sha1())).map(WimListing::path).toList();
		assertEquals(1, named.size(), refused.getMessage());
		assertTrue(refused.named("/" + named.get(0)).getMessage().matches(
				"'one.wim' can't be split: the file '/Windows/System32/driver\\d.sys' alone takes 200000\\d bytes and a part may have 1900000 with its tables; leave it out of the image."),
				refused.named("/" + named.get(0)).getMessage());
		assertFalse(Files.exists(folder.resolve("a.swm")));
	}

	@Test
	void recaptureTakesWhatHasNotChangedAsItIsStored() throws IOException {
		List<Path> parts = split(new SplitRequest(wim, folder.resolve("a.swm"), 4_000_000, 4_100_000));
		Path scan = folder.resolve("again.wim");
		CaptureRequest request = new CaptureRequest(volume, true, scan, "System", "a description", "ServerStandard", Compression.LZX, 1, List.of(),
				Optional.empty(), parts);
		CaptureResult result = LIBRARY.capture(request, NO_PROGRESS, NO_MONITOR);
		assertTrue(Files.size(scan) < 10_000, "only the list of files is new, not " + Files.size(scan) + " bytes");
		Path fresh = folder.resolve("new.wim");
		WimSplitter.withoutImages(scan, fresh, NO_MONITOR);
		LIBRARY.verify(List.of(fresh), NO_PROGRESS, NO_MONITOR);
		Path whole = folder.resolve("whole.wim");
		WimSplitter.arrange(SplitRequest.fat32(scan, whole), result.contents(), parts, NO_MONITOR);
		assertArrayEquals(Files.readAllBytes(wim), Files.readAllBytes(whole));
		assertThrows(FormatException.class, () -> WimSplitter.arrange(SplitRequest.fat32(scan, folder.resolve("none.wim")), result.contents(),
				parts.subList(1, parts.size()), NO_MONITOR));
		assertFalse(Files.exists(folder.resolve("none.wim")));

		// with a file less and one changed
		Path changed = folder.resolve("changed.ntfs");
		Files.copy(volume, changed);
		Volumes.run("ntfscp", "-f", changed.toString(), Files.writeString(folder.resolve("new"), "changed since").toString(), "/Windows/explorer.exe");
		List<String> without = List.of("/Windows/System32/driver5.sys");
		CaptureRequest second = new CaptureRequest(changed, true, folder.resolve("second.wim"), "System", "a description", "ServerStandard", Compression.LZX,
				1, without, Optional.empty(), parts);
		LIBRARY.capture(second, NO_PROGRESS, NO_MONITOR);
		Path one = folder.resolve("one-content.wim");
		WimSplitter.withoutImages(second.target(), one, NO_MONITOR);
		LIBRARY.verify(List.of(one), NO_PROGRESS, NO_MONITOR);
		try (RandomAccessFile file = new RandomAccessFile(one.toFile(), "rw")) {
			file.seek(WimHeader.SIZE + 3);
			file.write(0);
		}
		assertThrows(WimException.class, () -> LIBRARY.verify(List.of(one), NO_PROGRESS, NO_MONITOR));
		capture(second);
		capture(new CaptureRequest(changed, true, folder.resolve("fresh.wim"), "System", "a description", "ServerStandard", Compression.LZX, 1, without,
				Optional.empty()));
		assertArrayEquals(Files.readAllBytes(folder.resolve("fresh.wim")), Files.readAllBytes(folder.resolve("second.wim")));
		LIBRARY.verify(List.of(folder.resolve("second.wim")), NO_PROGRESS, NO_MONITOR);

		// an image that is damaged is of no use
		try (RandomAccessFile file = new RandomAccessFile(parts.get(1).toFile(), "rw")) {
			file.seek(1_000_000);
			file.write(file.read() ^ 1);
		}
		WimException damaged = assertThrows(WimException.class, () -> LIBRARY.capture(request, NO_PROGRESS, NO_MONITOR));
		assertTrue(damaged.getMessage().contains("is damaged"), damaged.getMessage());
	}

	@Test
	void cancelLeavesNothing() throws IOException {
		for (WimProgress.Phase phase : List.of(WimProgress.Phase.SCAN, WimProgress.Phase.WRITE))
			assertThrows(OperationCanceledException.class, () -> {
				NullProgressMonitor monitor = new NullProgressMonitor();
				LIBRARY.capture(request(volume, folder.resolve("x.wim"), 0), cancelAt(phase, monitor), monitor);
			}, phase.toString());
		assertThrows(OperationCanceledException.class, () -> {
			WimSplitter.split(new SplitRequest(wim, folder.resolve("a.swm"), 4_000_000, 4_100_000), new NullProgressMonitor() {
				private int asked;

				@Override
				public boolean isCanceled() {
					return ++asked > 5;
				}
			});
		});
		assertThrows(OperationCanceledException.class, () -> {
			NullProgressMonitor monitor = new NullProgressMonitor();
			LIBRARY.verify(List.of(wim), cancelAt(WimProgress.Phase.VERIFY_CONTENT, monitor), monitor);
		});
		// what a listener throws ends the operation too
		assertThrows(IllegalStateException.class,
				() -> LIBRARY.capture(request(volume, folder.resolve("y.wim"), 0), each -> {
					throw new IllegalStateException("listener");
				}, NO_MONITOR));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(), left.toList());
		}
	}

	private static Consumer<WimProgress> cancelAt(WimProgress.Phase phase, NullProgressMonitor monitor) {
		return each -> {
			if (each.phase() == phase)
				monitor.setCanceled(true);
		};
	}

	@Test
	void tellsProgress() throws IOException {
		Set<WimProgress.Phase> phases = EnumSet.noneOf(WimProgress.Phase.class);
		LIBRARY.capture(request(volume, folder.resolve("x.wim"), 0), each -> phases.add(each.phase()), NO_MONITOR);
		LIBRARY.verify(split(SplitRequest.fat32(wim, folder.resolve("a.wim"))), each -> phases.add(each.phase()), NO_MONITOR);
		// Linux has no names of 255 such characters
		Path shorter = folder.resolve("shorter.wim");
		LIBRARY.capture(new CaptureRequest(volume, true, shorter, "n", "", "", Compression.XPRESS, 0,
				List.of("\\Users\\Public\\日本語*"), Optional.empty()), NO_PROGRESS, NO_MONITOR);
		LIBRARY.apply(new ApplyRequest(List.of(shorter), 1, folder.resolve("out"), false),
				each -> phases.add(each.phase()), NO_MONITOR);
		assertEquals(EnumSet.complementOf(EnumSet.of(WimProgress.Phase.CHECKSUM)), phases); // that one is an update's
		assertTrue(Files.isRegularFile(folder.resolve("out/Windows/System32/config/State.ini")));
	}

	@Test
	void findsDamage() throws IOException {
		LIBRARY.verify(List.of(wim), NO_PROGRESS, NO_MONITOR);
		Path bad = Files.copy(wim, folder.resolve("bad.wim"));
		try (RandomAccessFile file = new RandomAccessFile(bad.toFile(), "rw")) {
			file.seek(file.length() / 2);
			int old = file.read();
			file.seek(file.length() / 2);
			file.write(old ^ 1);
		}
		WimException damaged = assertThrows(WimException.class,
				() -> LIBRARY.verify(List.of(bad), NO_PROGRESS, NO_MONITOR));
		assertTrue(damaged.getMessage().contains("bad.wim' is damaged: "), damaged.getMessage());
		Path authored = Volumes.authored(folder.resolve("authored.wim"));
		try (RandomAccessFile file = new RandomAccessFile(authored.toFile(), "rw")) {
			file.seek(1_000_000);
			file.write(1);
			file.write(2);
		}
		assertThrows(WimException.class, () -> LIBRARY.verify(List.of(authored), NO_PROGRESS, NO_MONITOR));
		Path cut = Files.write(folder.resolve("cut.wim"),
				Arrays.copyOf(Files.readAllBytes(wim), 5_000_000));
		assertThrows(IOException.class, () -> LIBRARY.verify(List.of(cut), NO_PROGRESS, NO_MONITOR));
		assertThrows(IOException.class, () -> split(new SplitRequest(cut, folder.resolve("a.swm"), 4_000_000, 4_000_000)));
	}

	@Test
	void refusesWhatIsNoVolume() throws IOException {
		Path text = Files.writeString(folder.resolve("text"), "hello");
		Path cut = folder.resolve("cut.ntfs");
		Files.write(cut, Arrays.copyOf(Files.readAllBytes(volume), 64 << 20));
		for (Path source : List.of(text, cut, folder, folder.resolve("absent"), wim)) {
			IOException refused = assertThrows(IOException.class,
					() -> LIBRARY.capture(request(source, folder.resolve("x.wim"), 0), NO_PROGRESS, NO_MONITOR));
			assertTrue(refused.getMessage().contains(source.toString()), refused.getMessage());
			assertFalse(Files.exists(folder.resolve("x.wim")));
			assertThrows(IOException.class, () -> LIBRARY.apply(new ApplyRequest(List.of(wim), 1, source, true),
					NO_PROGRESS, NO_MONITOR));
		}
		assertThrows(WimException.class, () -> LIBRARY
				.apply(new ApplyRequest(List.of(wim), 2, folder.resolve("out"), false), NO_PROGRESS, NO_MONITOR));
		byte[] broken = Files.readAllBytes(volume);
		Arrays.fill(broken, 512, broken.length, (byte) 0);
		Path hollow = Files.write(folder.resolve("hollow.ntfs"), broken);
		WimException refused = assertThrows(WimException.class,
				() -> LIBRARY.capture(request(hollow, folder.resolve("x.wim"), 0), NO_PROGRESS, NO_MONITOR));
		assertTrue(refused.getMessage().contains("can't be captured"), refused.getMessage());
	}

	@Test
	void readsOneFile() throws IOException {
		byte[] state = LIBRARY.readFile(wim, 1, "windows\\SYSTEM32\\config\\state.ini", 1000).orElseThrow();
		assertEquals("[State]\r\nready=1\r\n", new String(state, StandardCharsets.US_ASCII));
		assertEquals(0, LIBRARY.readFile(wim, 1, "/empty.txt", 10).orElseThrow().length);
		for (String none : List.of("no/such", "Windows", "Documents and Settings", "", "/", "empty.txt/x", "*.txt"))
			assertEquals(Optional.empty(), LIBRARY.readFile(wim, 1, none, 1000), none);
		WimException large = assertThrows(WimException.class,
				() -> LIBRARY.readFile(wim, 1, "sparse.bin", 1000));
		assertTrue(large.getMessage().contains("1048576"), large.getMessage());
		assertThrows(WimException.class, () -> LIBRARY.readFile(wim, 2, "empty.txt", 10));
	}

	@Test
	void guidDependsOnContentOnly() throws IOException {
		Path other = folder.resolve("x.wim");
		capture(new CaptureRequest(volume, true, other, "System", "a description", "ServerStandard", Compression.XPRESS, 1, List.of(), Optional.empty()));
		UUID guid = WimFile.read(wim).guid();
		assertFalse(WimFile.read(other).guid().equals(guid));
		assertEquals(8, guid.version());
	}
}
