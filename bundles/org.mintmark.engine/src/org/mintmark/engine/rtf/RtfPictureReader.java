package org.mintmark.engine.rtf;

import java.io.ByteArrayOutputStream;

import org.mintmark.engine.rtf.RtfPicture.Format;

/** A picture while it is read: hexadecimal or binary data and its sizes (RTF 1.9.1, "Pictures"). */
final class RtfPictureReader {
	private static final int TWIPS_PER_PIXEL = 15;
	private static final double TWIPS_PER_HIMETRIC = 1440.0 / 2540;
	private static final int MAX_TWIPS = 1440 * 1000;

	private final ByteArrayOutputStream data = new ByteArrayOutputStream();
	private Format format;
	private String other = "unknown";
	private int high = -1;
	private int width;
	private int height;
	private int goalWidth;
	private int goalHeight;
	private int scaleX = 100;
	private int scaleY = 100;

	void hex(int value) {
		int digit = Character.digit(value, 16);
		if (digit < 0)
			return;
		if (high < 0) {
			high = digit;
		} else {
			data.write(high << 4 | digit);
			high = -1;
		}
	}

	void binary(byte[] in, int from, int length) {
		data.write(in, from, length);
	}

	void word(String word, int number) {
		switch (word) {
		case "pngblip" -> format = Format.PNG;
		case "jpegblip" -> format = Format.JPEG;
		case "emfblip" -> format = Format.EMF;
		case "wmetafile" -> format = Format.WMF;
		case "dibitmap", "wbitmap", "macpict", "pmmetafile" -> other = word;
		case "picw" -> width = number;
		case "pich" -> height = number;
		case "picwgoal" -> goalWidth = number;
		case "pichgoal" -> goalHeight = number;
		case "picscalex" -> scaleX = number;
		case "picscaley" -> scaleY = number;
		default -> {
			// cropping and borders are not kept
		}
		}
	}

	String problem() {
		return format == null ? "picture of kind " + other : "empty picture";
	}

	/** The picture, null where it is empty or of a kind that is not kept. */
	RtfPicture finish(String link) {
		if (format == null || data.size() == 0)
			return null;
		return new RtfPicture(format, data.toByteArray(), twips(goalWidth, width, scaleX), twips(goalHeight, height, scaleY), link);
	}

	private int twips(int goal, int natural, int scale) {
		double own = goal > 0 ? goal : format.drawable() ? (double) natural * TWIPS_PER_PIXEL : natural * TWIPS_PER_HIMETRIC;
		double shown = own * (scale > 0 && scale <= 10_000 ? scale : 100) / 100;
		return (int) Math.round(Math.max(0, Math.min(MAX_TWIPS, shown)));
	}
}
