package org.mintmark.engine.inf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mintmark.engine.io.FormatException;

/** Turns lines into sections (learn.microsoft.com, "General Syntax Rules for INF Files"). */
final class InfParser {
	/** Most fields of a file; they take far more memory than its bytes. */
	private static final int MAX_FIELDS = 2_000_000;

	private final Map<String, InfSection> sections = new LinkedHashMap<>();
	private List<InfLine> current;
	private StringBuilder pending = new StringBuilder();
	private int fieldCount;

	/** The sections by their name in lower case; text before the first belongs to none. */
	static Map<String, InfSection> parse(List<String> lines) throws FormatException {
		InfParser parser = new InfParser();
		for (int i = 0; i < lines.size(); i++)
			parser.line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
		return parser.sections;
	}

	private void line(String raw, String next) throws FormatException {
		String text = withoutComment(raw);
		if (pending.isEmpty() && text.startsWith("[") && text.indexOf(']') > 0) {
			begin(text.substring(1, text.indexOf(']')).strip());
			return;
		}
		if (text.endsWith("\\") && continues(next)) {
			// of two backslashes the first is ignored
			int end = text.length() - (text.endsWith("\\\\") ? 2 : 1);
			pending.append(text, 0, end);
			return;
		}
		pending.append(text);
		if (!pending.isEmpty() && current != null)
			current.add(entry(pending.toString()));
		pending = new StringBuilder();
	}

	/** A backslash at the end of the last entry of a section is a path's. */
	private static boolean continues(String next) {
		String text = withoutComment(next);
		return !text.isEmpty() && !text.startsWith("[");
	}

	private void begin(String written) {
		String name = unquoted(written);
		current = sections.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new InfSection(name, new ArrayList<>()))
				.lines();
	}

	private static String unquoted(String name) {
		boolean quoted = name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"");
		return quoted ? name.substring(1, name.length() - 1) : name;
	}

	/** Without comment and outer blanks; a semicolon inside quotes or inside %…% is none. */
	private static String withoutComment(String line) {
		if (line.indexOf(';') < 0)
			return line.strip();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char each = line.charAt(i);
			if (each == '"')
				quoted = !quoted;
			else if (each == ';' && !quoted)
				return line.substring(0, i).strip();
			else if (each == '%' && !quoted)
				i = Math.max(i, tokenEnd(line, i));
		}
		return line.strip();
	}

	/** Where a token that begins here and looks like one ends, else -1. */
	private static int tokenEnd(String line, int start) {
		for (int i = start + 1; i < line.length(); i++) {
			char each = line.charAt(i);
			if (each == '%')
				return i;
			if (each == '"' || each == '=' || each == ',')
				return -1;
		}
		return -1;
	}

	private InfLine entry(String text) throws FormatException {
		int equals = -1;
		boolean quoted = false;
		for (int i = 0; i < text.length() && equals < 0; i++) {
			char each = text.charAt(i);
			if (each == '"')
				quoted = !quoted;
			else if (each == '=' && !quoted)
				equals = i;
		}
		String key = equals < 0 ? null : String.join(",", fields(text.substring(0, equals)));
		return new InfLine(key, fields(text.substring(equals + 1)));
	}

	/** Comma-separated fields; quoted and unquoted pieces that touch are one, blanks outside quotes are trimmed. */
	private List<String> fields(String text) throws FormatException {
		List<String> fields = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		boolean quoted = false;
		int keep = 0; // length up to which blanks belong to the field
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			if (each == '"') {
				if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
					field.append('"');
					i++;
				} else {
					quoted = !quoted;
				}
				keep = field.length();
			} else if (each == ',' && !quoted) {
				if (fields.size() >= MAX_FIELDS)
					break; // refused below
				fields.add(field.substring(0, keep));
				field.setLength(0);
				keep = 0;
			} else if (quoted || !Character.isWhitespace(each)) {
				field.append(each);
				keep = field.length();
			} else if (keep > 0) {
				field.append(each);
			}
		}
		fields.add(field.substring(0, keep));
		fieldCount += fields.size();
		if (fieldCount > MAX_FIELDS)
			throw new FormatException("It has more than " + MAX_FIELDS + " fields, which no INF has.");
		return fields;
	}
}
