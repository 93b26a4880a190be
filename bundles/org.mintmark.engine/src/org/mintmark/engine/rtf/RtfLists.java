package org.mintmark.engine.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list table (RTF 1.9.1, "List Table", "List Override Table") and the labels it counts where the text has none. */
final class RtfLists {
	private static final int LEVELS = 9;
	private static final int BULLET = 23;
	private static final int ZERO_LED = 22;
	private static final int NONE = 255;
	private static final int MAX_LISTS = 10_000;
	private static final int MAX_LABEL = 40;

	private static final class Level {
		int format;
		int start = 1;
		final StringBuilder label = new StringBuilder();
	}

	private static final class Definition {
		final List<Level> levels = new ArrayList<>();
		final int[] counters = new int[LEVELS];
		final boolean[] begun = new boolean[LEVELS];
	}

	private final Map<Integer, Definition> lists = new HashMap<>();
	private final Map<Integer, Definition> numbers = new HashMap<>();
	private Definition current = new Definition();
	private Level level = new Level();
	private int overridden;
	private boolean counted;

	/** A word of the list table. */
	void word(String word, int number) {
		switch (word) {
		case "list" -> current = new Definition();
		case "listlevel" -> {
			level = new Level();
			if (current.levels.size() < LEVELS)
				current.levels.add(level);
		}
		case "levelnfc", "levelnfcn" -> level.format = number;
		case "levelstartat" -> level.start = number;
		case "leveltext" -> {
			level.label.setLength(0);
			counted = false;
		}
		case "listid" -> {
			if (lists.size() < MAX_LISTS)
				lists.put(number, current);
		}
		default -> {
			// looks of the label are not kept
		}
		}
	}

	/** A character of {@code \leveltext}: the length first, then text with the levels' numbers as characters below 9. */
	void levelText(char c) {
		if (!counted)
			counted = true;
		else if (c != ';' && level.label.length() < MAX_LABEL)
			level.label.append(c);
	}

	/** A word of the override table. */
	void override(String word, int number) {
		if (word.equals("listid"))
			overridden = number;
		else if (word.equals("ls") && lists.containsKey(overridden) && numbers.size() < MAX_LISTS)
			numbers.put(number, lists.get(overridden));
	}

	/** The next item of a list, null where the table says there is no label. */
	RtfListItem next(int list, int depth) {
		Definition definition = numbers.get(list);
		if (definition == null || depth >= definition.levels.size())
			return null;
		Level at = definition.levels.get(depth);
		if (at.format == BULLET) {
			String bullet = bullet(at.label);
			return bullet.isBlank() ? null : new RtfListItem(RtfListItem.Kind.BULLET, 1, bullet, "");
		}
		if (at.format == NONE || at.label.isEmpty())
			return null;
		definition.counters[depth] = definition.begun[depth] ? definition.counters[depth] + 1 : at.start;
		definition.begun[depth] = true;
		for (int deeper = depth + 1; deeper < LEVELS; deeper++)
			definition.begun[deeper] = false;
		StringBuilder label = new StringBuilder();
		for (int i = 0; i < at.label.length(); i++) {
			char c = at.label.charAt(i);
			if (c < LEVELS && c < definition.levels.size())
				label.append(number(definition, c));
			else if (c >= ' ')
				label.append(c);
		}
		return single(at, definition.counters[depth], label.toString());
	}

	private static String number(Definition definition, int depth) {
		Level level = definition.levels.get(depth);
		int value = definition.begun[depth] ? definition.counters[depth] : level.start;
		if (level.format == ZERO_LED)
			return String.format(Locale.ROOT, "%02d", value);
		RtfListItem.Kind kind = kind(level.format);
		return RtfNumbers.format(kind, Math.max(0, Math.min(32767, value)));
	}

	/** An item a rich-edit control can count where its label has one number only. */
	private static RtfListItem single(Level level, int value, String label) {
		int placeholders = 0;
		int at = -1;
		for (int i = 0; i < level.label.length(); i++) {
			if (level.label.charAt(i) < LEVELS) {
				placeholders++;
				at = i;
			}
		}
		if (placeholders != 1 || level.format == ZERO_LED)
			return new RtfListItem(RtfListItem.Kind.TEXT, 1, label, "");
		return new RtfListItem(kind(level.format), value, level.label.substring(0, at), level.label.substring(at + 1));
	}

	private static RtfListItem.Kind kind(int format) {
		return switch (format) {
		case 1 -> RtfListItem.Kind.UPPER_ROMAN;
		case 2 -> RtfListItem.Kind.LOWER_ROMAN;
		case 3 -> RtfListItem.Kind.UPPER_LETTER;
		case 4 -> RtfListItem.Kind.LOWER_LETTER;
		default -> RtfListItem.Kind.DECIMAL;
		};
	}

	/** The middle dot is the bullet of Symbol, whatever font the level names. */
	private static String bullet(StringBuilder label) {
		char c = label.isEmpty() ? '\u2022' : label.charAt(0);
		return c < ' ' || c == '\u00B7' || c >= 0xE000 && c <= 0xF8FF ? RtfListItem.BULLET.before() : String.valueOf(c);
	}
}
