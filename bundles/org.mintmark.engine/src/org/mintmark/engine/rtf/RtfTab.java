package org.mintmark.engine.rtf;

import java.util.Objects;

/**
 * A tab stop (RTF 1.9.1, "Tabs").
 *
 * @param position from the left margin in twips
 * @param kind how text stands at it
 */
public record RtfTab(int position, Kind kind) {
	/** How text stands at a tab stop. */
	public enum Kind {
		/** Begins there. */
		LEFT(""),
		/** Is centred there. */
		CENTER("\\tqc"),
		/** Ends there. */
		RIGHT("\\tqr"),
		/** Has its decimal point there. */
		DECIMAL("\\tqdec");

		private final String control;

		Kind(String control) {
			this.control = control;
		}

		String control() {
			return control;
		}
	}

	/** Checks the values. */
	public RtfTab {
		Objects.requireNonNull(kind);
	}
}
