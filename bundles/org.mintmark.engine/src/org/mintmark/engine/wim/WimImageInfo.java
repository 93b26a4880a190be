package org.mintmark.engine.wim;

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
 */
public record WimImageInfo(int index, String name, String description, long files, long directories, long bytes,
		int architecture) {
	/** {@link #architecture()} of 64-bit x86. */
	public static final int AMD64 = 9;
	/** {@link #architecture()} of an image that does not say. */
	public static final int UNKNOWN_ARCHITECTURE = -1;
}
