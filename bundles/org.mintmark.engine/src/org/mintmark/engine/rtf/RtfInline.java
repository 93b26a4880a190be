package org.mintmark.engine.rtf;

/** What a paragraph consists of: text of one look, or a picture. */
public sealed interface RtfInline permits RtfRun, RtfPicture {
	/** Where a click leads: an address, or {@code #name} of a place in the text; empty where nowhere. */
	String link();

	/** What stands there as Unicode text; one U+FFFC for a picture. */
	String shown();
}
