package org.mintmark.engine.catalog;

import java.util.List;

/**
 * An entry of a catalogue: a file that it vouches for; catalogues may list a file once for each digest algorithm.
 *
 * @param digests in lower-case hexadecimal digits; of a program the Authenticode hash, of other files the whole content's
 * @param file its name, empty where the catalogue does not tell
 * @param osAttribute systems it is for such as {@code 2:10.0}, empty where the catalogue does not tell
 */
public record CatalogMember(List<String> digests, String file, String osAttribute) {
	/** Takes a copy. */
	public CatalogMember {
		digests = List.copyOf(digests);
	}
}
