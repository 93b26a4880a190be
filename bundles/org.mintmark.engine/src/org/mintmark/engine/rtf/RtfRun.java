package org.mintmark.engine.rtf;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Text of one look.
 *
 * @param text the text; a line feed breaks the line within its paragraph
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param underline whether it is underlined
 * @param size height in half points, 1 to 3276
 * @param font face such as Segoe UI
 * @param color 0xRRGGBB, or empty for the window's text colour
 */
public record RtfRun(String text, boolean bold, boolean italic, boolean underline, int size, String font,
		OptionalInt color) {
	/** Checks the values. */
	public RtfRun {
		Objects.requireNonNull(text);
		Objects.requireNonNull(color);
		if (size < 1 || size > 3276)
			throw new IllegalArgumentException("the size is " + size + " half points");
		if (font.isBlank())
			throw new IllegalArgumentException("a run needs a font");
	}

	/** Plain text of a size in half points. */
	public static RtfRun plain(String text, String font, int size) {
		return new RtfRun(text, false, false, false, size, font, OptionalInt.empty());
	}

	/** Bold text of a size in half points. */
	public static RtfRun bold(String text, String font, int size) {
		return new RtfRun(text, true, false, false, size, font, OptionalInt.empty());
	}
}
