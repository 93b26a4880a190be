package org.mintmark.engine.wim;

import java.time.Instant;
import java.util.Optional;

/**
 * One image as a WIM's XML describes it.
 *
 * @param index number of the image, from 1
 * @param name its name, may be empty
 * @param description its description, may be empty
 * @param files number of files
 * @param directories number of directories
 * @param bytes bytes of all files
 * @param architecture 0 x86, 9 x64, 12 ARM64 as in PROCESSOR_ARCHITECTURE, or -1 when the image does not say
 * @param version Windows version and build such as 6.3.9600, empty when the image does not say
 * @param modified when the image was changed last, empty when the image does not say
 */
public record WimImageInfo(int index, String name, String description, long files, long directories, long bytes,
		int architecture, String version, Optional<Instant> modified) {
	/** {@link #architecture()} of 64-bit x86. */
	public static final int AMD64 = 9;
	/** {@link #architecture()} of an image that does not say. */
	public static final int UNKNOWN_ARCHITECTURE = -1;
}
