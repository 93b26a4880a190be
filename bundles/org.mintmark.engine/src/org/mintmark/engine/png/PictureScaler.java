package org.mintmark.engine.png;

import java.util.Arrays;

/**
 * Brings a picture to a square, sharp: Lanczos resampling of three lobes in linear light, with the colours weighted by
 * their opacity so that transparent pixels do not bleed.
 */
public final class PictureScaler {
	private static final int LOBES = 3;
	private static final int CHANNELS = 4;
	private static final float[] LINEAR = new float[256];
	private static final double GAMMA = 2.4;

	static {
		for (int i = 0; i < LINEAR.length; i++) {
			double v = i / 255.0;
			LINEAR[i] = (float) (v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, GAMMA)); // IEC 61966-2-1
		}
	}

	private PictureScaler() {
	}

	/** The whole picture in a square of so many pixels; a smaller one is not enlarged. What remains is the border's colour, else clear. */
	public static Picture fit(Picture picture, int size) {
		double scale = Math.min(1, Math.min((double) size / picture.width(), (double) size / picture.height()));
		int width = Math.max(1, Math.min(size, (int) Math.round(picture.width() * scale)));
		int height = Math.max(1, Math.min(size, (int) Math.round(picture.height() * scale)));
		Picture scaled = scale(picture, 0, 0, picture.width(), picture.height(), width, height);
		int[] out = new int[size * size];
		Arrays.fill(out, border(picture));
		int left = (size - width) / 2;
		int top = (size - height) / 2;
		for (int y = 0; y < height; y++)
			System.arraycopy(scaled.argb(), y * width, out, (top + y) * size + left, width);
		return new Picture(size, size, out);
	}

	/** The largest square in the middle of the picture, scaled down to so many pixels; a smaller picture is centred. */
	public static Picture crop(Picture picture, int size) {
		int side = Math.min(picture.width(), picture.height());
		if (side < size)
			return fit(picture, size);
		return scale(picture, (picture.width() - side) / 2, (picture.height() - side) / 2, side, side, size, size);
	}

	/** One colour where all four corners have it, else clear. */
	private static int border(Picture p) {
		int corner = p.at(0, 0);
		boolean same = corner >>> 24 == 0xFF && corner == p.at(p.width() - 1, 0) && corner == p.at(0, p.height() - 1)
				&& corner == p.at(p.width() - 1, p.height() - 1);
		return same ? corner : 0;
	}

	private static Picture scale(Picture p, int x, int y, int fromWidth, int fromHeight, int width, int height) {
		if (fromWidth == width && fromHeight == height) {
			int[] same = new int[width * height];
			for (int row = 0; row < height; row++)
				System.arraycopy(p.argb(), (y + row) * p.width() + x, same, row * width, width);
			return new Picture(width, height, same);
		}
		Weights across = new Weights(fromWidth, width);
		Weights down = new Weights(fromHeight, height);
		float[][] rows = new float[fromHeight][];
		int[] out = new int[width * height];
		int freed = 0;
		for (int row = 0; row < height; row++) {
			float[] sum = new float[width * CHANNELS];
			for (int k = 0; k < down.weights[row].length; k++) {
				int from = down.first[row] + k;
				if (rows[from] == null)
					rows[from] = line(p, x, y + from, across, width);
				float weight = down.weights[row][k];
				for (int i = 0; i < sum.length; i++)
					sum[i] += weight * rows[from][i];
			}
			for (int i = 0; i < width; i++)
				out[row * width + i] = pixel(sum, i * CHANNELS);
			// rows above the next window are needed no more
			int next = row + 1 < height ? down.first[row + 1] : fromHeight;
			for (; freed < next; freed++)
				rows[freed] = null;
		}
		return new Picture(width, height, out);
	}

	private static float[] line(Picture p, int x, int y, Weights across, int width) {
		float[] line = new float[width * CHANNELS];
		for (int i = 0; i < width; i++) {
			for (int k = 0; k < across.weights[i].length; k++) {
				int argb = p.at(x + across.first[i] + k, y);
				float alpha = across.weights[i][k] * (argb >>> 24) / 255f;
				line[i * CHANNELS] += alpha;
				line[i * CHANNELS + 1] += alpha * LINEAR[argb >> 16 & 0xFF];
				line[i * CHANNELS + 2] += alpha * LINEAR[argb >> 8 & 0xFF];
				line[i * CHANNELS + 3] += alpha * LINEAR[argb & 0xFF];
			}
		}
		return line;
	}

	private static int pixel(float[] sum, int at) {
		float alpha = Math.max(0, Math.min(1, sum[at]));
		if (alpha < 1 / 512f)
			return 0;
		return Math.round(alpha * 255) << 24 | channel(sum[at + 1] / alpha) << 16 | channel(sum[at + 2] / alpha) << 8
				| channel(sum[at + 3] / alpha);
	}

	private static int channel(float linear) {
		double v = Math.max(0, Math.min(1, linear));
		return (int) Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / GAMMA) - 0.055));
	}

	/** Which source pixels make each target pixel, and how much each counts. */
	private static final class Weights {
		final int[] first;
		final float[][] weights;

		Weights(int from, int to) {
			first = new int[to];
			weights = new float[to][];
			double step = (double) from / to;
			double reach = LOBES * Math.max(1, step);
			for (int i = 0; i < to; i++) {
				double centre = (i + 0.5) * step - 0.5;
				int begin = Math.max(0, (int) Math.ceil(centre - reach));
				int end = Math.min(from - 1, (int) Math.floor(centre + reach));
				float[] w = new float[end - begin + 1];
				double total = 0;
				for (int k = 0; k < w.length; k++) {
					w[k] = (float) lanczos((begin + k - centre) / Math.max(1, step));
					total += w[k];
				}
				for (int k = 0; k < w.length; k++)
					w[k] /= (float) total;
				first[i] = begin;
				weights[i] = w;
			}
		}

		private static double lanczos(double x) {
			if (x == 0)
				return 1;
			double t = Math.PI * x;
			return Math.abs(x) >= LOBES ? 0 : LOBES * Math.sin(t) * Math.sin(t / LOBES) / (t * t);
		}
	}
}
