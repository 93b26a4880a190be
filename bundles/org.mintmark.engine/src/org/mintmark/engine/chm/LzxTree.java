package org.mintmark.engine.chm;

import java.util.Arrays;

import org.mintmark.engine.io.FormatException;

/** A canonical Huffman tree by the lengths of its codes (MS-PATCH section 2.4.2). */
final class LzxTree {
	static final int MAX_LENGTH = 16;

	private final short[] table;
	private final int[] lengths;
	private final int bits;

	LzxTree(int[] lengths, int size) throws FormatException {
		this.lengths = Arrays.copyOf(lengths, size);
		int longest = 0;
		for (int length : this.lengths)
			longest = Math.max(longest, length);
		bits = Math.max(1, longest);
		table = new short[1 << bits];
		Arrays.fill(table, (short) -1);
		int next = 0;
		for (int length = 1; length <= longest; length++) {
			int span = 1 << bits - length;
			for (int symbol = 0; symbol < size; symbol++) {
				if (this.lengths[symbol] != length)
					continue;
				if (next + span > table.length)
					throw new FormatException("The compressed data of the help book is damaged: it has too many codes.");
				Arrays.fill(table, next, next + span, (short) symbol);
				next += span;
			}
		}
	}

	int read(LzxBits in) throws FormatException {
		int symbol = table[in.peek(bits)];
		if (symbol < 0)
			throw new FormatException("The compressed data of the help book is damaged: it has an unknown code.");
		in.skip(lengths[symbol]);
		return symbol;
	}
}
