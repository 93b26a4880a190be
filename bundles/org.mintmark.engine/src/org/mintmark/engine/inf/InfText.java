package org.mintmark.engine.inf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.mintmark.engine.io.AnsiCodePage;
import org.mintmark.engine.io.FormatException;

/**
 * The lines of an INF. Windows reads UTF-16 with a mark, else the system's ANSI code page; international ANSI files hold one
 * code page per {@code [Strings.LCID]} section (learn.microsoft.com, "Creating International INF Files").
 *
 * @param encoding {@code ascii}, {@code utf-16le-bom}, {@code utf-16be-bom}, {@code utf-16le}, {@code utf-8-bom}, {@code utf-8} or {@code ansi}
 * @param codePages code pages that were used for an ANSI file, in order of first use
 * @param lines without their ends
 */
record InfText(String encoding, List<Integer> codePages, List<String> lines) {
	private static final AnsiCodePage WESTERN = AnsiCodePage.of(0x0409);
	private static final int END_OF_FILE = 0x1A; // Ctrl-Z

	/** Most lines that are read; the longest real files have some 100,000. */
	private static final int MAX_LINES = 500_000;

	/**
	 * Decodes a file.
	 *
	 * @throws FormatException when it has more lines than any INF
	 */
	static InfText decode(byte[] bytes) throws FormatException {
		if (starts(bytes, 0xFF, 0xFE))
			return unicode("utf-16le-bom", bytes, 2, StandardCharsets.UTF_16LE);
		if (starts(bytes, 0xFE, 0xFF))
			return unicode("utf-16be-bom", bytes, 2, StandardCharsets.UTF_16BE);
		if (starts(bytes, 0xEF, 0xBB, 0xBF))
			return unicode("utf-8-bom", bytes, 3, StandardCharsets.UTF_8);
		if (looksLikeUtf16(bytes))
			return unicode("utf-16le", bytes, 0, StandardCharsets.UTF_16LE);
		if (isAscii(bytes))
			return unicode("ascii", bytes, 0, StandardCharsets.ISO_8859_1);
		if (strict(bytes, 0, bytes.length, StandardCharsets.UTF_8) != null)
			return unicode("utf-8", bytes, 0, StandardCharsets.UTF_8);
		return ansi(bytes);
	}

	private static boolean starts(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++)
			if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i])
				return false;
		return true;
	}

	private static boolean looksLikeUtf16(byte[] bytes) {
		int zeros = 0;
		int pairs = Math.min(bytes.length / 2, 512);
		for (int i = 0; i < pairs; i++)
			if (bytes[2 * i] != 0 && bytes[2 * i + 1] == 0)
				zeros++;
		return pairs > 1 && zeros > pairs * 3 / 4;
	}

	private static boolean isAscii(byte[] bytes) {
		for (byte each : bytes)
			if (each < 0)
				return false;
		return true;
	}

	private static InfText unicode(String encoding, byte[] bytes, int from, Charset charset) throws FormatException {
		String text = new String(bytes, from, bytes.length - from, charset);
		int end = text.indexOf(END_OF_FILE);
		if (end >= 0)
			text = text.substring(0, end);
		List<String> lines = new ArrayList<>();
		for (Iterator<String> each = text.lines().iterator(); each.hasNext();)
			add(lines, each.next());
		return new InfText(encoding, List.of(), lines);
	}

	private static void add(List<String> lines, String line) throws FormatException {
		if (lines.size() >= MAX_LINES)
			throw new FormatException("It has more than " + MAX_LINES + " lines, which no INF has.");
		lines.add(line);
	}

	/** Line ends and brackets are never second bytes of an East Asian character, so lines can be told before decoding. */
	private static InfText ansi(byte[] bytes) throws FormatException {
		List<String> lines = new ArrayList<>();
		List<Integer> pages = new ArrayList<>();
		AnsiCodePage page = WESTERN;
		int start = 0;
		boolean more = true;
		for (int i = 0; i <= bytes.length && more; i++) {
			int each = i == bytes.length ? END_OF_FILE : bytes[i];
			if (each != '\n' && each != '\r' && each != END_OF_FILE)
				continue;
			more = each != END_OF_FILE;
			String ascii = new String(bytes, start, i - start, StandardCharsets.ISO_8859_1);
			if (ascii.strip().startsWith("["))
				page = codePage(ascii.strip());
			add(lines, line(bytes, start, i - start, page, pages));
			if (each == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n')
				i++;
			start = i + 1;
		}
		return new InfText("ansi", List.copyOf(pages), lines);
	}

	private static AnsiCodePage codePage(String header) {
		int end = header.indexOf(']');
		String name = end < 0 ? "" : header.substring(1, end).strip();
		if (!name.regionMatches(true, 0, "Strings.", 0, 8))
			return WESTERN;
		try {
			return AnsiCodePage.of(Integer.parseInt(name.substring(8).strip(), 16));
		} catch (NumberFormatException e) {
			return WESTERN;
		}
	}

	private static String line(byte[] bytes, int start, int length, AnsiCodePage page, List<Integer> pages) {
		for (int i = start; i < start + length; i++) {
			if (bytes[i] < 0) {
				String text = strict(bytes, start, length, page.charset());
				AnsiCodePage used = text == null ? WESTERN : page;
				if (!pages.contains(used.number()))
					pages.add(used.number());
				return text != null ? text : new String(bytes, start, length, WESTERN.charset());
			}
		}
		return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
	}

	private static String strict(byte[] bytes, int start, int length, Charset charset) {
		try {
			return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, start, length)).toString();
		} catch (CharacterCodingException e) {
			return null;
		}
	}
}
