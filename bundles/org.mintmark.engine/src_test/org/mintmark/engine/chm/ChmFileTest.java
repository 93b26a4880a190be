package org.mintmark.engine.chm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.mintmark.engine.disk.Tools;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;

class ChmFileTest {
	@Test
	void readsEveryEntryOfRealBooks() throws IOException {
		Path expected = Tools.corpusFolder("chm/expected");
		int books = 0;
		try (var list = Files.list(expected)) {
			for (Path file : list.sorted().toList()) {
				String name = file.getFileName().toString().replace(".sha1.tsv", "");
				Map<String, String> theirs = new TreeMap<>();
				for (String line : Files.readAllLines(file)) {
					String[] columns = line.split("\t");
					theirs.put(columns[1], columns[0]);
				}
				try (ChmFile book = ChmFile.open(expected.resolveSibling(name))) {
					Map<String, String> ours = new TreeMap<>();
					for (ChmObject entry : book.entries())
						ours.put(entry.path(), HexFormat.of().formatHex(Digests.sha1().digest(book.content(entry))));
					assertEquals(theirs, ours, name);
					assertEquals(List.of(), book.problems(), name);
				}
				books++;
			}
		}
		assertTrue(books >= 5, books + " books");
	}

	@Test
	void saysWhatBooksSayOfThemselves() throws IOException {
		int books = 0;
		for (String line : Files.readAllLines(Tools.corpusFolder("MANIFEST.tsv"))) {
			String[] columns = line.split("\t");
			if (!columns[0].startsWith("chm/") || !columns[6].startsWith("valid"))
				continue;
			try (ChmFile book = ChmFile.open(Tools.corpusFolder(columns[0]))) {
				ChmInformation info = book.information();
				assertTrue(columns[7].contains("title=\"\"" + info.title() + "\"\""), columns[7] + " " + info);
				assertTrue(columns[7].contains("default=\"\"" + info.defaultTopic() + "\"\""), columns[7] + " " + info);
				assertTrue(columns[7].contains("lcid=0x%04x".formatted(info.languageId())), columns[7] + " " + info);
				assertTrue(book.entry(info.defaultTopic()).isPresent(), line);
				books++;
			}
		}
		assertTrue(books >= 5, books + " books");
	}

	@Test
	void refusesMalformedBooksOrListsTheirParts() throws IOException {
		int books = 0;
		try (var list = Files.list(Tools.corpusFolder("chm"))) {
			for (Path file : list.filter(f -> !f.getFileName().toString().startsWith("tika") && Files.isRegularFile(f)).toList()) {
				long start = System.nanoTime();
				try (ChmFile book = ChmFile.open(file)) {
					boolean damaged = !book.problems().isEmpty();
					for (ChmObject entry : book.entries()) {
						try {
							book.content(entry);
						} catch (IOException e) {
							assertFalse(e.getMessage().isBlank());
							damaged = true;
						}
					}
					assertTrue(damaged, file + " is read as if it were sound");
				} catch (FormatException e) {
					assertFalse(e.getMessage().isBlank());
				}
				assertTrue(System.nanoTime() - start < 2_000_000_000L, file.toString());
				books++;
			}
		}
		assertTrue(books >= 5, books + " books");
	}

	@Test
	void readsWhatTheWriterWrites() throws IOException {
		byte[] page = "<html><body>Привет</body></html>".getBytes("windows-1251");
		byte[] bytes = ChmWriter.write(new ChmBook("Справка", 0x0419, "start.htm", List.of(new ChmTopic("start.htm", page))));
		try (ChmFile book = ChmFile.of(bytes)) {
			assertEquals("Справка", book.information().title());
			assertEquals(0x0419, book.information().languageId());
			assertEquals("start.htm", book.information().defaultTopic());
			assertArrayEquals(page, book.content(book.entry("/START.HTM").orElseThrow()));
		}
		assertThrows(FormatException.class, () -> ChmFile.of("ITSF".getBytes(StandardCharsets.US_ASCII)));
	}

