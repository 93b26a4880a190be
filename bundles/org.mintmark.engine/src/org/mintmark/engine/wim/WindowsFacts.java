package org.mintmark.engine.wim;

/**
 * What the WINDOWS element of an image's XML says about the system inside.
 *
 * @param architecture as PROCESSOR_ARCHITECTURE, 9 for x64
 * @param productName such as Microsoft® Windows® Operating System
 * @param edition such as WindowsPE
 * @param installation such as WindowsPE or Server
 * @param productType WinNT or ServerNT
 * @param language such as en-US
 * @param major first number of the version
 * @param minor second number
 * @param build third number
 * @param servicePackBuild fourth number
 */
public record WindowsFacts(int architecture, String productName, String edition, String installation,
		String productType, String language, int major, int minor, int build, int servicePackBuild) {
	/** 64-bit Windows PE of a version, as its own images say it. */
	public static WindowsFacts windowsPE(int major, int minor, int build, int servicePackBuild) {
		return new WindowsFacts(WimImageInfo.AMD64, "Microsoft\u00AE Windows\u00AE Operating System", "WindowsPE",
				"WindowsPE", "WinNT", "en-US", major, minor, build, servicePackBuild);
	}
}
