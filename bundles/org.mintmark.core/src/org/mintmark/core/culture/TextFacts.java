package org.mintmark.core.culture;

import java.util.List;

/**
 * What a RestartInstructions.rtf holds.
 *
 * @param problem why it is no rich text, empty where it is one
 * @param exact whether it begins with exactly <code>{\rtf</code>
 * @param complete whether its last group is closed
 * @param codePage code page it states, 0 for none
 * @param unsupported what a rich-edit control or our model does not hold
 * @param fonts faces its text is in
 * @param text digest of the text without white space, empty for no text
 * @param words what its words have in common with other texts
 * @param letters the letters of its text
 * @param extents how far it is to be scrolled, in the order of {@link TextExtent#DPIS}
 */
public record TextFacts(String problem, boolean exact, boolean complete, int codePage, List<String> unsupported, List<String> fonts, String text,
        WordSketch words, Letters letters, List<TextExtent> extents) {
    /** Takes copies. */
    public TextFacts {
        unsupported = List.copyOf(unsupported);
        fonts = List.copyOf(fonts);
        extents = List.copyOf(extents);
    }

    /** Whether it could be read. */
    public boolean readable() {
        return problem.isEmpty();
    }
}
