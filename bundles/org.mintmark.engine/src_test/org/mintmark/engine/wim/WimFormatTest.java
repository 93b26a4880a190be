package org.mintmark.engine.wim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.wim.SecurityDescriptor.Allow;

class WimFormatTest {
	private static final Instant TIME = Instant.parse("2020-03-04T05:06:07.1234567Z");
	private static final int PART = 0x28;
	private static final int PARTS = 0x2A;

	@TempDir
	Path folder;
	private Path wim;

	@BeforeEach
	void author() throws IOException {
		wim = author("boot.wim");
	}

	private Path author(String name) throws IOException {
		SecurityDescriptor security = SecurityDescriptor.of(Sid.ADMINISTRATORS, Sid.LOCAL_SYSTEM,
				List.of(new Allow(Sid.EVERYONE, SecurityDescriptor.READ_EXECUTE, true)));
		WimTree tree = new WimTree(security, TIME);
		tree.file("Windows/System32/startnet.cmd", WimContent.of("wpeinit\r\n".getBytes(StandardCharsets.US_ASCII)));
		tree.file("Windows/System32/noise.dll", WimContent.noise(1, 100_001)).stream("data", WimContent.program(2, 5000));
		tree.link("Windows/twin.dll", "Windows/System32/noise.dll");
		tree.junction("Documents and Settings", "C:\\Users");
		tree.shortName("Documents and Settings", "DOCUME~1");
		Path target = folder.resolve(name);
		WimAuthor.write(AuthoredImage.windowsPE(tree, WindowsFacts.windowsPE(10, 0, 17763, 1), WimGuid.named("x"),
				TIME), target, new NullProgressMonitor());
		return target;
	}

	@Test
	void readsWhatItAuthored() throws IOException {
		WimInfo info = WimFile.read(wim);
		assertEquals(WimGuid.named("x"), info.guid());
		assertEquals(1, info.bootIndex());
		assertFalse(info.split() || info.solid() || info.integrity());
		WimImageInfo image = info.images().get(0);
		assertEquals("Microsoft Windows PE (x64)", image.name());
		assertEquals(WimImageInfo.AMD64, image.architecture());
		assertEquals(3, image.files());
		assertEquals(4, image.directories());
		assertEquals(9 + 2 * (100_001 + 5000), image.bytes());
		assertArrayEquals(Files.readAllBytes(wim), Files.readAllBytes(author("again.wim")));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		WimTree tree = new WimTree(SecurityDescriptor.of(Sid.USERS, Sid.USERS, List.of()), TIME);
		tree.file("x", WimContent.noise(1, 10));
		Path never = folder.resolve("never.wim");
		assertThrows(OperationCanceledException.class,
				() -> WimAuthor.write(AuthoredImage.plain("n", tree, new UUID(1, 2), TIME), never, cancelled));
		assertFalse(Files.exists(never));
	}

	/** wimlib writes such files for pipes; Windows reads none of them. */
	@Test
	void pipableFilesAreNamed() throws IOException {
		byte[] bytes = Files.readAllBytes(wim);
		System.arraycopy("WLPWM".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 5);
		Files.write(wim, bytes);
		String message = assertThrows(FormatException.class, () -> WimFile.read(wim)).getMessage();
		assertEquals("'boot.wim' is a pipable WIM, which only wimlib reads: export its images into an ordinary one with 'wimlib-imagex export'.", message);
	}

