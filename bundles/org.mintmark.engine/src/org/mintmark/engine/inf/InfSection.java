package org.mintmark.engine.inf;

import java.util.ArrayList;
import java.util.List;

/**
 * A section with the entries of all sections of its name.
 *
 * @param name as it is written first
 * @param lines its entries in order
 */
public record InfSection(String name, List<InfLine> lines) {
	/** The fields of every entry of that name, one after the other. */
	public List<String> values(String key) {
		List<String> values = new ArrayList<>();
		for (InfLine line : lines)
			if (line.is(key))
				values.addAll(line.values());
		return values;
	}

	/** The first field of the first entry of that name, empty where there is none. */
	public String first(String key) {
		for (InfLine line : lines)
			if (line.is(key))
				return line.value(0);
		return "";
	}
}
