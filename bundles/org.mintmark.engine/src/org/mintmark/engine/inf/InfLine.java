package org.mintmark.engine.inf;

import java.util.List;

/**
 * An entry of a section, before tokens are replaced.
 *
 * @param key what stands before '=', null where there is none
 * @param values the comma-separated fields, without quotes and outer blanks
 */
public record InfLine(String key, List<String> values) {
	/** Takes a copy. */
	public InfLine {
		values = List.copyOf(values);
	}

	/** A field, empty where the entry has fewer. */
	public String value(int index) {
		return index < values.size() ? values.get(index) : "";
	}

	/** Whether the entry is of that name. */
	public boolean is(String name) {
		return key != null && key.equalsIgnoreCase(name);
	}
}
