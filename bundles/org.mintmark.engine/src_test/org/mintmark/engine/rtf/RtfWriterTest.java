package org.mintmark.engine.rtf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;

import org.junit.jupiter.api.Test;

class RtfWriterTest {
	private static RtfDocument document(RtfRun... runs) {
		return new RtfDocument(List.of(RtfParagraph.of(RtfAlignment.CENTER, runs)));
	}

	@Test
	void writesTheWholeDialect() {
		RtfRun red = new RtfRun("a{b}\\c\té日😀\nz", RtfStyle.of("Meiryo UI", 24).withBold(true).withItalic(true).withUnderline(true)
				.withColor(OptionalInt.of(0xFF8000)));
		RtfDocument document = new RtfDocument(
				List.of(RtfParagraph.item(RtfListItem.BULLET, red),
						RtfParagraph.of(RtfAlignment.JUSTIFIED, RtfRun.plain("plain", "Segoe UI", 18))));
		String rtf = new String(RtfWriter.write(document, 0x0411), StandardCharsets.US_ASCII);
		assertEquals("{\\rtf1\\ansi\\ansicpg932\\deff0\\nouicompat\\deflang1041{\\fonttbl"
				+ "{\\f0\\fnil\\fcharset128 Meiryo UI;}{\\f1\\fnil\\fcharset128 Segoe UI;}"
				+ "{\\f2\\fnil\\fcharset2 Symbol;}}\r\n{\\colortbl ;\\red255\\green128\\blue0;}\r\n"
				+ "\\viewkind4\\uc1\r\n\\pard{\\pntext\\f2\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf2\\pnindent0"
				+ "{\\pntxtb\\'B7}}\\fi-360\\li720\\ql{\\plain\\f0\\fs24\\b\\i\\ul\\cf1 a\\{b\\}\\\\c\\tab "
				+ "\\u233?\\u26085?\\u-10179?\\u-8704?\\line z}\\par\r\n"
				+ "\\pard\\qj{\\plain\\f1\\fs18 plain}\\par\r\n}\r\n", rtf);
		assertArrayEquals(RtfWriter.write(document, 0x0411), RtfWriter.write(document, 0x0411));
	}

	@Test
	void anotherReaderSeesTheText() throws Exception {
		String text = "Лицензия {x} \\ 许可 ライセンス é";
		RTFEditorKit kit = new RTFEditorKit();
		Document read = kit.createDefaultDocument();
		kit.read(new ByteArrayInputStream(RtfWriter.write(document(RtfRun.plain(text, "Arial", 20)), 0x0419)), read,
				0);
		assertEquals(text, read.getText(0, read.getLength()).strip());
	}

	@Test
	void everyLanguageHasItsCharset() {
		int[][] expected = { { 0x0409, 1252, 0 }, { 0x0419, 1251, 204 }, { 0x0404, 950, 136 }, { 0x0804, 936, 134 },
				{ 0x0412, 949, 129 }, { 0x041F, 1254, 162 }, { 0x0415, 1250, 238 }, { 0x041E, 874, 222 },
				{ 0x281A, 1251, 204 }, { 0x241A, 1250, 238 }, { 0x042A, 1258, 163 } };
		for (int[] each : expected) {
			byte[] bytes = RtfWriter.write(document(RtfRun.bold("x", "Arial", 20)), each[0]);
			String rtf = new String(bytes, StandardCharsets.US_ASCII);
			assertTrue(rtf.contains("\\ansicpg" + each[1] + "\\"), rtf);
			assertTrue(rtf.contains("\\fcharset" + each[2] + " Arial"), rtf);
		}
	}

	@Test
	void controlCharactersNeverReachTheFile() {
		byte[] bytes = RtfWriter.write(document(RtfRun.plain("a\0\r\u001b\u007fb", "Font;}{\\evil", 20)), 0x409);
		String rtf = new String(bytes, StandardCharsets.US_ASCII);
		assertTrue(rtf.contains(" Font\\}\\{\\\\evil;}") && rtf.contains(" a\\u127?b}"), rtf);
		assertThrows(IllegalArgumentException.class, () -> RtfRun.plain("x", "Arial", 0));
	}

	/** A text that begins with a tick of Wingdings, which would otherwise be the font of everything that states none. */
	@Test
	void labelsAndDefaultsNeedAFontOfLetters() throws Exception {
		RtfRun tick = new RtfRun("\uf0fc", RtfStyle.of("Wingdings", 24));
		RtfDocument document = new RtfDocument(List.of(RtfParagraph.item(RtfListItem.number(1), tick, RtfRun.plain("Stop", "Tahoma", 24))));
		String rtf = new String(RtfWriter.write(document, 0x0409), StandardCharsets.US_ASCII);
		assertTrue(rtf.contains("{\\f0\\fnil\\fcharset0 Tahoma;}{\\f1\\fnil\\fcharset2 Wingdings;}"), rtf);
		assertTrue(rtf.contains("{\\pntext\\f0 1.\\tab}") && rtf.contains("{\\plain\\f1\\fs24 \\'fc}"), rtf);
		RtfDocument alone = new RtfDocument(List.of(RtfParagraph.item(RtfListItem.number(1), tick), RtfParagraph.item(new RtfListItem(RtfListItem.Kind.LOWER_LETTER, 0, "", "."), tick)));
		byte[] written = RtfWriter.write(alone, 0x0409);
		RtfDocument again = RtfReader.read(written).document();
		assertEquals(alone.text(), again.text());
		assertArrayEquals(written, RtfWriter.write(again, 0x0409));
	}
}
