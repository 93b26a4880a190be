package org.mintmark.engine.rtf;

import java.util.List;
import java.util.Objects;

/**
 * How the lines of a paragraph stand (RTF 1.9.1, "Paragraph Formatting Properties"); lengths in twips (1/1440 inch).
 *
 * @param alignment where the lines stand
 * @param left indent of all lines from the left
 * @param right indent from the right
 * @param firstLine further indent of the first line, negative for a hanging one
 * @param before space above
 * @param after space below
 * @param lineHeight 0 for the font's own; with {@code multiple} 240 is a single line; else at least so much where
 *        positive and exactly so much where negative
 * @param multiple whether the line height is in 240ths of a line
 * @param rightToLeft whether the text runs from right to left
 * @param tabs tab stops in the order of the file
 */
public record RtfLayout(RtfAlignment alignment, int left, int right, int firstLine, int before, int after,
		int lineHeight, boolean multiple, boolean rightToLeft, List<RtfTab> tabs) {
	/** At the left, without any indent or space. */
	public static final RtfLayout PLAIN = of(RtfAlignment.LEFT);

	/** Checks the values and takes a copy of the list. */
	public RtfLayout {
		Objects.requireNonNull(alignment);
		tabs = List.copyOf(tabs);
	}

	/** Without any indent or space. */
	public static RtfLayout of(RtfAlignment alignment) {
		return new RtfLayout(alignment, 0, 0, 0, 0, 0, 0, false, false, List.of());
	}

	/** The same with other indents in twips. */
	public RtfLayout withIndent(int newLeft, int newFirstLine) {
		return new RtfLayout(alignment, newLeft, right, newFirstLine, before, after, lineHeight, multiple, rightToLeft,
				tabs);
	}

	/** The same with the lines elsewhere. */
	public RtfLayout withAlignment(RtfAlignment other) {
		return new RtfLayout(other, left, right, firstLine, before, after, lineHeight, multiple, rightToLeft, tabs);
	}
}
