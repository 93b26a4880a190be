package org.mintmark.engine.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.disk.Tools;

/** LibreOffice reads what we wrote as it reads the original: the same characters with the same looks. */
@EnabledIfSystemProperty(named = "mintmark.full", matches = "true", disabledReason = "the full run compares with LibreOffice")
class RtfLibreOfficeTest {
	private static final List<String> LOOKS = List.of("bold", "italic", "underline", "strike", "color", "size", "alignment");
	private static final double SAME = 0.995;
	/** Where LibreOffice sees another text in ours, and why that is meant. */
	private static final Map<String, String> EXPLAINED = Map.of("RtfPipe__AbsolutePositioning.fodt", "paragraphs in positioned frames, which this comparison passes over in the original",
			"RtfPipe__complex_list_diff_styles.fodt", "labels such as 1.2.3 become text, for a rich-edit control cannot count them",
			"tika__testRTFHyperlinkAndStyles.fodt", "LibreOffice misreads a byte of the original");

	@TempDir
	private Path work;

	private void convert(String folder) throws Exception {
		List<String> line = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + work.resolve("profile").toUri(), "--headless", "--convert-to", "fodt",
				"--outdir", work.resolve(folder).toString()));
		try (var list = Files.list(work.resolve(folder))) {
			list.filter(f -> f.toString().endsWith(".rtf")).sorted().forEach(f -> line.add(f.toString()));
		}
		Tools.run(line.toArray(String[]::new));
	}

	@Test
	void seesTheSameInWhatWeWrote() throws Exception {
		Files.createDirectories(work.resolve("theirs"));
		Files.createDirectories(work.resolve("ours"));
		List<String> names = new ArrayList<>();
		for (Path file : RtfCorpusTest.files()) {
			RtfFile read = RtfReader.read(Files.readAllBytes(file));
			if (read.writable()) {
				String name = file.getFileName().toString();
				names.add(name.replace(".rtf", ".fodt"));
				Files.copy(file, work.resolve("theirs").resolve(name));
				Files.write(work.resolve("ours").resolve(name), RtfWriter.write(read.document(), read.language()));
			}
		}
		convert("theirs");
		convert("ours");
		Map<String, long[]> agreement = new TreeMap<>();
		LOOKS.forEach(l -> agreement.put(l, new long[1]));
		long characters = 0;
		List<String> different = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		for (String name : names) {
			if (!Files.exists(work.resolve("theirs").resolve(name)))
				continue; // refused by LibreOffice itself
			List<FodtText.Glyph> theirs = FodtText.read(work.resolve("theirs").resolve(name));
			List<FodtText.Glyph> ours = FodtText.read(work.resolve("ours").resolve(name));
			if (!text(theirs).equals(text(ours))) {
				if (EXPLAINED.containsKey(name))
					notes.add(name + ": " + EXPLAINED.get(name));
				else
					different.add(name + difference(text(theirs), text(ours)));
				continue;
			}
			for (int i = 0; i < ours.size(); i++) {
				characters++;
				for (String look : LOOKS) {
					boolean same = ours.get(i).look().get(look).equals(theirs.get(i).look().get(look));
					agreement.get(look)[0] += same ? 1 : 0;
					String note = name + " " + look + " theirs " + theirs.get(i).look().get(look) + " ours " + ours.get(i).look().get(look);
					if (!same && !notes.contains(note))
						notes.add(note);
				}
			}
		}
		String report = names.size() + " files, " + different.size() + " with another text, " + characters + " characters\n" + String.join("\n", different) + "\n"
				+ String.join("\n", notes);
		for (String look : LOOKS)
			report += "\n%s %.3f %%".formatted(look, 100.0 * agreement.get(look)[0] / characters);
		System.out.println(report);
		assertTrue(characters > 10_000, report);
		assertTrue(different.isEmpty(), report);
		for (String look : LOOKS)
			assertTrue(agreement.get(look)[0] >= SAME * characters, look + " " + report);
	}

	/** Each look that the editor offers, in words of three scripts; here the expectation is our own document, not another file. */
	@Test
	void seesEveryLookThatTheEditorOffers() throws Exception {
		Files.createDirectories(work.resolve("looks"));
		Map<Integer, String> words = Map.of(0x0409, "Turn the server off.", 0x0411, "サーバーの電源を切ります。", 0x0419, "Выключите сервер.");
		Map<String, RtfDocument> documents = new TreeMap<>();
		for (Map.Entry<Integer, String> each : words.entrySet()) {
			documents.put(each.getKey() + ".fodt", everyLook(each.getValue()));
			Files.write(work.resolve("looks").resolve(each.getKey() + ".rtf"), RtfWriter.write(everyLook(each.getValue()), each.getKey()));
		}
		convert("looks");
		for (Map.Entry<String, RtfDocument> each : documents.entrySet()) {
			Path file = work.resolve("looks").resolve(each.getKey());
			List<FodtText.Glyph> seen = FodtText.read(file);
			List<Map<String, String>> expected = new ArrayList<>();
			StringBuilder text = new StringBuilder();
			for (RtfParagraph paragraph : each.getValue().paragraphs())
				for (RtfInline inline : paragraph.content())
					inline.shown().codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> {
						text.appendCodePoint(c);
						expected.add(look(((RtfRun) inline).style(), paragraph.layout().alignment()));
					});
			assertEquals(text.toString(), text(seen), each.getKey());
			for (int i = 0; i < seen.size(); i++)
				assertEquals(expected.get(i), seen.get(i).look(), each.getKey() + " character " + i + " " + seen.get(i).character());
			String xml = Files.readString(file);
			assertEquals(4, xml.split("<text:list-item").length - 1, "items of lists");
			assertTrue(xml.contains("<text:list-level-style-bullet") && xml.contains("style:num-suffix=\".\" style:num-format=\"1\""), "a bullet and numbers");
		}
	}

	private static RtfDocument everyLook(String words) {
		RtfStyle plain = RtfStyle.of("Segoe UI", 20);
		List<RtfParagraph> paragraphs = new ArrayList<>();
		for (RtfStyle style : List.of(plain, plain.withBold(true).withSize(28), plain.withItalic(true), plain.withUnderline(true), plain.withStrike(true),
				plain.withColor(OptionalInt.of(0xC00020)), plain.withBold(true).withItalic(true).withUnderline(true).withColor(OptionalInt.of(0x0000FF))))
			paragraphs.add(RtfParagraph.of(RtfAlignment.LEFT, new RtfRun(words, style)));
		for (RtfAlignment alignment : RtfAlignment.values())
			paragraphs.add(RtfParagraph.of(alignment, new RtfRun(words, plain), new RtfRun(words, plain.withBold(true))));
		paragraphs.add(RtfParagraph.item(RtfListItem.BULLET, new RtfRun(words, plain)));
		for (int i = 1; i <= 3; i++)
			paragraphs.add(RtfParagraph.item(RtfListItem.number(i), new RtfRun(words, plain)));
		return new RtfDocument(paragraphs);
	}

	private static Map<String, String> look(RtfStyle style, RtfAlignment alignment) {
		String where = switch (alignment) {
		case LEFT -> "start";
		case CENTER -> "center";
		case RIGHT -> "end";
		case JUSTIFIED -> "justify";
		};
		return Map.of("bold", Boolean.toString(style.bold()), "italic", Boolean.toString(style.italic()), "underline", Boolean.toString(style.underline()), "strike",
				Boolean.toString(style.strike()), "color", style.color().isEmpty() ? "automatic" : "#%06x".formatted(style.color().getAsInt()), "size",
				style.size() / 2 + "pt", "alignment", where);
	}

	private static String text(List<FodtText.Glyph> glyphs) {
		return glyphs.stream().map(FodtText.Glyph::character).collect(Collectors.joining());
	}

	private static String difference(String theirs, String ours) {
		int at = 0;
		while (at < Math.min(theirs.length(), ours.length()) && theirs.charAt(at) == ours.charAt(at))
			at++;
		return " theirs '" + theirs.substring(Math.max(0, at - 10), Math.min(theirs.length(), at + 30)) + "' ours '"
				+ ours.substring(Math.max(0, at - 10), Math.min(ours.length(), at + 30)) + "'";
	}
}
