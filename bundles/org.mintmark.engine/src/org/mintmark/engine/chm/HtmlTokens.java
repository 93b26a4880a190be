package org.mintmark.engine.chm;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Cuts HTML into tags and text as browsers do, forgiving everything; contents of scripts and styles are passed over. */
final class HtmlTokens {
	/** What was read last. */
	enum Token {
		TEXT, OPEN, CLOSE, END
	}

	private static final int MAX_NAME = 32;
	private static final int MAX_ATTRIBUTES = 32;
	private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"),
			Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", "\u00a0"), Map.entry("copy", "\u00a9"),
			Map.entry("reg", "\u00ae"), Map.entry("trade", "\u2122"), Map.entry("mdash", "\u2014"), Map.entry("ndash", "\u2013"),
			Map.entry("hellip", "\u2026"), Map.entry("lsquo", "\u2018"), Map.entry("rsquo", "\u2019"), Map.entry("ldquo", "\u201c"),
			Map.entry("rdquo", "\u201d"), Map.entry("laquo", "\u00ab"), Map.entry("raquo", "\u00bb"), Map.entry("bull", "\u2022"),
			Map.entry("middot", "\u00b7"), Map.entry("times", "\u00d7"), Map.entry("deg", "\u00b0"), Map.entry("auml", "\u00e4"),
			Map.entry("ouml", "\u00f6"), Map.entry("uuml", "\u00fc"), Map.entry("Auml", "\u00c4"), Map.entry("Ouml", "\u00d6"),
			Map.entry("Uuml", "\u00dc"), Map.entry("szlig", "\u00df"), Map.entry("eacute", "\u00e9"), Map.entry("egrave", "\u00e8"),
			Map.entry("agrave", "\u00e0"), Map.entry("ccedil", "\u00e7"), Map.entry("ntilde", "\u00f1"), Map.entry("euro", "\u20ac"));

	private final String html;
	private int at;
	/** Name of the tag in small letters. */
	String name = "";
	/** The text, with references resolved. */
	String text = "";
	/** Attributes of an opening tag by names in small letters. */
	final Map<String, String> attributes = new HashMap<>();

	HtmlTokens(String html) {
		this.html = html;
	}

	Token next() {
		if (at >= html.length())
			return Token.END;
		if (html.charAt(at) != '<' || at + 1 >= html.length() || !tagBegins(html.charAt(at + 1)))
			return text();
		if (html.startsWith("<!--", at)) {
			at = after("-->", at + 4);
			return passedOver();
		}
		char second = html.charAt(at + 1);
		if (second == '!' || second == '?') {
			at = after(">", at + 2);
			return passedOver();
		}
		return tag(second == '/');
	}

	/** After something that is passed over; a loop, for files may consist of it. */
	private Token passedOver() {
		text = "";
		return Token.TEXT;
	}

	private static boolean tagBegins(char c) {
		return c == '/' || c == '!' || c == '?' || Character.isLetter(c);
	}

	private Token text() {
		int end = html.indexOf('<', at + 1);
		int to = end < 0 ? html.length() : end;
		text = resolve(html.substring(at, to));
		at = to;
		return Token.TEXT;
	}

	private Token tag(boolean closing) {
		int from = at + (closing ? 2 : 1);
		int to = from;
		while (to < html.length() && Character.isLetterOrDigit(html.charAt(to)))
			to++;
		name = html.substring(from, Math.min(to, from + MAX_NAME)).toLowerCase(Locale.ROOT);
		at = to;
		attributes.clear();
		while (at < html.length() && html.charAt(at) != '>')
			attribute();
		at++;
		if (!closing && (name.equals("script") || name.equals("style")))
			at = after(">", after("</" + name, at));
		return closing ? Token.CLOSE : Token.OPEN;
	}

	private void attribute() {
		int from = at;
		while (at < html.length() && "=> \t\r\n".indexOf(html.charAt(at)) < 0)
			at++;
		String key = html.substring(from, Math.min(at, from + MAX_NAME)).toLowerCase(Locale.ROOT);
		blanks();
		String value = "";
		if (at < html.length() && html.charAt(at) == '=') {
			at++;
			blanks();
			value = value();
		}
		if (!key.isEmpty() && attributes.size() < MAX_ATTRIBUTES)
			attributes.putIfAbsent(key, resolve(value));
		if (at == from)
			at++;
	}

	private String value() {
		if (at >= html.length())
			return "";
		char quote = html.charAt(at);
		int from = at;
		if (quote == '"' || quote == '\'') {
			int end = html.indexOf(quote, at + 1);
			at = end < 0 ? html.length() : end + 1;
			return html.substring(from + 1, end < 0 ? html.length() : end);
		}
		while (at < html.length() && "> \t\r\n".indexOf(html.charAt(at)) < 0)
			at++;
		return html.substring(from, at);
	}

	private void blanks() {
		while (at < html.length() && html.charAt(at) <= ' ')
			at++;
	}

	private int after(String what, int from) {
		for (int i = from; i <= html.length() - what.length(); i++) {
			if (html.regionMatches(true, i, what, 0, what.length()))
				return i + what.length();
		}
		return html.length();
	}

	/** Text with its character references resolved; unknown ones stay. */
	static String resolve(String text) {
		int and = text.indexOf('&');
		if (and < 0)
			return text;
		StringBuilder out = new StringBuilder(text.length());
		int done = 0;
		while (and >= 0) {
			int end = text.indexOf(';', and);
			String character = end < 0 || end - and > 10 ? null : character(text.substring(and + 1, end));
			out.append(text, done, and).append(character == null ? "&" : character);
			done = character == null ? and + 1 : end + 1;
			and = text.indexOf('&', done);
		}
		return out.append(text, done, text.length()).toString();
	}

	private static String character(String reference) {
		if (!reference.startsWith("#"))
			return ENTITIES.get(reference);
		try {
			boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
			int point = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
			return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : null;
		} catch (NumberFormatException e) {
			return null;
		}
	}
}
