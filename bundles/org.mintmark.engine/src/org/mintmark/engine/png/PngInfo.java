package org.mintmark.engine.png;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a PNG says of itself, as far as it could be read.
 *
 * @param width in pixels, 0 where it could not be read
 * @param height in pixels, 0 where it could not be read
 * @param bitDepth bits a sample: 1, 2, 4, 8 or 16
 * @param colorType 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha
 * @param interlaced whether its rows come in Adam7 order
 * @param animated whether it holds an animation (APNG)
 * @param dpi dots per inch, rounded; empty where it does not say
 * @param problems what is wrong with it
 */
public record PngInfo(int width, int height, int bitDepth, int colorType, boolean interlaced, boolean animated,
		OptionalInt dpi, List<PngProblem> problems) {
	/** Takes a copy of the list. */
	public PngInfo {
		problems = List.copyOf(problems);
	}

	/** Whether nothing at all is wrong. */
	public boolean valid() {
		return problems.isEmpty();
	}

	/** What keeps the picture from being shown, empty where it can be. */
	public Optional<PngProblem> fatal() {
		return problems.stream().filter(PngProblem::fatal).findFirst();
	}

	/** Whether it has its width and height. */
	public boolean sized() {
		return width > 0 && height > 0;
	}
}
