package org.mintmark.engine.wim;

/**
 * A version of libwim.
 *
 * @param major first number
 * @param minor second number
 * @param patch third number
 */
public record WimVersion(int major, int minor, int patch) implements Comparable<WimVersion> {
	/** The first version that writes junctions and folders with named streams as every Windows Setup and DISM accepts them. */
	public static final WimVersion DIRECTORY_STREAMS_FIXED = new WimVersion(1, 14, 2);
	/** The first version that marks absolute symbolic links of NTFS volumes as DISM does. */
	public static final WimVersion SYMLINKS_FIXED = new WimVersion(1, 14, 5);

	/** The version in the number of {@code wimlib_get_version}: 12 bits major, 10 minor, 10 patch. */
	public static WimVersion ofCode(int code) {
		return new WimVersion(code >>> 20, code >>> 10 & 0x3FF, code & 0x3FF);
	}

	@Override
	public int compareTo(WimVersion other) {
		if (major != other.major)
			return Integer.compare(major, other.major);
		return minor != other.minor ? Integer.compare(minor, other.minor) : Integer.compare(patch, other.patch);
	}

	/** Whether this version is older than the other. */
	public boolean before(WimVersion other) {
		return compareTo(other) < 0;
	}

	@Override
	public String toString() {
		return major + "." + minor + "." + patch;
	}
}
