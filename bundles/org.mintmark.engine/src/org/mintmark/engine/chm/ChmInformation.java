package org.mintmark.engine.chm;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mintmark.engine.io.AnsiCodePage;
import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/**
 * What a help book says of itself in {@code #SYSTEM} and, where that is silent, {@code #WINDOWS} (chmspec).
 *
 * @param title title of its window, empty where none is stated
 * @param languageId Windows language identifier such as 0x0411
 * @param defaultTopic path of the page that opens first, empty where none is stated
 * @param contents path of the table of contents, empty where there is none
 * @param index path of the keyword index, empty where there is none
 * @param charset the ANSI code page of its language, in which its texts are
 */
public record ChmInformation(String title, int languageId, String defaultTopic, String contents, String index, Charset charset) {
	private static final int CONTENTS = 0;
	private static final int INDEX = 1;
	private static final int DEFAULT_TOPIC = 2;
	private static final int TITLE = 3;
	private static final int LANGUAGE = 4;
	private static final int WINDOW_TITLE = 0x14;
	private static final int WINDOW_CONTENTS = 0x60;
	private static final int WINDOW_INDEX = 0x64;
	private static final int WINDOW_DEFAULT = 0x68;

	/** Reads it; what is damaged is added to the problems. */
	static ChmInformation read(ChmFile book, int headerLanguage, List<String> problems) {
		Map<Integer, ByteReader> records = new HashMap<>();
		int language = headerLanguage;
		try {
			records.putAll(records(book));
			ByteReader stated = records.get(LANGUAGE);
			language = stated == null || stated.length() < 4 ? headerLanguage : (int) stated.u32(0);
		} catch (IOException e) {
			problems.add(e.getMessage());
		}
		Charset charset = AnsiCodePage.of(language).charset();
		Window window = Window.none();
		try {
			window = Window.of(book);
		} catch (IOException e) {
			problems.add(e.getMessage());
		}
		return new ChmInformation(text(records, TITLE, window, WINDOW_TITLE, charset), language,
				text(records, DEFAULT_TOPIC, window, WINDOW_DEFAULT, charset), text(records, CONTENTS, window, WINDOW_CONTENTS, charset),
				text(records, INDEX, window, WINDOW_INDEX, charset), charset);
	}

	private static Map<Integer, ByteReader> records(ChmFile book) throws IOException {
		Map<Integer, ByteReader> records = new HashMap<>();
		ChmObject entry = book.entry("#SYSTEM").orElseThrow(() -> new FormatException("The help book has no #SYSTEM, which says its title and language."));
		ByteReader in = ByteReader.of(book.content(entry), "The #SYSTEM of the help book");
		for (int at = 4; at <= in.length() - 4;) {
			int length = Math.min(in.u16(at + 2), in.length() - at - 4);
			records.putIfAbsent(in.u16(at), in.window(at + 4, length));
			at += 4 + length;
		}
		return records;
	}

	private static String text(Map<Integer, ByteReader> records, int code, Window window, int field, Charset charset) {
		try {
			ByteReader stated = records.get(code);
			String text = stated == null ? "" : zeroEnded(stated, 0, charset);
			return text.isBlank() ? window.text(field, charset) : text;
		} catch (FormatException e) {
			return ""; // a text that lies nowhere is none
		}
	}

	private static String zeroEnded(ByteReader in, int from, Charset charset) throws FormatException {
		int end = from;
		while (end < in.length() && in.u8(end) != 0)
			end++;
		return in.text(from, end - from, charset).strip();
	}

	/** The first window's description and the strings it points at. */
	private record Window(ByteReader fields, ByteReader strings) {
		static Window none() {
			ByteReader nothing = ByteReader.of(new byte[0], "The #WINDOWS of the help book");
			return new Window(nothing, nothing);
		}

		static Window of(ChmFile book) throws IOException {
			ChmObject windows = book.entry("#WINDOWS").orElse(null);
			ChmObject strings = book.entry("#STRINGS").orElse(null);
			if (windows == null || strings == null || windows.size() < 8)
				return none();
			ByteReader in = ByteReader.of(book.content(windows), "The #WINDOWS of the help book");
			return new Window(in.window(8, in.length() - 8), ByteReader.of(book.content(strings), "The #STRINGS of the help book"));
		}

		String text(int field, Charset charset) throws FormatException {
			if (fields.length() < field + 4)
				return "";
			long at = fields.u32(field);
			return at == 0 || at >= strings.length() ? "" : zeroEnded(strings, (int) at, charset);
		}
	}
}
