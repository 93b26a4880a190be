package org.mintmark.engine.png;

import java.util.Optional;

import org.mintmark.engine.io.FormatException;

/** Decodes the pixels of a PNG that is sound (W3C PNG, third edition, sections 9 and 13); colour profiles are ignored. */
public final class PngDecoder implements PngReader.Chunks {
	private PngHeader header;
	private int[] argb;
	private byte[] palette = new byte[0];
	private byte[] transparency = new byte[0];
	private boolean transparent;
	private byte[] above = new byte[0];
	private int transparentKey = -1;
	private int transparentGreen;
	private int transparentBlue;

	private PngDecoder() {
	}

	/**
	 * The pixels.
	 *
	 * @throws FormatException when something is wrong with the file; the message is a sentence
	 */
	public static Picture decode(byte[] png) throws FormatException {
		PngDecoder decoder = new PngDecoder();
		Optional<PngProblem> fatal = PngReader.read(png, decoder).fatal();
		if (fatal.isPresent())
			throw new FormatException(fatal.get().message());
		return new Picture(decoder.header.width(), decoder.header.height(), decoder.argb);
	}

	@Override
	public void header(PngHeader h) {
		header = h;
	}

	@Override
	public void chunk(String type, byte[] content) {
		if (type.equals("PLTE")) {
			palette = content;
			return;
		}
		transparency = content;
		transparent = true;
		if (header.colorType() == 0 && content.length >= 2)
			transparentKey = word(content, 0);
		if (header.colorType() == 2 && content.length >= 6) {
			transparentKey = word(content, 0);
			transparentGreen = word(content, 2);
			transparentBlue = word(content, 4);
		}
	}

	@Override
	public void row(PngHeader.Pass pass, int number, byte[] stored) {
		if (argb == null)
			argb = new int[Math.toIntExact(header.pixels())];
		byte[] row = stored.clone();
		if (number == 0 || above.length != row.length)
			above = new byte[row.length];
		unfilter(row);
		int y = pass.y() + number * pass.stepY();
		for (int i = 0; i < pass.columns(); i++)
			argb[y * header.width() + pass.x() + i * pass.stepX()] = pixel(row, i);
		above = row;
	}

	private void unfilter(byte[] row) {
		int step = Math.max(1, header.samples() * header.bitDepth() / 8);
		for (int i = 1; i < row.length; i++) {
			int left = i > step ? row[i - step] & 0xFF : 0;
			int up = above[i] & 0xFF;
			int corner = i > step ? above[i - step] & 0xFF : 0;
			row[i] += (byte) switch (row[0]) {
			case 1 -> left;
			case 2 -> up;
			case 3 -> (left + up) / 2;
			case 4 -> paeth(left, up, corner);
			default -> 0;
			};
		}
	}

	private static int paeth(int left, int up, int corner) {
		int estimate = left + up - corner;
		int toLeft = Math.abs(estimate - left);
		int toUp = Math.abs(estimate - up);
		int toCorner = Math.abs(estimate - corner);
		return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
	}

	private int pixel(byte[] row, int column) {
		return switch (header.colorType()) {
		case 0 -> {
			int value = sample(row, column);
			int grey = header.bitDepth() == 16 ? value >> 8 : value * 255 / ((1 << header.bitDepth()) - 1);
			yield argb(transparent && value == transparentKey ? 0 : 0xFF, grey, grey, grey);
		}
		case 2 -> {
			int r = sample(row, 3 * column);
			int g = sample(row, 3 * column + 1);
			int b = sample(row, 3 * column + 2);
			boolean clear = transparent && r == transparentKey && g == transparentGreen && b == transparentBlue;
			yield argb(clear ? 0 : 0xFF, eight(r), eight(g), eight(b));
		}
		case 3 -> paletted(sample(row, column));
		case 4 -> {
			int grey = eight(sample(row, 2 * column));
			yield argb(eight(sample(row, 2 * column + 1)), grey, grey, grey);
		}
		default -> argb(eight(sample(row, 4 * column + 3)), eight(sample(row, 4 * column)), eight(sample(row, 4 * column + 1)),
				eight(sample(row, 4 * column + 2)));
		};
	}

	private int paletted(int number) {
		if (3 * number + 2 >= palette.length)
			return 0xFF000000; // as other readers do with a colour that does not exist
		int alpha = number < transparency.length ? transparency[number] & 0xFF : 0xFF;
		return argb(alpha, palette[3 * number] & 0xFF, palette[3 * number + 1] & 0xFF, palette[3 * number + 2] & 0xFF);
	}

	private int sample(byte[] row, int number) {
		int depth = header.bitDepth();
		if (depth == 16)
			return word(row, 1 + 2 * number);
		if (depth == 8)
			return row[1 + number] & 0xFF;
		int bit = number * depth;
		return row[1 + bit / 8] >> 8 - depth - bit % 8 & (1 << depth) - 1;
	}

	private int eight(int value) {
		return header.bitDepth() == 16 ? value >> 8 : value;
	}

	private static int word(byte[] bytes, int at) {
		return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
	}

	private static int argb(int alpha, int red, int green, int blue) {
		return alpha << 24 | red << 16 | green << 8 | blue;
	}
}
