package org.mintmark.engine.rtf;

import java.util.List;

/**
 * A rich text.
 *
 * @param paragraphs from top to bottom
 */
public record RtfDocument(List<RtfParagraph> paragraphs) {
	/** Takes a copy of the list. */
	public RtfDocument {
		paragraphs = List.copyOf(paragraphs);
	}
}
