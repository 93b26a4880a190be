package org.mintmark.natives.wim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mintmark.engine.wim.WimException;
import org.mintmark.engine.wim.WimHeader;

/** Puts given parts in order and makes sure that they are one set. */
final class CompleteSet {
	private CompleteSet() {
	}

	/**
	 * The files by part number.
	 *
	 * @throws WimException when a part is missing, given twice or of another set
	 */
	static List<Path> order(List<Path> files) throws IOException {
		if (files.isEmpty())
			throw refused("No WIM file is given.");
		WimHeader first = WimHeader.read(files.get(0));
		Map<Integer, Path> byPart = new TreeMap<>();
		for (Path file : files) {
			WimHeader header = WimHeader.read(file);
			if (!header.guid().equals(first.guid()) || header.parts() != first.parts())
				throw refused(name(file) + " does not belong to the same WIM as " + name(files.get(0)) + ".");
			Path twin = byPart.put(header.part(), file);
			if (twin != null)
				throw refused(name(twin) + " and " + name(file) + " are the same part; give each part once.");
		}
		List<Path> ordered = new ArrayList<>();
		for (int part = 1; part <= first.parts(); part++) {
			if (!byPart.containsKey(part))
				throw refused("Part " + part + " of " + first.parts() + " of the WIM in " + name(files.get(0))
						+ " is missing; put all parts into one folder.");
			ordered.add(byPart.get(part));
		}
		return ordered;
	}

	private static String name(Path file) {
		return "'" + file.getFileName() + "'";
	}

	private static WimException refused(String sentence) {
		return new WimException(WimException.NOT_FROM_LIBRARY, sentence);
	}
}
