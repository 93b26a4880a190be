package org.mintmark.engine.rtf;

import java.util.Objects;

/**
 * A face.
 *
 * @param name such as Segoe UI, without the suffix of an alias such as {@code Arial CE}
 * @param charset GDI's character set, which a font entry states as {@code \fcharset} (MS-WMF section 2.1.1.5);
 *        {@link #LANGUAGE} for the one of the text's language
 */
public record RtfFont(String name, int charset) {
	/** The character set follows from the language the text is written in. */
	public static final int LANGUAGE = -1;
	/** Symbols: the characters stand at U+F020 to U+F0FF. */
	public static final int SYMBOL = 2;

	/** Checks the values. */
	public RtfFont {
		Objects.requireNonNull(name);
		if (name.isBlank())
			throw new IllegalArgumentException("a run needs a font");
		if (charset < LANGUAGE || charset > 255)
			throw new IllegalArgumentException("there is no character set " + charset);
	}

	/** A face in the character set of the text's language. */
	public static RtfFont of(String name) {
		return new RtfFont(name, RtfSymbols.isSymbolFont(name) ? SYMBOL : LANGUAGE);
	}

	/** Whether its characters are symbols rather than letters. */
	public boolean symbol() {
		return charset == SYMBOL;
	}
}
