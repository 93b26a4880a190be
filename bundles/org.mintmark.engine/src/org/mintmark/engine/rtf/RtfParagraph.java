package org.mintmark.engine.rtf;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param layout how its lines stand
 * @param item what makes it an item of a list, empty where it is none
 * @param content its text and pictures
 */
public record RtfParagraph(RtfLayout layout, Optional<RtfListItem> item, List<RtfInline> content) {
	/** Checks the values and takes a copy of the list. */
	public RtfParagraph {
		Objects.requireNonNull(layout);
		Objects.requireNonNull(item);
		content = List.copyOf(content);
	}

	/** A paragraph that is no item of a list. */
	public static RtfParagraph of(RtfAlignment alignment, RtfInline... content) {
		return new RtfParagraph(RtfLayout.of(alignment), Optional.empty(), List.of(content));
	}

	/** An item of a list, indented as Windows' own editor does. */
	public static RtfParagraph item(RtfListItem item, RtfInline... content) {
		return new RtfParagraph(RtfLayout.PLAIN.withIndent(720, -360), Optional.of(item), List.of(content));
	}

	/** What is shown, without the label of a list. */
	public String shown() {
		StringBuilder text = new StringBuilder();
		content.forEach(c -> text.append(c.shown()));
		return text.toString();
	}
}
