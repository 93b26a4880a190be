package org.mintmark.engine.rtf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.mintmark.engine.io.FormatException;

class RtfReaderTest {
	private static final String FONTS = "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset128 MS Gothic;}{\\f2\\fcharset204 Arial CYR;}{\\f3\\fcharset2 Symbol;}}";

	private static RtfFile file(String body) throws FormatException {
		return RtfReader.read(("{\\rtf1\\ansi\\ansicpg1252\\deff0" + FONTS + body + "}").getBytes(StandardCharsets.ISO_8859_1));
	}

	private static String text(String body) throws FormatException {
		return file(body).document().text();
	}

	@Test
	void bytesAreLettersOfTheirFontsCodePage() throws FormatException {
		assertEquals("\u4e2d\u570b", text("\\f1 \\'92\\'86\\'9a\\'a0"));
		assertEquals("\u30bd", text("\\f1\\'83\\'5c"), "the second byte may be a backslash");
		assertEquals("\u8868", text("\\f1\\'95\\\\"), "written as a symbol");
		assertEquals("\u041f\u0440\u0438", text("\\f2\\'cf\\'f0\\'e8"));
		assertEquals("\u00e9\u03b1\u2022", text("\\'e9{\\f3 a\\'b7}"));
		assertEquals("Arial", file("\\f2 x").document().fonts().get(0), "an alias is the face");
	}

	@Test
	void secondBytesMayLookLikeBracesWithoutAnEscape() throws FormatException {
		assertEquals("\u30bd\n\u8868", text("\\f1 \u0083\\\\par \u0095\\"), "as Word 6 wrote in Japan");
		assertEquals("\u30bd\u043fb", text("{\\f1 \u0083\\\u0084\u0081}b"));
		assertEquals("\u0437b", text("{\\f1 \u0084x}b"));
		assertEquals("\u043cb", text("{\\f1 \u0084}}b"), "a brace");
		assertEquals("\u30bdx", text("\\f1 \u0083\\'5cx"), "only the second byte is escaped");
		assertEquals("\u8868.", text("\\f1 \u0095\\\\."));
		assertEquals("\u00e9x", text("{\u00e9}x"), "a letter of one byte ends its group");
	}

	@Test
	void controlCharactersEndLinesOrShowNothing() throws FormatException {
		assertEquals("a\nb\nc\td", text("a\\'0db\\'0ac\\'09d"));
		assertEquals("a\nb\nc\td", text("a\\u13?b\\u11?c\\u9?d"));
		RtfFile odd = file("a\\'01\\'1fb\\u7?c");
		assertEquals("abc", odd.document().text());
		assertEquals("abc", RtfReader.read(RtfWriter.write(odd.document(), 0x0409)).document().text());
	}

	@Test
	void fontsWithoutCharacterSetAreToldByTheirName() throws FormatException {
		String fonts = "{\\fonttbl{\\f4 Arial CE;}{\\f5 Arial Greek;}{\\f6 Symbol;}}";
		assertEquals("\u0104\u03b1\u03b1", text(fonts + "\\f4 \\'a5\\f5 \\'e1\\f6 a"));
		RtfDocument only = RtfReader.read("{\\rtf1{\\fonttbl{\\f3\\fcharset2 Symbol;}}\\pard\\plain abc\\par}".getBytes(StandardCharsets.US_ASCII)).document();
		assertEquals("abc", only.text(), "letters need a font of letters");
		RtfDocument unsaid = RtfReader.read("{\\rtf1{\\fonttbl{\\f0\\fcharset2 Symbol;}}abc}".getBytes(StandardCharsets.US_ASCII)).document();
		assertEquals("\u03b1\u03b2\u03c7", unsaid.text(), "the first font counts where none is said");
	}

	@Test
	void symbolsOfDamagedFieldsAreWrittenAsTheyAreRead() throws FormatException {
		for (String field : List.of("SYMBOL 28", "SYMBOL 65 \\\\f \"Wing\\tab dings;x\"", "SYMBOL 183 \\\\f \"\\tab\"")) {
			RtfFile read = file("a{\\field{\\*\\fldinst " + field + "}}");
			byte[] written = RtfWriter.write(read.document(), 0x0409);
			RtfFile again = RtfReader.read(written);
			assertEquals(read.document().text(), again.document().text());
			assertArrayEquals(written, RtfWriter.write(again.document(), 0x0409));
		}
	}

