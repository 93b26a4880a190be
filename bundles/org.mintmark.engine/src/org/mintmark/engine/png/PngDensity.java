package org.mintmark.engine.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** Changes what a PNG says of its resolution and nothing else (W3C PNG, third edition, section 11.3.4.3). */
public final class PngDensity {
	private static final int SIGNATURE = 8;
	private static final int OVERHEAD = 12;
	private static final double METRES_PER_INCH = 0.0254;

	private PngDensity() {
	}

	/**
	 * The same picture with another resolution.
	 *
	 * @throws FormatException when the chunks do not follow one another
	 */
	public static byte[] with(byte[] png, int dotsPerInch) throws FormatException {
		ByteReader in = ByteReader.of(png, "The picture");
		ByteArrayOutputStream out = new ByteArrayOutputStream(png.length + 21);
		out.writeBytes(in.bytes(0, SIGNATURE));
		for (int at = SIGNATURE; at < png.length;) {
			long length = in.u32be(at);
			if (length > png.length - at - OVERHEAD)
				throw new FormatException("The PNG ends in the middle of a chunk.");
			int whole = OVERHEAD + (int) length;
			String type = in.text(at + 4, 4, StandardCharsets.ISO_8859_1);
			if (!type.equals("pHYs"))
				out.writeBytes(in.bytes(at, whole));
			if (type.equals("IHDR"))
				out.writeBytes(density(dotsPerInch));
			at += whole;
		}
		return out.toByteArray();
	}

	private static byte[] density(int dotsPerInch) {
		int perMetre = (int) Math.round(dotsPerInch / METRES_PER_INCH);
		ByteBuffer chunk = ByteBuffer.allocate(21).putInt(9).put("pHYs".getBytes(StandardCharsets.US_ASCII)).putInt(perMetre).putInt(perMetre).put((byte) 1);
		CRC32 crc = new CRC32();
		crc.update(chunk.array(), 4, 13);
		return chunk.putInt((int) crc.getValue()).array();
	}
}
