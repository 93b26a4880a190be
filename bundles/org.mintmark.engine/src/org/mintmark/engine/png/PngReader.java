package org.mintmark.engine.png;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.CRC32;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/**
 * Checks the structure of a PNG (W3C PNG, third edition) before anything decodes it: signature, chunks, checksums, order,
 * and that the image data has exactly the size the header announces. Text and profiles are never inflated, so that a
 * small file cannot cost much time or memory.
 */
public final class PngReader {
	/** Most pixels of a picture. */
	public static final int MAX_PIXELS = PngWriter.MAX_PIXELS;
	/** Longest side of a picture, in pixels. */
	public static final int MAX_SIDE = 100_000;
	/** Largest file that is read, in bytes. */
	public static final int MAX_BYTES = 64 << 20;

	private static final Set<String> ONCE = Set.of("IHDR", "PLTE", "IEND", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
			"cLLI", "bKGD", "hIST", "tRNS", "pHYs", "tIME", "acTL", "eXIf");
	private static final Set<String> CRITICAL = Set.of("IHDR", "PLTE", "IDAT", "IEND");
	private static final double METRES_PER_INCH = 0.0254;
	private static final int OVERHEAD = 12;
	/** Deflate never makes data smaller than this part of them (RFC 1951: 258 bytes from two bits). */
	private static final int MAX_RATIO = 1032;

	/** Receives what a reader of the pixels needs besides the rows. */
	interface Chunks extends PngImageData.Rows {
		/** The header, before all else. */
		void header(PngHeader header);

		/** A palette or transparency. */
		void chunk(String type, byte[] content);
	}

	private final ByteReader in;
	private final Chunks chunks;
	private final List<PngProblem> problems = new ArrayList<>();
	private final Set<String> seen = new HashSet<>();
	private PngHeader header;
	private PngImageData data;
	private boolean animated;
	private boolean dataEnded;
	private OptionalInt dpi = OptionalInt.empty();

	private PngReader(byte[] bytes, Chunks chunks) {
		in = ByteReader.of(bytes, "The picture");
		this.chunks = chunks;
	}

	/** Checks a file; what is wrong is in the result. */
	public static PngInfo check(byte[] bytes) {
		return read(bytes, new Chunks() {
			@Override
			public void header(PngHeader header) {
				// only the structure is asked for
			}

			@Override
			public void chunk(String type, byte[] content) {
				// only the structure is asked for
			}

			@Override
			public void row(PngHeader.Pass pass, int number, byte[] row) {
				// only the structure is asked for
			}
		});
	}

	static PngInfo read(byte[] bytes, Chunks chunks) {
		PngReader reader = new PngReader(bytes, chunks);
		try {
			reader.signature();
			reader.chunks();
		} catch (FormatException e) {
			reader.problems.add(new PngProblem(true, e.getMessage()));
		} finally {
			if (reader.data != null)
				reader.data.close();
		}
		PngHeader h = reader.header;
		return new PngInfo(h == null ? 0 : h.width(), h == null ? 0 : h.height(), h == null ? 0 : h.bitDepth(),
				h == null ? 0 : h.colorType(), h != null && h.interlaced(), reader.animated, reader.dpi, reader.problems);
	}

	private void signature() throws FormatException {
		if (in.length() > MAX_BYTES)
			throw new FormatException("The file has " + in.length() + " bytes, which is too much for a picture of the wizard.");
		if (in.matches(0, "\u0089PNG\r\n\u001a\n"))
			return;
		String other = PictureKind.of(in.bytes(0, Math.min(in.length(), 16))).map(PictureKind::text).orElse(null);
		if (other != null)
			throw new FormatException("This is a " + other + ", not a PNG, whatever its name says.");
		if (in.matches(1, "PNG"))
			throw new FormatException("The PNG was damaged by a transfer that changed its line ends or eighth bits.");
		throw new FormatException("This is no PNG.");
	}

