package org.mintmark.engine.wim;

import java.nio.file.Path;

/** The names of a split WIM's parts, as DISM and libwim count them: {@code name.swm}, {@code name2.swm}, {@code name3.swm}. */
public final class PartNames {
	private PartNames() {
	}

	/** The file of a part, numbered from 1. */
	public static Path of(Path firstPart, int part) {
		if (part == 1)
			return firstPart;
		String name = firstPart.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String stem = dot < 0 ? name : name.substring(0, dot);
		return firstPart.resolveSibling(stem + part + (dot < 0 ? "" : name.substring(dot)));
	}
}
