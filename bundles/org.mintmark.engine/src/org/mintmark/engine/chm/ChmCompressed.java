package org.mintmark.engine.chm;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** The compressed section of a CHM: LZX that begins anew at every reset interval (ControlData and ResetTable; chmspec). */
final class ChmCompressed {
	private static final String WHAT = "The compressed part of the help book";
	private static final int MIN_WINDOW = 1 << 15;
	private static final int MAX_WINDOW = 1 << 21;
	private static final int MAX_INTERVAL = 1 << 23;

	private final SeekableByteChannel channel;
	private final long content;
	private final long contentLength;
	private final ByteReader resets;
	private final int table;
	private final int frames;
	private final long length;
	private final int framesPerReset;
	private final LzxDecoder decoder;
	private byte[] cache = new byte[0];
	private int cached = -1;

	/**
	 * @param control the ControlData
	 * @param resets the ResetTable
	 * @param content where the compressed bytes begin
	 */
	ChmCompressed(SeekableByteChannel channel, ByteReader control, ByteReader resets, long content, long contentLength) throws IOException {
		this.channel = channel;
		this.content = content;
		this.resets = resets;
		this.contentLength = Math.min(contentLength, channel.size() - content);
		if (!control.matches(4, "LZXC"))
			throw new FormatException(WHAT + " is not compressed with LZX.");
		long unit = control.u32(8) == 2 ? LzxDecoder.FRAME : 1;
		long interval = control.u32(12) * unit;
		long window = control.u32(16) * unit;
		if (window < MIN_WINDOW || window > MAX_WINDOW || Long.bitCount(window) != 1 || interval < LzxDecoder.FRAME
				|| interval > MAX_INTERVAL || interval % LzxDecoder.FRAME != 0)
			throw new FormatException(WHAT + " has a window of " + window + " and resets every " + interval + " bytes, which LZX does not know.");
		framesPerReset = (int) (interval / LzxDecoder.FRAME);
		long count = resets.u32(4);
		long start = resets.u32(12);
		length = resets.i64(16);
		if (resets.i64(32) != LzxDecoder.FRAME || start < 0x28 || start + 8 * count > resets.length() || length < 0
				|| length > count * LzxDecoder.FRAME)
			throw new FormatException(WHAT + " has a table of resets that makes no sense.");
		frames = (int) count;
		table = (int) start;
		decoder = new LzxDecoder((int) window);
	}

	/** Bytes of the section when it is decompressed. */
	long length() {
		return length;
	}

	/** Copies as much as one interval has from a place of the section; returns how much. */
	int read(long position, byte[] out, int from, int count) throws IOException {
		if (position < 0 || position >= length)
			throw new FormatException(WHAT + " ends before an entry of the directory.");
		int first = (int) (position / LzxDecoder.FRAME) / framesPerReset * framesPerReset;
		if (cached != first)
			load(first);
		int offset = (int) (position - (long) first * LzxDecoder.FRAME);
		int some = Math.min(count, cache.length - offset);
		System.arraycopy(cache, offset, out, from, some);
		return some;
	}

	private void load(int first) throws IOException {
		int count = Math.min(framesPerReset, frames - first);
		int total = (int) Math.min((long) count * LzxDecoder.FRAME, length - (long) first * LzxDecoder.FRAME);
		cached = -1;
		cache = cache.length == total ? cache : new byte[total];
		decoder.reset();
		for (int i = 0; i < count; i++) {
			int from = i * LzxDecoder.FRAME;
			int size = Math.min(LzxDecoder.FRAME, total - from);
			if (size > 0)
				decoder.frame(input(first + i), cache, from, size);
		}
		cached = first;
	}

	/** A frame's compressed bytes; more than twice a frame is never needed. */
	private byte[] input(int frame) throws IOException {
		long from = resets.i64(table + 8 * frame);
		long to = frame + 1 < frames ? resets.i64(table + 8 * (frame + 1)) : contentLength;
		if (from < 0 || to < from || to > contentLength)
			throw new FormatException(WHAT + " is damaged: a reset lies outside it.");
		int size = (int) Math.min(to - from, 2L * LzxDecoder.FRAME);
		return ByteReader.load(channel, content + from, size, WHAT).bytes(0, size);
	}
}
