package org.mintmark.engine.rtf;

import java.util.Objects;

/**
 * Text of one look.
 *
 * @param text the text; a line feed breaks the line within its paragraph. In a font of symbols the characters are
 *        U+F020 to U+F0FF, see {@link #shown()}
 * @param style its look
 * @param link where a click leads, empty where nowhere
 */
public record RtfRun(String text, RtfStyle style, String link) implements RtfInline {
	/** Checks the values. */
	public RtfRun {
		Objects.requireNonNull(text);
		Objects.requireNonNull(style);
		Objects.requireNonNull(link);
	}

	/** Text without a link. */
	public RtfRun(String text, RtfStyle style) {
		this(text, style, "");
	}

	/** Plain text of a size in half points. */
	public static RtfRun plain(String text, String font, int size) {
		return new RtfRun(text, RtfStyle.of(font, size));
	}

	/** Bold text of a size in half points. */
	public static RtfRun bold(String text, String font, int size) {
		return new RtfRun(text, RtfStyle.of(font, size).withBold(true));
	}

	/** The text in Unicode: symbols as the characters that look like them. */
	@Override
	public String shown() {
		return style.font().symbol() ? RtfSymbols.unicode(style.font().name(), text) : text;
	}
}
