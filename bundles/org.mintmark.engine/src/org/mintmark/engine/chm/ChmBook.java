package org.mintmark.engine.chm;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A help book to write.
 *
 * @param title title of its window
 * @param lcid language such as 0x0411
 * @param defaultTopic path of the page that opens first
 * @param topics its files, pages in the order of the contents
 */
public record ChmBook(String title, int lcid, String defaultTopic, List<ChmTopic> topics) {
	/** Checks that the default topic exists and no path twice, and takes a copy of the list. */
	public ChmBook {
		topics = List.copyOf(topics);
		Set<String> paths = new HashSet<>();
		for (ChmTopic topic : topics)
			if (!paths.add(topic.path().toLowerCase(Locale.ROOT)))
				throw new IllegalArgumentException("the topic '" + topic.path() + "' exists twice");
		if (!paths.contains(defaultTopic.toLowerCase(Locale.ROOT)))
			throw new IllegalArgumentException("there is no topic '" + defaultTopic + "'");
	}
}
