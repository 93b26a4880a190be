package org.mintmark.engine.wim;

import java.util.List;

/**
 * How a volume differs from the image that was applied to it.
 *
 * @param entries files and folders of the image
 * @param differences the first of them, one sentence each, ordered by path
 * @param count all of them
 */
public record WimComparison(long entries, List<String> differences, long count) {
	/** Most differences that are told one by one. */
	public static final int SHOWN = 50;

	/** Takes a copy. */
	public WimComparison {
		differences = List.copyOf(differences);
	}

	/** Whether contents, names, attributes, times, security, links and streams are the same. */
	public boolean equal() {
		return count == 0;
	}
}