	private void chunks() throws FormatException {
		int at = 8;
		while (!seen.contains("IEND")) {
			if (at > in.length() - OVERHEAD)
				throw new FormatException(
						at == in.length() ? "The PNG ends without its IEND chunk." : "The PNG ends in the middle of a chunk.");
			long length = in.u32be(at);
			String type = in.text(at + 4, 4, StandardCharsets.ISO_8859_1);
			if (!type.matches("[A-Za-z]{4}"))
				throw new FormatException("The PNG is damaged: a chunk has no proper name.");
			if (length > in.length() - at - OVERHEAD)
				throw new FormatException("The PNG ends in the middle of its " + type + " chunk.");
			chunk(type, at + 8, (int) length);
			at += OVERHEAD + (int) length;
		}
		end(at);
	}

	private void chunk(String type, int at, int length) throws FormatException {
		boolean critical = Character.isUpperCase(type.charAt(0));
		if (header == null && !type.equals("IHDR"))
			throw new FormatException("The PNG does not begin with its header.");
		byte[] content = in.bytes(at - 4, length + 4);
		CRC32 crc = new CRC32();
		crc.update(content);
		if (crc.getValue() != in.u32be(at + length))
			wrong(critical, "The checksum of the " + type + " chunk is wrong.");
		if (!seen.add(type) && ONCE.contains(type))
			wrong(critical, "The PNG has more than one " + type + " chunk.");
		if (critical && !CRITICAL.contains(type))
			throw new FormatException("The PNG needs a " + type + " chunk understood, which is no part of PNG.");
		dataEnded |= data != null && !type.equals("IDAT");
		content(type, at, length);
	}

	private void content(String type, int at, int length) throws FormatException {
		switch (type) {
		case "IHDR" -> header(at, length);
		case "PLTE" -> {
			if (length == 0 || length % 3 != 0 || length > 768 || data != null || header.colorType() == 0 || header.colorType() == 4)
				throw new FormatException("The palette is damaged or not allowed where it stands.");
			chunks.chunk(type, in.bytes(at, length));
		}
		case "IDAT" -> {
			if (dataEnded)
				throw new FormatException("The IDAT chunks do not follow one another.");
			data(at, length);
		}
		case "IEND" -> {
			if (length != 0)
				wrong(false, "The IEND chunk is not empty.");
		}
		case "tRNS" -> {
			if (data == null && length <= 256)
				chunks.chunk(type, in.bytes(at, length));
			else
				wrong(false, "The tRNS chunk is damaged or stands behind the image data.");
		}
		case "acTL" -> animated |= data == null;
		case "pHYs" -> {
			if (length == 9 && in.u8(at + 8) == 1)
				dpi = OptionalInt.of((int) Math.min(1_000_000, Math.round(in.u32be(at) * METRES_PER_INCH)));
			else if (length != 9)
				wrong(false, "The pHYs chunk is damaged.");
		}
		default -> {
			// text, colours, times: nothing the picture needs
		}
		}
	}

	private void header(int at, int length) throws FormatException {
		if (length != 13)
			throw new FormatException("The header of the PNG is damaged.");
		header = PngHeader.of(in.u32be(at), in.u32be(at + 4), in.u8(at + 8), in.u8(at + 9), in.u8(at + 10), in.u8(at + 11), in.u8(at + 12));
		if (header.pixels() > MAX_PIXELS || Math.max(header.width(), header.height()) > MAX_SIDE)
			throw new FormatException("The picture says it has " + header.width() + " x " + header.height() + " pixels, more than anybody can show: make it smaller.");
		if (header.dataBytes() / MAX_RATIO > in.length())
			throw new FormatException("The image data ends too early: rows of the picture are missing.");
		chunks.header(header);
	}

	private void data(int at, int length) throws FormatException {
		if (header.colorType() == 3 && !seen.contains("PLTE"))
			throw new FormatException("The picture has no palette though its colours are numbers of one.");
		if (data == null)
			data = new PngImageData(header, chunks);
		data.add(in.bytes(at, length), 0, length);
	}

	private void end(int at) throws FormatException {
		if (data == null)
			throw new FormatException("The PNG has no image data.");
		data.finish();
		if (at < in.length())
			wrong(false, in.length() - at == 1 ? "Behind the PNG's end there is a further byte."
					: "Behind the PNG's end there are " + (in.length() - at) + " further bytes.");
	}

	private void wrong(boolean fatal, String message) {
		problems.add(new PngProblem(fatal, message));
	}
}
