package org.mintmark.engine.chm;

import java.util.Arrays;

import org.mintmark.engine.io.FormatException;

/** Decodes LZX (MS-PATCH section 2) frame by frame between two resets, as help books store it. */
final class LzxDecoder {
	/** Bytes of a frame. */
	static final int FRAME = 0x8000;

	private static final int VERBATIM = 1;
	private static final int ALIGNED = 2;
	private static final int UNCOMPRESSED = 3;
	private static final int LITERALS = 256;
	private static final int LENGTHS = 249;
	private static final int PRE_TREE = 20;
	private static final int MAX_TRANSLATED = 32768;
	private static final int MAX_SLOTS = 50;
	private static final int[] BASE = new int[MAX_SLOTS];
	private static final int[] EXTRA = new int[MAX_SLOTS];

	static {
		int base = 0;
		for (int slot = 0; slot < MAX_SLOTS; slot++) {
			EXTRA[slot] = slot < 4 ? 0 : Math.min(17, (slot - 2) / 2);
			BASE[slot] = base;
			base += 1 << EXTRA[slot];
		}
	}

	private final LzxBits in = new LzxBits();
	private final byte[] window;
	private final int[] mainLengths;
	private final int[] lengthLengths = new int[LENGTHS];
	private final int slots;
	private final int[] recent = new int[3];
	private LzxTree mainTree;
	private LzxTree lengthTree;
	private LzxTree alignedTree;
	private int position;
	private int block;
	private int remaining;
	private boolean odd;
	private boolean begun;
	private int translated;
	private int frames;
	private int overrun;

	/** @param windowSize a power of two from 32 KiB to 2 MiB */
	LzxDecoder(int windowSize) {
		window = new byte[windowSize];
		slots = switch (windowSize) {
		case 1 << 15 -> 30;
		case 1 << 16 -> 32;
		case 1 << 17 -> 34;
		case 1 << 18 -> 36;
		case 1 << 19 -> 38;
		case 1 << 20 -> 42;
		default -> MAX_SLOTS;
		};
		mainLengths = new int[LITERALS + 8 * slots];
		reset();
	}

	/** Forgets everything: what comes now was compressed independently. */
	void reset() {
		Arrays.fill(window, (byte) 0);
		Arrays.fill(mainLengths, 0);
		Arrays.fill(lengthLengths, 0);
		Arrays.fill(recent, 1);
		mainTree = null;
		lengthTree = null;
		position = 0;
		block = 0;
		remaining = 0;
		odd = false;
		begun = false;
		translated = 0;
		frames = 0;
		overrun = 0;
	}

	/** Decodes a frame of {@code count} bytes into the output; a match may reach beyond it, but not beyond the output. */
	void frame(byte[] input, byte[] out, int from, int count) throws FormatException {
		in.begin(input);
		if (!begun) {
			begun = true;
			if (in.read(1) == 1)
				translated = in.read(16) << 16 | in.read(16);
		}
		int at = from + overrun;
		int end = from + count;
		while (at < end) {
			if (remaining == 0)
				beginBlock();
			int limit = Math.min(end, at + remaining);
			int before = at;
			at = block == UNCOMPRESSED ? copy(out, at, limit) : decode(out, at, limit);
			remaining = Math.max(0, remaining - (at - before));
			if (block == UNCOMPRESSED && remaining == 0 && odd) {
				in.rawPadding();
				odd = false;
			}
		}
		overrun = at - end;
		if (translated != 0 && frames < MAX_TRANSLATED && count > 10)
			translateCalls(out, from, count);
		frames++;
	}

	private void beginBlock() throws FormatException {
		block = in.read(3);
		remaining = in.read(16) << 8 | in.read(8);
		if (remaining == 0)
			throw new FormatException("The compressed data of the help book is damaged: a block is empty.");
		switch (block) {
		case VERBATIM, ALIGNED -> trees();
		case UNCOMPRESSED -> {
			in.align();
			for (int i = 0; i < recent.length; i++)
				recent[i] = in.rawInt();
			odd = (remaining & 1) == 1;
		}
		default -> throw new FormatException("The compressed data of the help book is damaged: there is no block of kind " + block + ".");
		}
	}