	@Test
	void showsPagesWithoutTheirScripts() throws IOException {
		byte[] page = ("<html><head><title>t</title><script>alert('x')</script><style>p{}</style></head><body><h1>Head &amp; more</h1>"
				+ "<p>One <b>bold</b> <i>it</i>  word<br>next<ul><li>first<li><a href='b.htm'>second</a></ul><ol><li>eins</ol>"
				+ "<table><tr><td>a<td>b</table><object><param name=x></object>&#1078;").getBytes(StandardCharsets.UTF_8);
		assertEquals("Head & more\nOne bold it word\nnext\n\u2022\tfirst\n\u2022\tsecond\n1.\teins\na\tb\n\u0436",
				ChmTopicReader.read(page, StandardCharsets.UTF_8).text());
		assertEquals(List.of("b.htm"), ChmTopicReader.read(page, StandardCharsets.UTF_8).links());
		assertEquals("a/c.png", ChmTopicReader.resolve("a/b/", "../c.png"));
	}

	@Test
	void showsTheFirstPageOfRealBooks() throws IOException {
		Map<String, String> pages = Map.of("tika__IMJPCLE.CHM", "Microsoft", "tika__cmak_ops.CHM", "Connection Manager", "tika__testChm3.chm",
				"Subversion", "tika__wmicontrol.CHM", "WMI");
		for (var page : pages.entrySet()) {
			try (ChmFile book = ChmFile.open(Tools.corpusFolder("chm/" + page.getKey()))) {
				String text = ChmTopicReader.defaultTopic(book).text();
				assertTrue(text.contains(page.getValue()), page + ": " + text);
				assertFalse(text.contains("function "), text);
				assertFalse(ChmContents.contents(book).isEmpty(), page.getKey());
			}
		}
	}

	/** A book of several hundred pages as Free Pascal's compiler makes it: its directory is said to begin with the second part. */
	@Test
	void readsTheDirectoryFromItsRealBeginning() throws IOException {
		List<ChmTopic> topics = new ArrayList<>();
		for (int i = 0; i < 400; i++)
			topics.add(new ChmTopic("topic%03d.htm".formatted(i), new byte[] { (byte) i }));
		byte[] bytes = ChmWriter.write(new ChmBook("Many", 0x0409, "topic000.htm", topics));
		int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("ITSP");
		assertEquals(0, bytes[directory + 0x20]);
		int whole = ChmFile.of(bytes).entries().size();
		bytes[directory + 0x20] = 1;
		ChmFile book = ChmFile.of(bytes);
		assertEquals(whole, book.entries().size());
		assertEquals(List.of(), book.problems());
		assertEquals("Many", book.information().title());
	}

	@Test
	void findsPagesByTheirAddress() throws IOException {
		ChmFile book = ChmFile.of(ChmWriter.write(new ChmBook("Blank", 0x0409, "my%20page.htm",
				List.of(new ChmTopic("my page.htm", new byte[1]), new ChmTopic("my%20page.htm", new byte[2]), new ChmTopic("caf\u00e9 100%.htm", new byte[3])))));
		assertEquals(2, book.entry("my%20page.htm").orElseThrow().size(), "what is really called so");
		assertEquals(1, book.entry("/My%20Page.htm".replace("My%20", "My ")).orElseThrow().size());
		assertEquals(3, book.entry("caf%C3%A9%20100%.htm").orElseThrow().size());
		assertTrue(book.entry("%00").isEmpty());
	}

	@Test
	void namesOfDamagedEntriesFitASentence() throws IOException {
		byte[] bytes = ChmWriter.write(new ChmBook("Bad", 0x0409, "a.htm", List.of(new ChmTopic("a.htm", new byte[1]), new ChmTopic("b".repeat(200), new byte[1]))));
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		int name = text.indexOf("b".repeat(200));
		bytes[name] = 1;
		bytes[name + 200] = 9; // a section that no book has
		String problem = ChmFile.of(bytes).problems().get(0);
		assertTrue(problem.contains("the entry /?bbb") && problem.contains("b\u2026 lies nowhere"), problem);
	}
}
