package org.mintmark.engine.rtf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mintmark.engine.disk.Tools;

/** Real files of many writers, compared with what LibreOffice shows of them. */
class RtfCorpusTest {
	private static final String LABEL = "([\\u2022\\u00b7\\u25cf\\u25aa\\u25e6\\u25fe\\u2751\\u27a2\\u2981\\uf0b7o-]|[(]?([0-9]+([.][0-9]+)*|[a-zA-Z]|[ivxIVX]+)[.)])";

	/** Where we show something else than LibreOffice 7.4, and why we stay with it. */
	private static final Map<String, String> EXPLAINED = Map.of("RtfPipe__Issue46.rtf",
			"the J of Wingdings is a smiling face", "RtfPipe__RtfParserTest_5.rtf",
			"hyphens in a symbol font, which LibreOffice's text export drops", "RtfPipe__fields_simple_format_switch.rtf",
			"LibreOffice computes fields anew; a rich-edit control shows the stored results", "RtfPipe__ted_mixed_faces.rtf",
			"the letters of Symbol are Greek, LibreOffice's text export drops them", "rtf.js__sample_source.rtf",
			"LibreOffice's text export holds hidden text", "tika__testRTFHyperlinkAndStyles.rtf",
			"the byte 0x94 is a quotation mark in Windows' code page");

	private static Path folder() throws IOException {
		return Tools.corpusFolder("rtf");
	}

	static List<Path> files() throws IOException {
		try (var list = Files.list(folder())) {
			return list.filter(f -> f.toString().endsWith(".rtf")).sorted().toList();
		}
	}

	/** Without white space and, at the beginnings of lines, labels of lists. */
	private static String comparable(String text) {
		StringBuilder out = new StringBuilder();
		text.lines().map(l -> l.replaceFirst("^[\\p{Z}\\s]*" + LABEL + "(?=[\\p{Z}\\s])", "")).forEach(out::append);
		return out.toString().replaceAll("[\\p{Z}\\p{Cc}\\ufeff]", "");
	}

	private static double dice(String a, String b) {
		Map<String, Integer> grams = new HashMap<>();
		int total = 0;
		for (int i = 0; i + 3 <= a.length(); i++, total++)
			grams.merge(a.substring(i, i + 3), 1, Integer::sum);
		int common = 0;
		for (int i = 0; i + 3 <= b.length(); i++, total++)
			if (grams.merge(b.substring(i, i + 3), -1, Integer::sum) >= 0)
				common++;
		return total == 0 ? a.equals(b) ? 1 : 0 : 2.0 * common / total;
	}

	@Test
	void showsTheTextThatLibreOfficeShows() throws IOException {
		int compared = 0;
		int identical = 0;
		int close = 0;
		List<String> rest = new ArrayList<>();
		for (Path file : files()) {
			String name = file.getFileName().toString();
			Path expected = folder().resolve("expected").resolve(name.replaceFirst("rtf$", "txt"));
			String text = RtfReader.read(Files.readAllBytes(file)).document().text();
			if (!Files.exists(expected))
				continue;
			compared++;
			String ours = comparable(text);
			String theirs = comparable(Files.readString(expected, StandardCharsets.UTF_8));
			double dice = dice(ours, theirs);
			identical += ours.equals(theirs) ? 1 : 0;
			close += ours.equals(theirs) || dice >= 0.98 ? 1 : 0;
			if (!ours.equals(theirs)) {
				assertTrue(EXPLAINED.containsKey(name), name + " differs without an explanation");
				int at = 0;
				while (at < Math.min(ours.length(), theirs.length()) && ours.charAt(at) == theirs.charAt(at))
					at++;
				rest.add("%s %.3f ours '%s' LibreOffice '%s'".formatted(name, dice, part(ours, at), part(theirs, at)));
			}
		}
		String report = identical + " identical, " + close + " close of " + compared + "\n" + String.join("\n", rest);
		System.out.println(report);
		assertTrue(identical >= 0.88 * compared, report);
		assertTrue(close >= 0.95 * compared, report);
	}

	private static String part(String text, int at) {
		return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 30));
	}

	@Test
	void writesWhatItReadsAgain() throws IOException {
		for (Path file : files()) {
			RtfFile read = RtfReader.read(Files.readAllBytes(file));
			byte[] written = RtfWriter.write(read.document(), read.language());
			RtfFile again = RtfReader.read(written);
			String name = file.getFileName().toString();
			assertEquals(read.document().text(), again.document().text(), name);
			assertArrayEquals(written, RtfWriter.write(again.document(), again.language()), name);
			for (byte b : written)
				assertTrue(b > 0, name + " is not ASCII");
		}
	}
}
