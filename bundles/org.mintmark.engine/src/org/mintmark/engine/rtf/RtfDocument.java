package org.mintmark.engine.rtf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A rich text.
 *
 * @param paragraphs from top to bottom
 */
public record RtfDocument(List<RtfParagraph> paragraphs) {
	/** Takes a copy of the list. */
	public RtfDocument {
		paragraphs = List.copyOf(paragraphs);
	}

	/** What is shown: a line a paragraph, labels of lists with a tab behind, pictures left out. */
	public String text() {
		return paragraphs.stream()
				.map(p -> p.item().map(i -> i.label() + "\t").orElse("") + p.shown().replace("\uFFFC", ""))
				.collect(Collectors.joining("\n"));
	}

	/** The addresses that links lead to, each once, in the order of the text. */
	public List<String> links() {
		Set<String> links = new LinkedHashSet<>();
		each(c -> links.add(c.link()));
		links.remove("");
		return List.copyOf(links);
	}

	/** The pictures in the order of the text. */
	public List<RtfPicture> pictures() {
		return paragraphs.stream().flatMap(p -> p.content().stream()).filter(RtfPicture.class::isInstance)
				.map(RtfPicture.class::cast).toList();
	}

	/** The names of the faces that text is in, each once, in the order of the text. */
	public List<String> fonts() {
		Set<String> fonts = new LinkedHashSet<>();
		each(c -> {
			if (c instanceof RtfRun run && !run.text().isBlank())
				fonts.add(run.style().font().name());
		});
		return List.copyOf(fonts);
	}

	private void each(Consumer<RtfInline> visitor) {
		paragraphs.forEach(p -> p.content().forEach(visitor));
	}
}
