package org.mintmark.engine.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntBinaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG pictures (W3C PNG, second edition) of 8 bits a sample: RGB when every pixel is opaque, else RGBA. The same pixels give the same bytes. */
public final class PngWriter {
	/** Most pixels of a picture. */
	public static final int MAX_PIXELS = 64_000_000;

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 };
	private static final byte RGB = 2;
	private static final byte RGBA = 6;
	private static final byte UP = 2;
	private static final byte SUB = 1;
	private static final double METRES_PER_INCH = 0.0254;

	private PngWriter() {
	}

	/** A picture of 0xAARRGGBB pixels, row by row. */
	public static byte[] write(int width, int height, int[] argb) {
		if (argb.length != (long) width * height)
			throw new IllegalArgumentException("there are " + argb.length + " pixels");
		return write(width, height, (x, y) -> argb[y * width + x], 0);
	}

	/** A picture whose 0xAARRGGBB pixels depend on column and row alone. */
	public static byte[] write(int width, int height, IntBinaryOperator argb) {
		return write(width, height, argb, 0);
	}

	/**
	 * A picture whose pixels depend on column and row alone, and how large it is meant to be.
	 *
	 * @param dotsPerInch such as 96, told in a pHYs chunk; 0 for none
	 */
	public static byte[] write(int width, int height, IntBinaryOperator argb, int dotsPerInch) {
		if (width <= 0 || height <= 0 || (long) width * height > MAX_PIXELS)
			throw new IllegalArgumentException("a picture can't be " + width + " x " + height);
		boolean opaque = opaque(width, height, argb);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(SIGNATURE);
		chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put(opaque ? RGB : RGBA)
				.array());
		if (dotsPerInch > 0) {
			int perMetre = (int) Math.round(dotsPerInch / METRES_PER_INCH);
			chunk(out, "pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
		}
		chunk(out, "IDAT", data(width, height, argb, opaque ? 3 : 4));
		chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	private static boolean opaque(int width, int height, IntBinaryOperator argb) {
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				if (argb.applyAsInt(x, y) >>> 24 != 0xFF)
					return false;
		return true;
	}

	private static byte[] data(int width, int height, IntBinaryOperator argb, int samples) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		try {
			byte[] buffer = new byte[1 << 16];
			byte[] above = new byte[width * samples];
			byte[] row = new byte[width * samples];
			byte[] sub = new byte[width * samples + 1];
			byte[] up = new byte[width * samples + 1];
			sub[0] = SUB;
			up[0] = UP;
			for (int y = 0; y < height; y++) {
				fill(row, y, argb, samples);
				for (int i = 0; i < row.length; i++) {
					sub[i + 1] = (byte) (row[i] - (i < samples ? 0 : row[i - samples]));
					up[i + 1] = (byte) (row[i] - above[i]);
				}
				deflater.setInput(weight(up) <= weight(sub) ? up : sub);
				while (!deflater.needsInput())
					out.write(buffer, 0, deflater.deflate(buffer));
				byte[] next = above;
				above = row;
				row = next;
			}
			deflater.finish();
			while (!deflater.finished())
				out.write(buffer, 0, deflater.deflate(buffer));
		} finally {
			deflater.end();
		}
		return out.toByteArray();
	}

	private static void fill(byte[] row, int y, IntBinaryOperator argb, int samples) {
		for (int x = 0, at = 0; at < row.length; x++) {
			int pixel = argb.applyAsInt(x, y);
			row[at++] = (byte) (pixel >> 16);
			row[at++] = (byte) (pixel >> 8);
			row[at++] = (byte) pixel;
			if (samples == 4)
				row[at++] = (byte) (pixel >>> 24);
		}
	}

	/** The usual guess at how well a filtered row compresses: the sum of its values as signed numbers. */
	private static long weight(byte[] filtered) {
		long sum = 0;
		for (byte each : filtered)
			sum += Math.abs(each);
		return sum;
	}

	private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 crc = new CRC32();
		crc.update(name);
		crc.update(content);
		out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
		out.writeBytes(name);
		out.writeBytes(content);
		out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
	}
}
