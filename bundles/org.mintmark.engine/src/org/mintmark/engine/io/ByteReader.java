package org.mintmark.engine.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * A bounded window of bytes with random access: every access outside it ends in a {@link FormatException} that names
 * what was being read. Methods without suffix are little-endian.
 */
public final class ByteReader {

	private final byte[] bytes;
	private final int start;
	private final int length;
	private final String what;

	private ByteReader(byte[] bytes, int start, int length, String what) {
		this.bytes = bytes;
		this.start = start;
		this.length = length;
		this.what = what;
	}

	/** A window over bytes in memory; {@code what} completes "… ends too early". */
	public static ByteReader of(byte[] bytes, String what) {
		return new ByteReader(bytes, 0, bytes.length, what);
	}

	/**
	 * Loads a window from a channel, whose position moves.
	 *
	 * @throws FormatException when the channel ends before the window
	 */
	public static ByteReader load(SeekableByteChannel channel, long position, int length, String what)
			throws IOException {
		if (position < 0 || length < 0 || position > channel.size() - length) {
			throw new FormatException(what + " ends too early: " + length + " bytes are missing at byte " + position
					+ ".");
		}
		ByteBuffer buffer = ByteBuffer.allocate(length);
		channel.position(position);
		while (buffer.hasRemaining()) {
			if (channel.read(buffer) < 0) {
				throw new FormatException(what + " ends too early: it shrank while it was read.");
			}
		}
		return of(buffer.array(), what);
	}

	/** Bytes in the window. */
	public int length() {
		return length;
	}

	/** A smaller window. */
	public ByteReader window(int offset, int size) throws FormatException {
		return new ByteReader(bytes, at(offset, size), size, what);
	}

	/** An unsigned byte. */
	public int u8(int offset) throws FormatException {
		return bytes[at(offset, 1)] & 0xFF;
	}

	/** An unsigned 16-bit number. */
	public int u16(int offset) throws FormatException {
		return (int) number(offset, 2);
	}

	/** An unsigned 32-bit number. */
	public long u32(int offset) throws FormatException {
		return number(offset, 4);
	}

	/** A signed 64-bit number. */
	public long i64(int offset) throws FormatException {
		return number(offset, 8);
	}

	/** A big-endian unsigned 16-bit number. */
	public int u16be(int offset) throws FormatException {
		return u8(offset) << 8 | u8(offset + 1);
	}

	/** A big-endian unsigned 32-bit number. */
	public long u32be(int offset) throws FormatException {
		return (long) u16be(offset) << 16 | u16be(offset + 2);
	}

	/** A big-endian signed 64-bit number. */
	public long i64be(int offset) throws FormatException {
		return u32be(offset) << 32 | u32be(offset + 4);
	}

	/** A copy of some bytes. */
	public byte[] bytes(int offset, int size) throws FormatException {
		int from = at(offset, size);
		return Arrays.copyOfRange(bytes, from, from + size);
	}

	/** Some bytes as text. */
	public String text(int offset, int size, Charset charset) throws FormatException {
		return new String(bytes, at(offset, size), size, charset);
	}

	/** Whether these ASCII characters stand at the offset; false, too, where the window ends before. */
	public boolean matches(int offset, String ascii) {
		if (offset < 0 || offset > length - ascii.length()) {
			return false;
		}
		for (int i = 0; i < ascii.length(); i++) {
			if ((bytes[start + offset + i] & 0xFF) != ascii.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private long number(int offset, int size) throws FormatException {
		int from = at(offset, size);
		long value = 0;
		for (int i = size - 1; i >= 0; i--) {
			value = value << 8 | bytes[from + i] & 0xFF;
		}
		return value;
	}

	private int at(int offset, int size) throws FormatException {
		if (offset < 0 || size < 0 || offset > length - size) {
			throw new FormatException(what + " is damaged: it refers to byte " + offset + " of " + length + ".");
		}
		return start + offset;
	}
}
