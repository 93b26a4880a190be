package org.mintmark.engine.rtf;

/** Whether characters stand above or below the line (RTF 1.9.1, {@code \super} and {@code \sub}). */
public enum RtfScript {
	/** On the line. */
	NORMAL,
	/** Raised and smaller. */
	SUPER,
	/** Lowered and smaller. */
	SUB
}
