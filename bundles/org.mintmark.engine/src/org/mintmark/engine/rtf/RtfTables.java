package org.mintmark.engine.rtf;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The font and colour tables while they are read (RTF 1.9.1, "Font Table", "Color Table"). */
final class RtfTables {
	/** Windows' names for other code pages of a face, from the registry's FontSubstitutes. */
	private static final Pattern ALIAS = Pattern.compile(
			"(?i)(?: (CE|Cyr|Greek|Tur|Baltic|\\(Hebrew\\)|\\(Arabic\\)|\\(Vietnamese\\)|\\(Thai\\)))+$");
	/** The character sets that those names stand for. */
	private static final Map<String, Integer> ALIASES = Map.of("ce", 238, "cyr", 204, "greek", 161, "tur", 162, "baltic", 186,
			"(hebrew)", 177, "(arabic)", 178, "(vietnamese)", 163, "(thai)", 222);
	private static final int ANY_CHARSET = 1;
	private static final String NAMELESS = "Segoe UI";
	private static final int MAX_ENTRIES = 10_000;
	private static final int MAX_NAME = 200;

	private static final class Face {
		String name = "";
		int charset = ANY_CHARSET;
		Charset decoding;
	}

	private final RtfCharsets charsets;
	private final Map<Integer, Face> faces = new LinkedHashMap<>();
	private final List<OptionalInt> colors = new ArrayList<>();
	private final Map<Integer, RtfFont> made = new LinkedHashMap<>();
	private Face current;
	private final StringBuilder name = new StringBuilder();
	private int red;
	private int green;
	private int blue;
	private boolean colored;

	RtfTables(RtfCharsets charsets) {
		this.charsets = charsets;
	}

	/** {@code \fN} in the font table begins an entry. */
	void face(int number) {
		current = faces.size() < MAX_ENTRIES ? faces.computeIfAbsent(number, n -> new Face()) : new Face();
		made.remove(number);
		name.setLength(0);
	}

	/** Words about the current entry. */
	void fontWord(String word, int number) {
		if (current == null)
			return;
		if (word.equals("fcharset")) {
			current.charset = number >= 0 && number <= 255 ? number : ANY_CHARSET;
			Charset page = charsets.codePage(RtfCharsets.ofCharset(number));
			current.decoding = page == null ? current.decoding : page;
		} else if (word.equals("cpg") && number != 0 && charsets.codePage(number) != null) {
			current.decoding = charsets.codePage(number);
		}
	}

	/** Text in the font table: a name up to a semicolon. */
	void fontText(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ';') {
				if (current != null)
					named(current, name.toString().strip());
				name.setLength(0);
			} else if (name.length() < MAX_NAME && c >= ' ') {
				name.append(c);
			}
		}
	}

	/** Files of Windows 3.1 tell the character set by the name alone. */
	private void named(Face face, String full) {
		face.name = full;
		if (face.charset != ANY_CHARSET || face.decoding != null)
			return;
		Matcher alias = ALIAS.matcher(full);
		if (RtfSymbols.isSymbolFont(full))
			face.charset = RtfFont.SYMBOL;
		else if (alias.find())
			fontWord("fcharset", ALIASES.get(alias.group(1).toLowerCase(Locale.ROOT)));
	}

	/** The charset of the entry whose name is read, null for the file's. */
	Charset nameCharset() {
		return current == null ? null : current.decoding;
	}

	/** The charset of bytes in a font, null for the file's. */
	Charset decoding(int number) {
		Face face = faces.get(number);
		return face == null ? null : face.decoding;
	}

	/** Whether the font that {@link #font} gives for it holds symbols. */
	boolean symbol(int number, int defaultNumber) {
		Face face = faces.get(faces.containsKey(number) ? number : defaultNumber);
		return face != null && face.charset == RtfFont.SYMBOL;
	}

	/** The font of a number; the first of the table that has letters where the number has none. */
	RtfFont font(int number, int defaultNumber) {
		int n = faces.containsKey(number) ? number : defaultNumber;
		return made.computeIfAbsent(n, k -> {
			Face face = faces.containsKey(k) ? faces.get(k)
					: faces.values().stream().filter(f -> f.charset != RtfFont.SYMBOL).findFirst().orElse(null);
			return face == null ? RtfFont.of(NAMELESS) : font(face);
		});
	}

	private static RtfFont font(Face face) {
		String plain = ALIAS.matcher(face.name).replaceFirst("");
		return new RtfFont(plain.isBlank() ? NAMELESS : plain, face.charset == ANY_CHARSET ? RtfFont.LANGUAGE : face.charset);
	}

	/** The faces that have a name. */
	List<RtfFont> fonts() {
		return faces.values().stream().filter(f -> !f.name.isBlank()).map(RtfTables::font).distinct().toList();
	}

	/** Words and semicolons of the colour table. */
	void colorWord(String word, int number) {
		switch (word) {
		case "red" -> red = number & 0xFF;
		case "green" -> green = number & 0xFF;
		case "blue" -> blue = number & 0xFF;
		default -> {
			return;
		}
		}
		colored = true;
	}

	void endColor() {
		if (colors.size() < MAX_ENTRIES)
			colors.add(colored ? OptionalInt.of(red << 16 | green << 8 | blue) : OptionalInt.empty());
		red = 0;
		green = 0;
		blue = 0;
		colored = false;
	}

	void beginColors() {
		colors.clear();
	}

	OptionalInt color(int number) {
		return number >= 0 && number < colors.size() ? colors.get(number) : OptionalInt.empty();
	}
}
