package org.mintmark.engine.inf;

import java.util.ArrayList;
import java.util.List;

/** What Windows would not accept in an INF (learn.microsoft.com, "INF Version section"). */
public final class InfProblems {
	/** The sentence about a template; takes the file's name. */
	public static final String NOT_STAMPED = "'%s' is a template that was not stamped: it still holds $ARCH$, so no Windows uses it;"
			+ " take the INF that the driver's build made.";

	private InfProblems() {
	}

	/**
	 * A problem.
	 *
	 * @param message one sentence
	 * @param fatal true where Windows does not use the file at all
	 */
	public record Problem(String message, boolean fatal) {
	}

	/** The problems in the order of the file. */
	public static List<Problem> of(InfFile file, DriverInf driver) {
		List<Problem> problems = new ArrayList<>();
		InfVersion version = driver.version();
		String name = "'" + driver.name() + "'";
		if (file.section("version").isEmpty()) {
			problems.add(new Problem(name + " has no [Version] section, so Windows does not take it for a driver's INF.", true));
			return problems;
		}
		if (!version.signed())
			problems.add(new Problem(name + " has the Signature '" + version.signature()
					+ "' where Windows demands $Windows NT$ or $Chicago$.", true));
		if (driver.groups().isEmpty() && driver.defaultInstalls().isEmpty())
			problems.add(new Problem(name + " installs nothing: it has neither device models nor a DefaultInstall section.", false));
		if (!driver.groups().isEmpty() && version.className().isEmpty() && version.classGuid().isEmpty())
			problems.add(new Problem(name + " names no Class and no ClassGuid, which every device driver needs.", true));
		if (!driver.groups().isEmpty() && version.date().isEmpty() && driver.stamped())
			problems.add(new Problem(name + " has no valid date in DriverVer ('" + version.driverDate()
					+ "'), so Windows takes it for the oldest driver.", false));
		return problems;
	}
}
