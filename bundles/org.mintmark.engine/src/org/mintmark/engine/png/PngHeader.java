package org.mintmark.engine.png;

import java.util.ArrayList;
import java.util.List;

import org.mintmark.engine.io.FormatException;

/** The IHDR chunk (W3C PNG, third edition, section 11.2.1) and how many bytes its image data has. */
record PngHeader(int width, int height, int bitDepth, int colorType, boolean interlaced) {
	private static final int[][] ADAM7 = { { 0, 0, 8, 8 }, { 4, 0, 8, 8 }, { 0, 4, 4, 8 }, { 2, 0, 4, 4 }, { 0, 2, 2, 4 },
			{ 1, 0, 2, 2 }, { 0, 1, 1, 2 } };

	/** A pass of an interlaced picture, or the whole of one that is not: where its pixels are and how many. */
	record Pass(int x, int y, int stepX, int stepY, int columns, int rows) {
	}

	static PngHeader of(long width, long height, int bitDepth, int colorType, int compression, int filter, int interlace)
			throws FormatException {
		if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE)
			throw new FormatException("The picture says it has " + width + " x " + height + " pixels.");
		boolean known = switch (colorType) {
		case 0 -> bitDepth == 1 || bitDepth == 2 || bitDepth == 4 || bitDepth == 8 || bitDepth == 16;
		case 3 -> bitDepth == 1 || bitDepth == 2 || bitDepth == 4 || bitDepth == 8;
		case 2, 4, 6 -> bitDepth == 8 || bitDepth == 16;
		default -> false;
		};
		if (!known)
			throw new FormatException("There is no colour type " + colorType + " with " + bitDepth + " bits a sample.");
		if (compression != 0 || filter != 0 || interlace > 1)
			throw new FormatException("The picture is packed in a way that PNG does not know.");
		return new PngHeader((int) width, (int) height, bitDepth, colorType, interlace == 1);
	}

	int samples() {
		return switch (colorType) {
		case 2 -> 3;
		case 4 -> 2;
		case 6 -> 4;
		default -> 1;
		};
	}

	long pixels() {
		return (long) width * height;
	}

	/** Bytes of a row of so many pixels, without the byte of its filter. */
	int rowBytes(int columns) {
		return Math.toIntExact(((long) columns * samples() * bitDepth + 7) / 8);
	}

	/** Bytes of all rows with their filters. */
	long dataBytes() {
		return passes().stream().mapToLong(p -> p.rows() * (1L + rowBytes(p.columns()))).sum();
	}

	List<Pass> passes() {
		if (!interlaced)
			return List.of(new Pass(0, 0, 1, 1, width, height));
		List<Pass> passes = new ArrayList<>();
		for (int[] p : ADAM7) {
			int columns = (width - p[0] + p[2] - 1) / p[2];
			int rows = (height - p[1] + p[3] - 1) / p[3];
			if (columns > 0 && rows > 0)
				passes.add(new Pass(p[0], p[1], p[2], p[3], columns, rows));
		}
		return passes;
	}
}
