package org.mintmark.engine.wim;

import java.util.ArrayList;
import java.util.List;

import org.mintmark.engine.io.FormatException;

/** What a capture leaves out, as the configuration file that DISM and libwim share ({@code [ExclusionList]}). */
public final class CaptureExclusions {
	/** What never belongs into an image of a system drive: files Windows makes anew, and other people's deleted files. */
	public static final List<String> DEFAULTS = List.of("\\$ntfs.log", "\\hiberfil.sys", "\\pagefile.sys",
			"\\swapfile.sys", "\\System Volume Information", "\\RECYCLER", "\\$RECYCLE.BIN", "\\$Recycle.Bin",
			"\\Windows\\CSC");

	private CaptureExclusions() {
	}

	/**
	 * The text of the configuration file: the defaults, then the given paths and globs.
	 *
	 * @throws FormatException when an exclusion can't be written in such a file
	 */
	public static String configuration(List<String> exclusions) throws FormatException {
		List<String> lines = new ArrayList<>(DEFAULTS);
		for (String exclusion : exclusions)
			lines.add(line(exclusion));
		return "[ExclusionList]\n" + String.join("\n", lines) + "\n";
	}

	private static String line(String exclusion) throws FormatException {
		String line = exclusion.strip();
		if (line.isEmpty() || line.chars().anyMatch(c -> c < ' ' || c == '"') || line.startsWith("'"))
			throw new FormatException("The exclusion '" + line.replaceAll("\\p{Cntrl}", "?")
					+ "' can't be given to the capture: it is empty or has a line break or quote.");
		// '[', '#' and ';' begin a section or a comment; quoted they are part of a name
		return "[#;".indexOf(line.charAt(0)) >= 0 ? '"' + line + '"' : line;
	}
}
