package org.mintmark.core.preview;

import org.mintmark.core.culture.HelpFacts;
import org.mintmark.engine.rtf.RtfDocument;

/**
 * What opens behind the page's help link: our help book, or where there is none the vendor's page on the web.
 *
 * @param facts what the book is, null for the vendor's page
 * @param page the page that opens first, without scripts; empty where it cannot be shown
 */
public record PageHelp(HelpFacts facts, RtfDocument page) {

    /** Whether our own book opens. */
    public boolean book() {
        return facts != null;
    }

    /** What opens, in the words of a card. */
    public String line() {
        return book() ? "Help opens RestartHelp.chm" + (facts.title().isBlank() ? "" : ", \u201c" + facts.title() + "\u201d")
                : "Help opens the vendor's page on the web (there is no RestartHelp.chm)";
    }
}
