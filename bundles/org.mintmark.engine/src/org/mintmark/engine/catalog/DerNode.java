package org.mintmark.engine.catalog;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mintmark.engine.io.FormatException;

/** An element of DER (ITU-T X.690) inside bytes that are all there; nothing is copied before it is asked for. */
final class DerNode {
	static final int INTEGER = 0x02;
	static final int OCTETS = 0x04;
	static final int OID = 0x06;
	static final int BMP_STRING = 0x1E;
	static final int SEQUENCE = 0x30;
	static final int SET = 0x31;
	static final int CONTEXT_0 = 0xA0;
	static final int CONTEXT_1 = 0xA1;

	/** Most elements of a list; each takes far more memory than its bytes. */
	private static final int MAX_CHILDREN = 500_000;

	private final byte[] bytes;
	private final int start;
	private final int content;
	private final int end;

	private DerNode(byte[] bytes, int start, int content, int end) {
		this.bytes = bytes;
		this.start = start;
		this.content = content;
		this.end = end;
	}

	/** The element at the beginning. */
	static DerNode of(byte[] bytes) throws FormatException {
		return at(bytes, 0, bytes.length);
	}

	private static DerNode at(byte[] bytes, int start, int limit) throws FormatException {
		if (start + 2 > limit)
			throw damaged(start);
		if ((bytes[start] & 0x1F) == 0x1F)
			throw damaged(start); // tags beyond 30 do not occur here
		int position = start + 1;
		long length = bytes[position++] & 0xFF;
		if (length > 0x80) {
			int count = (int) length & 0x7F;
			if (count > 4 || position + count > limit)
				throw damaged(start);
			length = 0;
			for (int i = 0; i < count; i++)
				length = length << 8 | bytes[position++] & 0xFF;
		} else if (length == 0x80) {
			throw new FormatException("It uses indefinite lengths, which DER does not have; the file is damaged.");
		}
		if (length > limit - position)
			throw damaged(start);
		return new DerNode(bytes, start, position, position + (int) length);
	}

	private static FormatException damaged(int at) {
		return new FormatException("Its structure is damaged at byte " + at + "; copy it again.");
	}

	int tag() {
		return bytes[start] & 0xFF;
	}

	boolean is(int tag) {
		return tag() == tag;
	}

	int length() {
		return end - content;
	}

	/** The elements inside. */
	List<DerNode> children() throws FormatException {
		List<DerNode> children = new ArrayList<>();
		for (int at = content; at < end;) {
			DerNode child = at(bytes, at, end);
			if (children.size() >= MAX_CHILDREN)
				throw new FormatException("It lists more than " + MAX_CHILDREN + " files, which no catalogue does.");
			children.add(child);
			at = child.end;
		}
		return children;
	}

	/** The element inside at an index. */
	DerNode child(int index) throws FormatException {
		int at = content;
		for (int i = 0; at < end; i++) {
			DerNode child = at(bytes, at, end);
			if (i == index)
				return child;
			at = child.end;
		}
		throw damaged(end);
	}

	/** The content without tag and length. */
	byte[] content() {
		return Arrays.copyOfRange(bytes, content, end);
	}

	/** The whole element. */
	byte[] whole() {
		return Arrays.copyOfRange(bytes, start, end);
	}

	/** The whole element under another tag, as signed attributes are digested (RFC 5652 section 5.4). */
	byte[] wholeAs(int tag) {
		byte[] whole = whole();
		whole[0] = (byte) tag;
		return whole;
	}

	BigInteger integer() throws FormatException {
		if (length() == 0)
			throw damaged(start);
		return new BigInteger(bytes, content, length());
	}

	String text(Charset charset) {
		return new String(bytes, content, length(), charset);
	}

	/** A BMPString, which is UTF-16 with the high byte first, without its final NUL. */
	String bmp() {
		return trimmed(text(StandardCharsets.UTF_16BE));
	}

	/** Octets that hold UTF-16 with the low byte first, without the final NUL. */
	String wide() {
		return trimmed(text(StandardCharsets.UTF_16LE));
	}

	private static String trimmed(String text) {
		int end = text.indexOf('\0');
		return end < 0 ? text : text.substring(0, end);
	}

	/** An object identifier in dots. */
	String oid() throws FormatException {
		if (!is(OID) || length() == 0 || length() > 64)
			throw damaged(start);
		StringBuilder text = new StringBuilder();
		long value = 0;
		for (int i = content; i < end; i++) {
			value = value << 7 | bytes[i] & 0x7F;
			if ((bytes[i] & 0x80) == 0) {
				if (text.isEmpty()) {
					long first = Math.min(value / 40, 2);
					text.append(first).append('.').append(value - 40 * first);
				} else {
					text.append('.').append(value);
				}
				value = 0;
			}
		}
		return text.toString();
	}
}