	@Test
	void libwimAcceptsWhatWasAuthored() throws Exception {
		assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch(each -> Files.isExecutable(Path.of(each, "wimlib-imagex"))), "wimlib-imagex is needed");
		Process process = new ProcessBuilder("wimlib-imagex", "verify", wim.toString()).redirectErrorStream(true)
				.start();
		String output;
		try (InputStream printed = process.getInputStream()) {
			output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
		}
		assertEquals(0, process.waitFor(), output);
		assertFalse(output.contains("ERROR"), output);
	}

	@Test
	void findsThePartsOfASet() throws IOException {
		Path first = part("b.swm", 1, 3);
		part("a.swm", 3, 3);
		Files.writeString(folder.resolve("stray.swm"), "nothing");
		WimSet set = WimSet.of(first);
		assertFalse(set.complete());
		assertEquals(List.of(2), set.missing());
		Path second = part("z.swm", 2, 3);
		assertEquals(List.of("b.swm", "z.swm", "a.swm"),
				WimSet.of(second).files().stream().map(each -> each.getFileName().toString()).toList());
		assertEquals(2, WimSet.scan(folder).size());
		part("twin.swm", 2, 3);
		assertTrue(assertThrows(FormatException.class, () -> WimSet.scan(folder)).getMessage().contains("part 2"));
	}

	private Path part(String name, int part, int parts) throws IOException {
		byte[] bytes = Files.readAllBytes(wim);
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(PART, (short) part).putShort(PARTS,
				(short) parts);
		return Files.write(folder.resolve(name), bytes);
	}

	@Test
	void partsHoldAllContentsOnceAndInTheirOrder() throws IOException {
		List<WimBlob> all = WimBlobTable.read(wim, WimHeader.read(wim));
		long half = Files.size(wim) / 2 + 1000;
		List<WimPart> parts = WimSplitter.split(new SplitRequest(wim, folder.resolve("x.swm"), half, Files.size(wim)), new NullProgressMonitor());
		assertTrue(parts.size() > 1, parts.toString());
		List<Path> files = parts.stream().map(WimPart::file).toList();
		assertEquals(files, WimSet.of(files.get(1)).files());
		List<String> found = new ArrayList<>();
		for (WimPart part : parts) {
			assertTrue(Files.size(part.file()) <= Files.size(wim), part.toString());
			assertEquals(part.sha256(), Digests.sha256(Files.readAllBytes(part.file())));
			WimHeader header = WimHeader.read(part.file());
			assertEquals(WimHeader.read(wim).guid(), header.guid());
			WimIntegrity.require(part.file(), new NullProgressMonitor());
			byte[] bytes = Files.readAllBytes(part.file());
			for (WimBlob blob : WimBlobTable.read(part.file(), header)) {
				WimResource place = blob.place();
				byte[] content = Arrays.copyOfRange(bytes, (int) place.offset(), (int) (place.offset() + place.storedSize()));
				assertEquals(Digests.hex(blob.sha1()), Digests.hex(Digests.sha1().digest(content)));
				found.add(Digests.hex(blob.sha1()));
			}
		}
		try (FileChannel channel = FileChannel.open(files.get(0), StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(new byte[] { 1, 2, 3 }), WimHeader.SIZE + 7);
		}
		assertTrue(assertThrows(FormatException.class, () -> WimIntegrity.require(files.get(0), new NullProgressMonitor())).getMessage()
				.contains("is damaged"));
		assertThrows(FormatException.class, () -> WimIntegrity.require(wim, new NullProgressMonitor()), "it has no table");
		assertEquals(all.stream().sorted(Comparator.comparing(WimBlob::metadata).reversed().thenComparing(b -> b.place().offset()))
				.map(b -> Digests.hex(b.sha1())).toList(), found);
	}

	@Test
	void guidFollowsTheContent() throws IOException {
		UUID guid = WimGuid.ofContent(wim);
		WimGuid.patch(wim, guid);
		assertEquals(guid, WimFile.read(wim).guid());
		assertEquals(guid, WimGuid.ofContent(wim));
		assertEquals(guid, WimGuid.fromBytes(WimGuid.toBytes(guid)));
		byte[] bytes = Files.readAllBytes(wim);
		int name = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("P\0E\0 ");
		bytes[name] = 'Q';
		assertFalse(guid.equals(WimGuid.ofContent(Files.write(folder.resolve("q.wim"), bytes))));
		assertThrows(IOException.class, () -> WimGuid.patch(Files.writeString(folder.resolve("t.wim"), "x"), guid));
	}

	@Test
	void damagedFilesAreRefusedOrRead() throws IOException {
		byte[] whole = Files.readAllBytes(wim);
		WimHeader header = WimHeader.read(wim);
		int tables = (int) header.blobTable().offset();
		int rounds = Boolean.getBoolean("mintmark.full") ? 50_000 : 600;
		Path mutant = folder.resolve("mutant.wim");
		Random random = new Random(42);
		assertTimeout(Duration.ofSeconds(Boolean.getBoolean("mintmark.full") ? 300 : 20), () -> {
			for (int round = 0; round < rounds; round++) {
				byte[] bytes = random.nextInt(5) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length))
						: whole.clone();
				for (int i = random.nextInt(6); i >= 0; i--) {
					int at = random.nextBoolean() ? random.nextInt(WimHeader.SIZE)
							: tables + random.nextInt(whole.length - tables);
					if (at < bytes.length)
						bytes[at] = (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt(256));
				}
				Files.write(mutant, bytes);
				readOrRefuse(mutant);
				splitOrRefuse(mutant);
			}
		});
	}

	private static void readOrRefuse(Path file) {
		try {
			WimFile.read(file);
			WimSet.of(file);
			WimGuid.ofContent(file);
		} catch (FormatException e) {
			assertTrue(e.getMessage().endsWith("."), e.getMessage());
			assertFalse(e.getMessage().contains("\n"), e.getMessage());
		} catch (IOException e) {
			throw new AssertionError("damage must be told as a sentence", e);
		}
	}

	/** What a table lists can't make parts that fill a disk. */
	private void splitOrRefuse(Path file) throws IOException {
		try {
			long bytes = 0;
			for (WimPart part : WimSplitter.split(new SplitRequest(file, folder.resolve("split.swm"), Files.size(wim) / 2, Files.size(wim)), new NullProgressMonitor())) {
				bytes += Files.size(part.file());
				Files.delete(part.file());
			}
			assertTrue(bytes < 3 * Files.size(wim), bytes + " bytes");
		} catch (FormatException | WimException e) {
			assertTrue(e.getMessage().endsWith("."), e.getMessage());
		}
	}

	@Test
	void xmlBombsAreRefused() {
		String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><WIM>&x;</WIM>";
		String deep = "<WIM>".repeat(5000);
		String number = "<WIM><IMAGE INDEX='1'><FILECOUNT>-3</FILECOUNT></IMAGE></WIM>";
		for (String xml : List.of(entity, deep, number, "", "<WIM", "\0"))
			assertThrows(FormatException.class,
					() -> WimXml.parse(xml.getBytes(StandardCharsets.UTF_16LE), "x.wim"), xml);
	}

	@Test
	void corpusIsReadOrRefused() throws IOException {
		Path corpus = corpus();
		assumeTrue(corpus != null && Files.isDirectory(corpus.resolve("wim")), "no corpus");
		try (Stream<Path> files = Files.list(corpus.resolve("wim"))) {
			files.forEach(WimFormatTest::readOrRefuse);
		}
		WimSet split = WimSet.of(corpus.resolve("wim/pebakery_Split2.swm"));
		assertTrue(split.complete());
		assertEquals(2, split.files().size());
		assertTrue(WimFile.read(corpus.resolve("wim/pebakery_MultiImage.wim")).images().size() > 1);
	}

	private static Path corpus() {
		String place = System.getProperty("mintmark.corpus", System.getenv("MINTMARK_CORPUS"));
		if (place != null)
			return Path.of(place);
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent())
			if (Files.isDirectory(at.resolve("shared/corpus")))
				return at.resolve("shared/corpus");
		return null;
	}

	@Test
	void namesVersionsAndExclusions() throws IOException {
		assertEquals("name3.swm", PartNames.of(Path.of("d/name.swm"), 3).getFileName().toString());
		assertEquals("1.13.6", WimVersion.ofCode(1 << 20 | 13 << 10 | 6).toString());
		assertTrue(WimVersion.ofCode(1 << 20 | 13 << 10 | 6).before(WimVersion.DIRECTORY_STREAMS_FIXED));
		assertEquals("0x01D5F1E2", FileTime.high(TIME));
		String text = CaptureExclusions.configuration(List.of("\\Temp\\*", "#odd"));
		assertTrue(text.startsWith("[ExclusionList]\n") && text.endsWith("\n\\Temp\\*\n\"#odd\"\n"), text);
		for (String bad : List.of("", " ", "a\nb", "a\"b", "'a"))
			assertThrows(FormatException.class, () -> CaptureExclusions.configuration(List.of(bad)), bad);
	}

	@Test
	void treesRefuseWhatWindowsCannotHold() {
		WimTree tree = new WimTree(SecurityDescriptor.of(Sid.USERS, Sid.USERS, List.of()), TIME);
		tree.file("Folder/File", WimContent.of(new byte[1]));
		for (String bad : List.of("folder/FILE", "a:b", "x\0", "a".repeat(256), "\uD800", "..", "Folder/File/x"))
			assertThrows(IllegalArgumentException.class, () -> tree.file(bad, WimContent.of(new byte[1])), bad);
		assertThrows(IllegalArgumentException.class, () -> tree.link("x", "Folder"));
	}
}
