package org.mintmark.engine.inf;

/**
 * The Windows that a driver is to be installed on.
 *
 * @param architecture {@code x86}, {@code amd64}, {@code arm}, {@code arm64} or {@code ia64}
 * @param major first number of its version
 * @param minor second number
 * @param build third number
 * @param productType {@link #WORKSTATION}, {@link #DOMAIN_CONTROLLER} or {@link #SERVER}
 * @param suites product suites as in VER_SUITE_…
 */
public record TargetSystem(String architecture, int major, int minor, int build, int productType, int suites) {
	/** VER_NT_WORKSTATION; Windows PE is one, its images say WinNT. */
	public static final int WORKSTATION = 1;
	/** VER_NT_DOMAIN_CONTROLLER. */
	public static final int DOMAIN_CONTROLLER = 2;
	/** VER_NT_SERVER. */
	public static final int SERVER = 3;

	/** First build that reads build numbers in decorations (learn.microsoft.com, "INF Manufacturer section"). */
	static final int FIRST_WITH_BUILDS = 14310;

	/** 64-bit Windows PE of a version. */
	public static TargetSystem windowsPE(int major, int minor, int build) {
		return new TargetSystem("amd64", major, minor, build, WORKSTATION, 0);
	}

	/** 64-bit Windows Server of a version. */
	public static TargetSystem server(int major, int minor, int build) {
		return new TargetSystem("amd64", major, minor, build, SERVER, 0);
	}

	/** Version and build such as 10.0.14393. */
	public String version() {
		return major + "." + minor + "." + build;
	}
}
