package org.mintmark.engine.chm;

import org.mintmark.engine.io.FormatException;

/** The bits of a frame: 16-bit little-endian words, highest bit first (MS-PATCH section 2.2). */
final class LzxBits {
	/** How far decoders look beyond the end, where zeros are read. */
	private static final int SLACK = 8;

	private byte[] in = new byte[0];
	private int at;
	private long buffer;
	private int count;

	/** Begins a frame. */
	void begin(byte[] input) {
		in = input;
		at = 0;
		buffer = 0;
		count = 0;
	}

	/** Makes sure that so many bits, at most 17, are there. */
	private void fill(int bits) throws FormatException {
		while (count < bits) {
			if (at > in.length + SLACK)
				throw new FormatException("The compressed data of the help book ends too early.");
			int low = at < in.length ? in[at] & 0xFF : 0;
			int high = at + 1 < in.length ? in[at + 1] & 0xFF : 0;
			at += 2;
			buffer = buffer << 16 | high << 8 | low;
			count += 16;
		}
	}

	/** Reads so many bits, at most 17. */
	int read(int bits) throws FormatException {
		int value = peek(bits);
		count -= bits;
		return value;
	}

	/** The next bits without taking them. */
	int peek(int bits) throws FormatException {
		fill(bits);
		return (int) (buffer >>> count - bits) & (1 << bits) - 1;
	}

	void skip(int bits) {
		count -= bits;
	}

	/** Goes to the next word, passing over 1 to 16 bits. */
	void align() throws FormatException {
		if (count == 0)
			fill(16);
		at -= 2 * ((count - 1) / 16);
		buffer = 0;
		count = 0;
	}

	/** A byte of an uncompressed block. */
	byte raw() throws FormatException {
		if (at >= in.length)
			throw new FormatException("The compressed data of the help book ends too early.");
		return in[at++];
	}

	/** A little-endian number of an uncompressed block. */
	int rawInt() throws FormatException {
		return raw() & 0xFF | (raw() & 0xFF) << 8 | (raw() & 0xFF) << 16 | (raw() & 0xFF) << 24;
	}

	void rawPadding() {
		at++;
	}
}
