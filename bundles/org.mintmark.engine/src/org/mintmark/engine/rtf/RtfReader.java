package org.mintmark.engine.rtf;

import java.nio.charset.StandardCharsets;

import org.mintmark.engine.io.FormatException;

/**
 * Reads rich text (RTF 1.9.1 and what Word, WordPad, Cocoa and others write) into what a Windows rich-edit control shows
 * of it. Tables become lines with tabs; what is left out is listed. Bounded: a file of {@link #MAX_BYTES}, groups nested
 * {@link #MAX_DEPTH} deep.
 */
public final class RtfReader {
	/** Largest file that is read, in bytes. */
	public static final int MAX_BYTES = 64 << 20;
	/** Deepest nesting of groups. */
	public static final int MAX_DEPTH = 1000;

	private static final String SIGNATURE = "{\\rtf";

	private RtfReader() {
	}

	/** Whether bytes begin as a Windows rich-edit control demands: exactly <code>{\rtf</code>, without mark or space. */
	public static boolean beginsExactly(byte[] bytes) {
		return beginsAt(bytes, 0);
	}

	/**
	 * Reads a file.
	 *
	 * @throws FormatException when the bytes are no rich text; the message is a sentence
	 */
	public static RtfFile read(byte[] bytes) throws FormatException {
		if (bytes.length > MAX_BYTES)
			throw new FormatException("The rich text has " + bytes.length
					+ " bytes, which is more than a wizard page can hold: remove large pictures.");
		int start = start(bytes);
		if (!beginsAt(bytes, start))
			throw new FormatException("This is no rich text, which begins with " + SIGNATURE
					+ ": save it as Rich Text Format (RTF).");
		return new RtfParser(bytes, start).run();
	}

	/** Where the first group may begin: a byte order mark and white space are passed over. */
	private static int start(byte[] bytes) {
		boolean mark = bytes.length > 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
		int at = mark ? 3 : 0;
		while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == '\t'))
			at++;
		return at;
	}

	private static boolean beginsAt(byte[] bytes, int at) {
		return bytes.length - at >= SIGNATURE.length()
				&& new String(bytes, at, SIGNATURE.length(), StandardCharsets.ISO_8859_1).equals(SIGNATURE);
	}
}