	private static String shown(String body) throws FormatException {
		StringBuilder out = new StringBuilder();
		for (RtfParagraph paragraph : file(body).document().paragraphs())
			out.append(paragraph.item().map(RtfListItem::label).orElse("")).append('|');
		return out.toString();
	}

	@Test
	void labelsStayAsTheyAreShown() throws FormatException {
		String list = "{\\*\\listtable{\\list{\\listlevel\\levelnfc%d{\\leveltext%s;}}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}}";
		assertEquals("\u2022|", shown(list.formatted(23, "\\'01\\'b7") + "\\ls1 a\\par"));
		assertEquals("\u2013|", shown(list.formatted(23, "\\'01\\'96") + "\\ls1 a\\par"));
		assertEquals("\u2013|", shown(list.formatted(23, "\\'01\\u8211 ?") + "\\ls1{\\listtext\\f1 \\'96\\tab}a\\par"), "a label in another code page than its bytes");
		assertEquals("|", shown(list.formatted(23, "\\'01 ").replace("01 ;", "01\\u32 ?;") + "\\ls1 a\\par"), "nothing is seen of a blank");
		assertEquals("01.|", shown("{\\listtext 01.\\tab}a\\par"));
		assertEquals("01.|02.|", shown(list.formatted(22, "\\'02\\'00.") + "\\ls1 a\\par b\\par"));
	}

	@Test
	void unicodeSkipsItsFallback() throws FormatException {
		assertEquals("\u0431x", text("\\u1073?x"));
		assertEquals("\u0431x", text("\\uc2\\u1073\\'8f\\'8ex"));
		assertEquals("\u0431x", text("{\\uc0\\u1073}x"));
		assertEquals("\ud83d\ude00", text("\\u-10179?\\u-8704?"));
		assertEquals("\u00e4b", text("{\\upr{a}{\\*\\ud{\\u228?}}}b"));
	}

	@Test
	void groupsKeepTheirLooks() throws FormatException {
		List<RtfInline> content = file("{\\colortbl;\\red255\\green0\\blue0;}a{\\b\\cf1\\fs48 b}c{\\i\\ul\\strike\\super d}").document().paragraphs().get(0).content();
		assertEquals(4, content.size());
		RtfStyle b = ((RtfRun) content.get(1)).style();
		assertTrue(b.bold() && b.size() == 48 && b.color().equals(OptionalInt.of(0xFF0000)));
		RtfStyle c = ((RtfRun) content.get(2)).style();
		assertFalse(c.bold() || c.color().isPresent());
		RtfStyle d = ((RtfRun) content.get(3)).style();
		assertTrue(d.italic() && d.underline() && d.strike() && d.script() == RtfScript.SUPER);
	}

