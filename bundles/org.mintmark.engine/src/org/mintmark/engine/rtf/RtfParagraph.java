package org.mintmark.engine.rtf;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph.
 *
 * @param alignment where its lines stand
 * @param bullet whether it is an item of a list
 * @param runs its text
 */
public record RtfParagraph(RtfAlignment alignment, boolean bullet, List<RtfRun> runs) {
	/** Checks the values and takes a copy of the list. */
	public RtfParagraph {
		Objects.requireNonNull(alignment);
		runs = List.copyOf(runs);
	}
}