	private void trees() throws FormatException {
		if (block == ALIGNED) {
			int[] lengths = new int[8];
			for (int i = 0; i < lengths.length; i++)
				lengths[i] = in.read(3);
			alignedTree = new LzxTree(lengths, lengths.length);
		}
		lengths(mainLengths, 0, LITERALS);
		lengths(mainLengths, LITERALS, mainLengths.length);
		mainTree = new LzxTree(mainLengths, mainLengths.length);
		lengths(lengthLengths, 0, LENGTHS);
		lengthTree = new LzxTree(lengthLengths, LENGTHS);
	}

	/** Lengths of codes are stored as differences to those of the block before, packed by a tree of their own. */
	private void lengths(int[] lengths, int from, int to) throws FormatException {
		int[] pre = new int[PRE_TREE];
		for (int i = 0; i < PRE_TREE; i++)
			pre[i] = in.read(4);
		LzxTree tree = new LzxTree(pre, PRE_TREE);
		for (int i = from; i < to;) {
			int code = tree.read(in);
			if (code == 17 || code == 18) {
				int end = Math.min(to, i + (code == 17 ? in.read(4) + 4 : in.read(5) + 20));
				Arrays.fill(lengths, i, end, 0);
				i = end;
			} else if (code == 19) {
				int end = Math.min(to, i + in.read(1) + 4);
				int value = difference(lengths[i], tree.read(in));
				Arrays.fill(lengths, i, end, value);
				i = end;
			} else {
				lengths[i] = difference(lengths[i], code);
				i++;
			}
		}
	}

	private static int difference(int before, int code) throws FormatException {
		if (code > LzxTree.MAX_LENGTH)
			throw new FormatException("The compressed data of the help book is damaged: a code has no length.");
		return (before - code + 17) % 17;
	}

	private int copy(byte[] out, int from, int limit) throws FormatException {
		for (int at = from; at < limit; at++)
			put(out, at, in.raw());
		return limit;
	}

	private int decode(byte[] out, int from, int limit) throws FormatException {
		int at = from;
		while (at < limit) {
			int symbol = mainTree.read(in);
			if (symbol < LITERALS) {
				put(out, at++, (byte) symbol);
				continue;
			}
			int length = symbol & 7;
			if (length == 7)
				length += lengthTree.read(in);
			int offset = offset(symbol - LITERALS >> 3);
			if (offset <= 0 || offset > window.length)
				throw new FormatException("The compressed data of the help book is damaged: it points outside itself.");
			// real files end inside a match
			int end = Math.min(out.length, at + length + 2);
			while (at < end)
				put(out, at++, window[position - offset & window.length - 1]);
		}
		return at;
	}

	private int offset(int slot) throws FormatException {
		if (slot < 3) {
			int offset = recent[slot];
			recent[slot] = recent[0];
			recent[0] = offset;
			return offset;
		}
		int extra = EXTRA[slot];
		int offset = BASE[slot] - 2;
		if (block == ALIGNED && extra >= 3)
			offset += (extra > 3 ? in.read(extra - 3) << 3 : 0) + alignedTree.read(in);
		else if (extra > 0)
			offset += in.read(extra);
		recent[2] = recent[1];
		recent[1] = recent[0];
		recent[0] = offset;
		return offset;
	}

	private void put(byte[] out, int at, byte value) {
		out[at] = value;
		window[position] = value;
		position = position + 1 & window.length - 1;
	}

	/** Undoes what compression did to x86 calls: their targets were made absolute. */
	private void translateCalls(byte[] out, int from, int count) {
		for (int i = 0; i < count - 10; i++) {
			if (out[from + i] != (byte) 0xE8)
				continue;
			int at = from + i + 1;
			int current = frames * FRAME + i;
			int absolute = out[at] & 0xFF | (out[at + 1] & 0xFF) << 8 | (out[at + 2] & 0xFF) << 16 | (out[at + 3] & 0xFF) << 24;
			if (absolute >= -current && absolute < translated) {
				int relative = absolute >= 0 ? absolute - current : absolute + translated;
				for (int b = 0; b < 4; b++)
					out[at + b] = (byte) (relative >> 8 * b);
			}
			i += 4;
		}
	}
}
