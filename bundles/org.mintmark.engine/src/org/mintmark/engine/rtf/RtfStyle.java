package org.mintmark.engine.rtf;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The look of characters (RTF 1.9.1, "Font (Character) Formatting Properties"), as a Windows rich-edit control shows it.
 *
 * @param font the face
 * @param size height in half points, 1 to 3276
 * @param bold whether they are bold
 * @param italic whether they are italic
 * @param underline whether they are underlined, in whatever kind of line
 * @param strike whether they are struck out
 * @param capitals whether small letters are shown as capitals
 * @param script above or below the line
 * @param color 0xRRGGBB, or empty for the window's text colour
 * @param highlight 0xRRGGBB behind the text, or empty for the window's background
 */
public record RtfStyle(RtfFont font, int size, boolean bold, boolean italic, boolean underline, boolean strike,
		boolean capitals, RtfScript script, OptionalInt color, OptionalInt highlight) {
	/** Largest size in half points, as Word has it. */
	public static final int MAX_SIZE = 3276;

	/** Checks the values. */
	public RtfStyle {
		Objects.requireNonNull(font);
		Objects.requireNonNull(script);
		Objects.requireNonNull(color);
		Objects.requireNonNull(highlight);
		if (size < 1 || size > MAX_SIZE)
			throw new IllegalArgumentException("the size is " + size + " half points");
	}

	/** Plain characters of a face and a size in half points. */
	public static RtfStyle of(String font, int size) {
		return new RtfStyle(RtfFont.of(font), size, false, false, false, false, false, RtfScript.NORMAL,
				OptionalInt.empty(), OptionalInt.empty());
	}

	/** The same in another face. */
	public RtfStyle withFont(RtfFont other) {
		return new RtfStyle(other, size, bold, italic, underline, strike, capitals, script, color, highlight);
	}

	/** The same in another size in half points. */
	public RtfStyle withSize(int other) {
		return new RtfStyle(font, other, bold, italic, underline, strike, capitals, script, color, highlight);
	}

	/** The same, bold or not. */
	public RtfStyle withBold(boolean on) {
		return new RtfStyle(font, size, on, italic, underline, strike, capitals, script, color, highlight);
	}

	/** The same, italic or not. */
	public RtfStyle withItalic(boolean on) {
		return new RtfStyle(font, size, bold, on, underline, strike, capitals, script, color, highlight);
	}

	/** The same, underlined or not. */
	public RtfStyle withUnderline(boolean on) {
		return new RtfStyle(font, size, bold, italic, on, strike, capitals, script, color, highlight);
	}

	/** The same, struck out or not. */
	public RtfStyle withStrike(boolean on) {
		return new RtfStyle(font, size, bold, italic, underline, on, capitals, script, color, highlight);
	}

	/** The same in another colour. */
	public RtfStyle withColor(OptionalInt other) {
		return new RtfStyle(font, size, bold, italic, underline, strike, capitals, script, other, highlight);
	}

	/** The same before another background. */
	public RtfStyle withHighlight(OptionalInt other) {
		return new RtfStyle(font, size, bold, italic, underline, strike, capitals, script, color, other);
	}
}
