package org.mintmark.engine.rtf;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the characters of Windows' symbol fonts look like in Unicode: Symbol's Greek and the bullets and signs that texts use. */
final class RtfSymbols {
	private static final Set<String> FONTS = Set.of("symbol", "webdings", "wingdings", "wingdings 2", "wingdings 3",
			"marlett");
	private static final int PRIVATE = 0xF000;
	private static final String LATIN = "abgdezhqiklmnxoprstufcywABGDEZHQIKLMNXOPRSTUFCYWjJVv";
	private static final String GREEK = "\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c0\u03c1\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9"
			+ "\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u0398\u0399\u039a\u039b\u039c\u039d\u039e\u039f\u03a0\u03a1\u03a3\u03a4\u03a5\u03a6\u03a7\u03a8\u03a9\u03d5\u03d1\u03c2\u03d6";
	/** Adobe's Symbol encoding where it differs from ASCII and Greek. */
	private static final Map<Integer, Character> SYMBOL = Map.ofEntries(Map.entry(0xB7, '\u2022'),
			Map.entry(0xA3, '\u2264'), Map.entry(0xA5, '\u221E'), Map.entry(0xAB, '\u2194'), Map.entry(0xAC, '\u2190'),
			Map.entry(0xAD, '\u2191'), Map.entry(0xAE, '\u2192'), Map.entry(0xAF, '\u2193'), Map.entry(0xB0, '\u00B0'),
			Map.entry(0xB1, '\u00B1'), Map.entry(0xB2, '\u2033'), Map.entry(0xB3, '\u2265'), Map.entry(0xB4, '\u00D7'),
			Map.entry(0xB8, '\u00F7'), Map.entry(0xB9, '\u2260'), Map.entry(0xBB, '\u2248'), Map.entry(0xBC, '\u2026'),
			Map.entry(0xDE, '\u21D2'), Map.entry(0xDB, '\u21D4'), Map.entry(0xD2, '\u00AE'), Map.entry(0xD3, '\u00A9'),
			Map.entry(0xD4, '\u2122'), Map.entry(0xE2, '\u00AE'), Map.entry(0xE3, '\u00A9'), Map.entry(0xE4, '\u2122'),
			Map.entry(0xE5, '\u2211'), Map.entry(0xF2, '\u222B'), Map.entry(0xA2, '\u2032'), Map.entry(0xA6, '\u0192'));
	private static final Map<Integer, Character> WINGDINGS = Map.ofEntries(Map.entry(0x6C, '\u25CF'),
			Map.entry(0x6E, '\u25A0'), Map.entry(0x6F, '\u25A1'), Map.entry(0x71, '\u2751'), Map.entry(0x75, '\u25C6'),
			Map.entry(0x76, '\u2756'), Map.entry(0x77, '\u2B25'), Map.entry(0x9F, '\u2022'), Map.entry(0xA7, '\u25AA'),
			Map.entry(0xA8, '\u25FB'), Map.entry(0xD8, '\u27A2'), Map.entry(0xDF, '\u2190'), Map.entry(0xE0, '\u2192'),
			Map.entry(0xE1, '\u2191'), Map.entry(0xE2, '\u2193'), Map.entry(0xE8, '\u2794'), Map.entry(0xF0, '\u21E8'),
			Map.entry(0xFB, '\u2717'), Map.entry(0xFC, '\u2713'), Map.entry(0xFD, '\u2612'), Map.entry(0xFE, '\u2611'),
			Map.entry(0x4A, '\u263A'), Map.entry(0x4C, '\u2639'), Map.entry(0x22, '\u2702'), Map.entry(0x28, '\u260E'));

	private RtfSymbols() {
	}

	static boolean isSymbolFont(String name) {
		return FONTS.contains(name.toLowerCase(Locale.ROOT));
	}

	/** The byte of a symbol font as the private character that stands for it. */
	static char stored(int value) {
		return (char) (value >= 0x20 && value <= 0xFF ? PRIVATE + value : value);
	}

	static String unicode(String font, String text) {
		StringBuilder out = new StringBuilder(text.length());
		String face = font.toLowerCase(Locale.ROOT);
		for (int i = 0; i < text.length(); i++)
			out.append(unicode(face, text.charAt(i)));
		return out.toString();
	}

	private static char unicode(String face, char stored) {
		int code = stored >= PRIVATE + 0x20 && stored <= PRIVATE + 0xFF ? stored - PRIVATE : stored;
		if (code > 0xFF || code < 0x20)
			return stored;
		if (face.equals("symbol")) {
			int greek = LATIN.indexOf(code);
			return greek >= 0 ? GREEK.charAt(greek) : SYMBOL.getOrDefault(code, (char) code);
		}
		if (face.startsWith("wingdings"))
			return code == 0x20 ? ' ' : WINGDINGS.getOrDefault(code, stored);
		return code == 0x20 ? ' ' : code == 0xB7 ? '\u2022' : stored;
	}
}
