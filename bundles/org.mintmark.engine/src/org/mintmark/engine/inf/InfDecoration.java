package org.mintmark.engine.inf;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/**
 * Which Windows a section is for: {@code NT[arch][.[major][.[minor][.[type][.[suites][.[build]]]]]]} (learn.microsoft.com,
 * "INF Manufacturer section"). Numbers that are not given are -1.
 *
 * @param text as it is written, empty for an undecorated section
 * @param architecture in lower case, empty where none is given
 * @param valid false for a decoration that no Windows understands, such as an unstamped {@code NT$ARCH$}
 */
public record InfDecoration(String text, String architecture, int major, int minor, int productType, int suites,
		int build, boolean valid) implements Comparable<InfDecoration> {
	/** No decoration. */
	public static final InfDecoration NONE = new InfDecoration("", "", -1, -1, -1, -1, -1, true);

	private static final Set<String> ARCHITECTURES = Set.of("", "x86", "amd64", "ia64", "arm", "arm64");
	private static final int FIELDS = 5;

	/** Understands a decoration; nothing it may say is an error, but some mean that no Windows uses the section. */
	public static InfDecoration parse(String written) {
		String text = written.strip();
		if (text.isEmpty())
			return NONE;
		String[] parts = text.toLowerCase(Locale.ROOT).split("\\.", -1);
		String architecture = parts[0].startsWith("nt") ? parts[0].substring(2) : "?";
		int[] numbers = { -1, -1, -1, -1, -1 };
		boolean valid = ARCHITECTURES.contains(architecture) && parts.length <= FIELDS + 1;
		for (int i = 1; i < parts.length && valid; i++) {
			if (!parts[i].isBlank()) {
				numbers[i - 1] = number(parts[i].strip());
				valid = numbers[i - 1] >= 0;
			}
		}
		return new InfDecoration(text, architecture, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], valid);
	}

	private static int number(String text) {
		try {
			return Integer.decode(text.matches("0+[1-9].*") ? text.replaceFirst("^0+", "") : text);
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/** Whether a template has not been stamped yet: it still holds {@code $ARCH$}. */
	public boolean isTemplate() {
		return text.indexOf('$') >= 0;
	}

	/** Whether a Models section with this decoration applies to a system, which only x86 does without an architecture. */
	public boolean appliesTo(TargetSystem system) {
		boolean here = architecture.isEmpty() ? system.architecture().equals("x86") : architecture.equals(system.architecture());
		return here && versionApplies(system);
	}

	/** Whether an install section with this decoration applies to a system; there the architecture may be left out. */
	public boolean installsOn(TargetSystem system) {
		return (architecture.isEmpty() || architecture.equals(system.architecture())) && versionApplies(system);
	}

	private boolean versionApplies(TargetSystem system) {
		return valid && notNewerThan(system) && buildApplies(system)
				&& (productType < 0 || productType == system.productType())
				&& (suites < 0 || (system.suites() & suites) == suites);
	}

	private boolean notNewerThan(TargetSystem system) {
		return major < system.major() || major == system.major() && Math.max(0, minor) <= system.minor();
	}

	/** A build counts only where the version is the same, and older systems do not understand one at all. */
	private boolean buildApplies(TargetSystem system) {
		if (build < 0)
			return true;
		boolean understood = system.major() > 10 || system.major() == 10 && system.build() >= TargetSystem.FIRST_WITH_BUILDS;
		boolean same = major == system.major() && Math.max(0, minor) == system.minor();
		return understood && (!same || build <= system.build());
	}

	/** Of two that apply the closer is greater: the version first, then build, product type, suites, architecture. */
	@Override
	public int compareTo(InfDecoration other) {
		return Comparator.comparingInt(InfDecoration::major).thenComparingInt(InfDecoration::minor)
				.thenComparingInt(InfDecoration::build).thenComparingInt(InfDecoration::productType)
				.thenComparingInt(d -> Integer.bitCount(Math.max(0, d.suites)))
				.thenComparing(d -> !d.architecture.isEmpty()).thenComparing(d -> !d.text.isEmpty()).compare(this, other);
	}
}
