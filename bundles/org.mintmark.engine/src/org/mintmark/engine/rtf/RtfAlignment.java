package org.mintmark.engine.rtf;

/** Where the lines of a paragraph stand (RTF 1.9.1, paragraph formatting). */
public enum RtfAlignment {
	/** At the left. */
	LEFT("\\ql"),
	/** In the middle. */
	CENTER("\\qc"),
	/** At the right. */
	RIGHT("\\qr"),
	/** At both sides. */
	JUSTIFIED("\\qj");

	private final String control;

	RtfAlignment(String control) {
		this.control = control;
	}

	String control() {
		return control;
	}
}
