package org.mintmark.engine.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Cuts a file into braces, control words, control symbols and bytes of text (RTF 1.9.1, "RTF Syntax"). */
final class RtfLexer {
	/** What was read last. */
	enum Token {
		OPEN, CLOSE, WORD, SYMBOL, BYTE, BINARY, END
	}

	private static final int MAX_WORD = 64;

	private final byte[] in;
	private int at;
	private boolean opened;

	/** Name of a control word. */
	String word = "";
	/** Whether the control word has a number. */
	boolean numbered;
	/** The control word's number, 0 without one. */
	int number;
	/** The byte of text, or the character of a control symbol. */
	int value;
	/** True for a byte of text that was written as {@code \'xx}. */
	boolean escaped;
	/** Whether the token follows an opening brace directly, which {@code \*} must. */
	boolean first;
	/** Where the binary data begins and how long it is. */
	int binaryAt;
	int binaryLength;

	RtfLexer(byte[] in, int from) {
		this.in = in;
		this.at = from;
	}

	Token next() {
		first = opened;
		while (at < in.length) {
			int c = in[at++] & 0xFF;
			switch (c) {
			case '{':
				opened = true;
				return Token.OPEN;
			case '}':
				opened = false;
				return Token.CLOSE;
			case '\\':
				Token token = control();
				if (token != null) {
					opened = false;
					return token;
				}
				break;
			case '\r', '\n', 0:
				break;
			default:
				opened = false;
				value = c;
				escaped = false;
				return Token.BYTE;
			}
		}
		return Token.END;
	}

	/** Takes a brace or backslash as the second byte of a character whose first one was just read; false where it is none. */
	boolean takeTrail(Charset charset, int lead) {
		if (at >= in.length || "\\{}".indexOf(in[at]) < 0 || escapedByte())
			return false;
		String both = new String(new byte[] { (byte) lead, in[at] }, charset);
		if (both.length() != 1 || both.charAt(0) == '\uFFFD')
			return false;
		value = in[at++];
		return true;
	}

	/** Whether a byte comes that is written as {@code \'xx} or as a doubled backslash, which no control word follows. */
	private boolean escapedByte() {
		if (at + 3 >= in.length || in[at] != '\\')
			return false;
		if (in[at + 1] == '\\')
			return !letter(in[at + 2] & 0xFF) && in[at + 2] != '\'' && in[at + 2] != '\r' && in[at + 2] != '\n';
		return in[at + 1] == '\'' && Character.digit(in[at + 2], 16) >= 0 && Character.digit(in[at + 3], 16) >= 0;
	}

	private Token control() {
		if (at >= in.length)
			return Token.END;
		int c = in[at++] & 0xFF;
		if (letter(c)) {
			at--;
			return word();
		}
		if (c == '\'') {
			int high = at < in.length ? Character.digit(in[at], 16) : -1;
			int low = at + 1 < in.length ? Character.digit(in[at + 1], 16) : -1;
			if (high < 0 || low < 0)
				return null; // not a byte: nothing is shown
			at += 2;
			value = high << 4 | low;
			escaped = true;
			return Token.BYTE;
		}
		value = c;
		return Token.SYMBOL;
	}

	private Token word() {
		int start = at;
		while (at < in.length && letter(in[at] & 0xFF))
			at++;
		word = new String(in, start, Math.min(MAX_WORD, at - start), StandardCharsets.ISO_8859_1);
		boolean negative = at + 1 < in.length && in[at] == '-' && digit(in[at + 1]);
		if (negative)
			at++;
		numbered = at < in.length && digit(in[at]);
		long parsed = 0;
		while (at < in.length && digit(in[at]))
			parsed = Math.min(Integer.MAX_VALUE, parsed * 10 + in[at++] - '0');
		number = (int) (negative ? -parsed : parsed);
		if (at < in.length && in[at] == ' ')
			at++;
		if (!word.equals("bin"))
			return Token.WORD;
		binaryAt = at;
		binaryLength = Math.max(0, Math.min(number, in.length - at));
		at += binaryLength;
		return Token.BINARY;
	}

	private static boolean letter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private static boolean digit(byte b) {
		return b >= '0' && b <= '9';
	}
}
