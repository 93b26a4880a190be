package org.mintmark.engine.rtf;

import java.util.Locale;

/** Numbers as lists write them. */
final class RtfNumbers {
	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] SIGNS = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };

	private RtfNumbers() {
	}

	static String format(RtfListItem.Kind kind, int number) {
		return switch (kind) {
		case LOWER_LETTER -> letters(number);
		case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
		case LOWER_ROMAN -> roman(number);
		case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
		default -> Integer.toString(number);
		};
	}

	/** Words count a to z, then aa to zz. */
	private static String letters(int number) {
		if (number < 1)
			return Integer.toString(number);
		String letter = String.valueOf((char) ('a' + (number - 1) % 26));
		return letter.repeat(Math.min(40, (number - 1) / 26 + 1));
	}

	private static String roman(int number) {
		StringBuilder out = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++) {
			while (rest >= VALUES[i]) {
				out.append(SIGNS[i]);
				rest -= VALUES[i];
			}
		}
		return out.isEmpty() ? Integer.toString(number) : out.toString();
	}

	/** The value of a roman number in any case, 0 where the text is none. */
	static int roman(String text) {
		String low = text.toLowerCase(Locale.ROOT);
		int value = 0;
		int at = 0;
		for (int i = 0; i < VALUES.length; i++) {
			while (low.startsWith(SIGNS[i], at)) {
				value += VALUES[i];
				at += SIGNS[i].length();
			}
		}
		return at == low.length() && roman(value).equals(low) ? value : 0;
	}
}
