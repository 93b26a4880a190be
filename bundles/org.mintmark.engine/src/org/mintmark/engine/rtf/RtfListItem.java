package org.mintmark.engine.rtf;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes a paragraph an item of a list: a bullet, or a number between two texts, as rich-edit controls know them
 * (RTF 1.9.1, "Bullets and Numbering", Word 6.0 and 95 RTF).
 *
 * @param kind bullet, or how the number is written
 * @param number the number, from 1; without meaning for a bullet or text
 * @param before text before the number, or the whole label of a bullet or text
 * @param after text after the number
 */
public record RtfListItem(Kind kind, int number, String before, String after) {
	/** The usual bullet. */
	public static final RtfListItem BULLET = new RtfListItem(Kind.BULLET, 1, "\u2022", "");

	private static final int MAX_NUMBER = 32767;
	private static final String BULLETS = "\u2022\u00B7\u25CF\u25CB\u25E6\u25AA\u25AB\u25A0\u25A1\u2666\u2713\u2714\u27A2\u2756\u2023\u2043\u2981-\u2013\u2014*o\u00A7\u00D8\u00FC\uFFFD";
	private static final Pattern NUMBER = Pattern.compile("([\\[(]?)(\\d{1,4}|[ivxlcdm]{1,8}|[IVXLCDM]{1,8}|[a-z]|[A-Z])([.):\\]]{0,2})");

	/** How an item is labelled. */
	public enum Kind {
		/** A bullet. */
		BULLET("pnlvlblt"),
		/** 1, 2, 3. */
		DECIMAL("pndec"),
		/** a, b, c. */
		LOWER_LETTER("pnlcltr"),
		/** A, B, C. */
		UPPER_LETTER("pnucltr"),
		/** i, ii, iii. */
		LOWER_ROMAN("pnlcrm"),
		/** I, II, III. */
		UPPER_ROMAN("pnucrm"),
		/** A label that a rich-edit control cannot count, such as 1.2.3; written as text. */
		TEXT("");

		private final String control;

		Kind(String control) {
			this.control = control;
		}

		String control() {
			return control;
		}

		/** Whether items count. */
		public boolean counts() {
			return this != BULLET && this != TEXT;
		}
	}

	/** Checks the values. */
	public RtfListItem {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
		number = Math.max(0, Math.min(MAX_NUMBER, number));
	}

	/** A numbered item such as {@code 3.} */
	public static RtfListItem number(int number) {
		return new RtfListItem(Kind.DECIMAL, number, "", ".");
	}

	/** What is shown before the item. */
	public String label() {
		return kind.counts() ? before + digits() + after : before;
	}

	/** The same list's item of another number. */
	public RtfListItem withNumber(int other) {
		return new RtfListItem(kind, other, before, after);
	}

	/** Whether another item belongs to the same list. */
	public boolean continues(RtfListItem other) {
		return kind == other.kind && before.equals(other.before) && after.equals(other.after);
	}

	/** What a label means; one that cannot be counted is kept as text. */
	public static RtfListItem parse(String label) {
		String text = label.strip();
		if (text.codePointCount(0, text.length()) == 1 && BULLETS.contains(text))
			return new RtfListItem(Kind.BULLET, 1, text, "");
		Matcher m = NUMBER.matcher(text);
		if (!m.matches() || m.group(1).isEmpty() && m.group(3).isEmpty())
			return new RtfListItem(Kind.TEXT, 1, text, "");
		String digits = m.group(2);
		if (digits.charAt(0) == '0' && digits.length() > 1)
			return new RtfListItem(Kind.TEXT, 1, text, ""); // 01 would count as 1
		if (Character.isDigit(digits.charAt(0)))
			return new RtfListItem(Kind.DECIMAL, Integer.parseInt(digits), m.group(1), m.group(3));
		boolean upper = Character.isUpperCase(digits.charAt(0));
		// i is far more often the first roman number than the ninth letter
		boolean roman = digits.length() > 1 || digits.equalsIgnoreCase("i") || digits.equalsIgnoreCase("v");
		if (roman) {
			int value = RtfNumbers.roman(digits);
			return value < 1 ? new RtfListItem(Kind.TEXT, 1, text, "")
					: new RtfListItem(upper ? Kind.UPPER_ROMAN : Kind.LOWER_ROMAN, value, m.group(1), m.group(3));
		}
		return new RtfListItem(upper ? Kind.UPPER_LETTER : Kind.LOWER_LETTER,
				digits.toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1, m.group(1), m.group(3));
	}

	private String digits() {
		return RtfNumbers.format(kind, number);
	}
}