	@Test
	void linksPicturesAndBinaryData() throws FormatException {
		RtfDocument document = file("{\\field{\\*\\fldinst HYPERLINK \"http://a.example/\\\\\\\\x\"}{\\fldrslt{\\ul see\\par here}}}"
				+ "{\\field{\\*\\fldinst{HYPERLINK \\\\l \"top\"}}{\\fldrslt up}}{\\pict\\pngblip\\picwgoal300\\pichgoal150 89504E47}{\\pict\\jpegblip\\bin3 }{x}").document();
		assertEquals(List.of("http://a.example/\\x", "#top"), document.links());
		assertEquals(2, document.pictures().size());
		assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, document.pictures().get(0).content());
		assertEquals(300, document.pictures().get(0).width());
		assertArrayEquals("}{x".getBytes(StandardCharsets.US_ASCII), document.pictures().get(1).content());
	}

	@Test
	void listsAreCounted() throws FormatException {
		assertEquals("\u2022\tone\n\u2022\ttwo\nplain", text("{\\pntext\\f3\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf3\\pnindent0{\\pntxtb\\'B7}}\\fi-360\\li720 one\\par{\\pntext\\f3\\'B7\\tab}two\\par\\pard plain"));
		assertEquals("(iv)\tx\n(v)\ty", text("{\\*\\pn\\pnlvlbody\\pnstart4\\pnlcrm{\\pntxtb (}{\\pntxta )}}x\\par y"));
		RtfListItem item = file("{\\listtext\\f0 3.\\tab}x\\par").document().paragraphs().get(0).item().orElseThrow();
		assertEquals(RtfListItem.number(3), item);
		assertEquals("1.2\tdeep", text("{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'02\\'00.;}}{\\listlevel\\levelnfc0\\levelstartat2{\\leveltext\\'03\\'00.\\'01;}}\\listid7}}"
				+ "{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}}\\ls1\\ilvl1 deep\\par"));
	}

	@Test
	void whatTheModelCannotHoldIsSaid() throws FormatException {
		RtfFile file = file("{\\header top}\\trowd\\cellx1\\cellx2\\intbl a\\cell b\\cell\\row{\\v secret}{\\footnote foot}{\\*\\unknown gone}{\\object{\\*\\objdata 00}{\\result shown}}");
		assertEquals("a\tb\nshown", file.document().text());
		assertEquals(List.of("header", "table", "hidden text", "footnote", "object"), file.unsupported());
		assertFalse(file.writable());
		assertTrue(file("plain").writable());
	}

	@Test
	void damageIsSaidOrForgiven() throws FormatException {
		assertFalse(RtfReader.read("{\\rtf1 {\\b open".getBytes(StandardCharsets.US_ASCII)).complete());
		assertEquals("open", RtfReader.read("{\\rtf1 {\\b open".getBytes(StandardCharsets.US_ASCII)).document().text());
		assertThrows(FormatException.class, () -> RtfReader.read("hello".getBytes(StandardCharsets.US_ASCII)));
		assertThrows(FormatException.class, () -> RtfReader.read(("{\\rtf1" + "{".repeat(5000)).getBytes(StandardCharsets.US_ASCII)));
		assertThrows(FormatException.class, () -> RtfReader.read(("{\\rtf1 " + "\\par".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII)));
		assertFalse(RtfReader.beginsExactly("\ufeff{\\rtf1}".getBytes(StandardCharsets.UTF_8)));
		assertEquals("x", RtfReader.read("\ufeff{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)).document().text());
	}

	@Test
	void everythingTheModelHoldsSurvivesWriting() throws FormatException {
		RtfStyle style = RtfStyle.of("Meiryo UI", 22).withBold(true).withHighlight(OptionalInt.of(0xFFFF00)).withStrike(true);
		RtfLayout layout = new RtfLayout(RtfAlignment.RIGHT, 100, 200, -50, 10, 20, 360, true, true,
				List.of(new RtfTab(1000, RtfTab.Kind.LEFT), new RtfTab(2000, RtfTab.Kind.DECIMAL)));
		RtfPicture picture = new RtfPicture(RtfPicture.Format.PNG, new byte[200], 300, 400, "http://x.example/");
		RtfDocument document = new RtfDocument(List.of(
				new RtfParagraph(layout, Optional.empty(), List.of(new RtfRun("日{本}\\\t\u00ad\u00a0\n語", style), picture, new RtfRun("go", style, "http://x.example/?a=\"b\""))),
				RtfParagraph.item(RtfListItem.BULLET, RtfRun.plain("a", "Arial", 20)), RtfParagraph.item(RtfListItem.number(7), RtfRun.plain("b", "Arial", 20)),
				RtfParagraph.item(RtfListItem.number(8), RtfRun.plain("c", "Arial", 20)), RtfParagraph.of(RtfAlignment.LEFT)));
		byte[] written = RtfWriter.write(document, 0x0411);
		RtfFile read = RtfReader.read(written);
		assertEquals(0x0411, read.language());
		assertEquals(932, read.codePage());
		assertEquals(document.text(), read.document().text());
		assertEquals(layout, read.document().paragraphs().get(0).layout());
		assertEquals(picture, read.document().pictures().get(0));
		assertEquals(document.links(), read.document().links());
		assertEquals(document.paragraphs().get(3).item(), read.document().paragraphs().get(3).item());
		assertEquals(List.of(), read.unsupported());
		assertArrayEquals(written, RtfWriter.write(read.document(), read.language()));
	}
}
