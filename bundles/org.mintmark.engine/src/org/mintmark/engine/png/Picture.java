package org.mintmark.engine.png;

/**
 * A picture in memory.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb 0xAARRGGBB row by row; not copied, for pictures are large
 */
public record Picture(int width, int height, int[] argb) {
	/** Checks the size. */
	public Picture {
		if (width < 1 || height < 1 || (long) width * height != argb.length)
			throw new IllegalArgumentException(width + " x " + height + " is not " + argb.length + " pixels");
	}

	/** One pixel. */
	public int at(int x, int y) {
		return argb[y * width + x];
	}

	/** The picture as a PNG of so many dots per inch. */
	public byte[] toPng(int dotsPerInch) {
		return PngWriter.write(width, height, this::at, dotsPerInch);
	}
}
