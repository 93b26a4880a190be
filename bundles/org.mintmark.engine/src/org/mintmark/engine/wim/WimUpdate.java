package org.mintmark.engine.wim;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Changes to one image, written to another file.
 *
 * @param source a whole WIM, which stays as it is
 * @param image number of the image, from 1
 * @param target the file to write; the caller gives a temporary name and renames
 * @param deletions paths to remove with all below; those that are not there are passed over
 * @param additions contents by path, '/' between names; what is there is replaced, folders on the way are made
 * @param time of everything new and of the image's modification
 */
public record WimUpdate(Path source, int image, Path target, List<String> deletions, Map<String, WimContent> additions, Instant time) {
	/** Checks the values and takes ordered copies. */
	public WimUpdate {
		Objects.requireNonNull(source);
		Objects.requireNonNull(target);
		Objects.requireNonNull(time);
		deletions = List.copyOf(deletions);
		additions = Collections.unmodifiableMap(new TreeMap<>(additions));
	}
}
