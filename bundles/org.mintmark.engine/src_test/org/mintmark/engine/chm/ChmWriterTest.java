package org.mintmark.engine.chm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChmWriterTest {
	@TempDir
	Path folder;

	private static ChmTopic page(String path, String title) {
		return new ChmTopic(path, ("<html><head><meta charset='utf-8'><title>" + title + "</title></head><body>" + path
				+ "</body></html>").getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void sevenZipExtractsEveryFile() throws Exception {
		assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch(each -> Files.isExecutable(Path.of(each, "7z"))), "7z is needed");
		// one listing chunk, and several with an index
		for (int count : new int[] { 1, 9, 2000 }) {
			List<ChmTopic> topics = new ArrayList<>();
			for (int i = 0; i < count; i++)
				topics.add(page((i % 3 == 0 ? "html/" : "Other/") + "topic" + i + ".htm", "Topic " + i));
			topics.add(new ChmTopic("style.css", new byte[0]));
			topics.add(new ChmTopic("картинка.bin", new byte[] { (byte) 0xFF, 0, 1 }));
			byte[] bytes = ChmWriter.write(new ChmBook("Справка", 0x0419, "html/topic0.htm", topics));
			assertArrayEquals(bytes, ChmWriter.write(new ChmBook("Справка", 0x0419, "html/topic0.htm", topics)));
			Path file = Files.write(folder.resolve("book" + count + ".chm"), bytes);
			Path out = folder.resolve("out" + count);
			String told = run("7z", "x", "-y", "-o" + out, file.toString());
			assertTrue(told.contains("Everything is Ok") && !told.contains("WARNING"), told);
			for (ChmTopic topic : topics)
				assertArrayEquals(topic.content(), Files.readAllBytes(out.resolve(topic.path())), topic.path());
			assertTrue(run("7z", "l", "-slt", file.toString()).contains("Type = Chm"));
		}
	}

	private static String run(String... command) throws Exception {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		// names inside are UTF-8
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		String output;
		try (InputStream printed = process.getInputStream()) {
			output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
		}
		assertEquals(0, process.waitFor(), output);
		return output;
	}

	@Test
	void describesItselfInItsLanguage() {
		ChmBook book = new ChmBook("復元", 0x0411, "Start.htm",
				List.of(page("Start.htm", "はじめに &amp; 概要"), page("b/End.html", "𠮷"), new ChmTopic("a.png", new byte[9])));
		Charset japanese = Charset.forName("windows-31j");
		String text = new String(ChmWriter.write(book), japanese);
		assertTrue(text.contains("復元\0") && text.contains("Start.htm\0") && text.contains("toc.hhc\0"));
		assertTrue(text.contains("value=\"はじめに &amp; 概要\"") && text.contains("value=\"&#134071;\""));
		assertTrue(!text.contains("value=\"a.png\""));
	}

	@Test
	void impossibleBooksAreRefused() {
		for (String path : List.of("", "/x.htm", "#SYSTEM", "$x", "::x", "a/../b", "a\\b", "dir/"))
			assertThrows(IllegalArgumentException.class, () -> new ChmTopic(path, new byte[0]), path);
		assertThrows(IllegalArgumentException.class,
				() -> new ChmBook("t", 0x409, "absent.htm", List.of(page("a.htm", "a"))));
		assertThrows(IllegalArgumentException.class,
				() -> new ChmBook("t", 0x409, "a.htm", List.of(page("a.htm", "a"), page("A.HTM", "a"))));
		assertThrows(IllegalArgumentException.class,
				() -> ChmWriter.write(new ChmBook("t", 0x409, "TOC.hhc", List.of(page("TOC.hhc", "a")))));
	}
}
