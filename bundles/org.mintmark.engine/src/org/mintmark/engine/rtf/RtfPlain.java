package org.mintmark.engine.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paragraphs in the one form that writing and reading agree on: fonts with a character set, equal neighbours joined, no empty run, labels that nobody can count as text. */
final class RtfPlain {
	private static final RtfStyle LABEL = RtfStyle.of("Segoe UI", RtfState.DEFAULT_SIZE);

	private RtfPlain() {
	}

	/** @param charset of fonts that leave it to the language */
	static RtfParagraph of(RtfParagraph paragraph, int charset) {
		List<RtfInline> all = new ArrayList<>();
		paragraph.content().forEach(c -> all.add(c instanceof RtfRun run ? stated(run, charset) : c));
		Optional<RtfListItem> item = paragraph.item();
		if (item.isPresent() && item.get().kind() == RtfListItem.Kind.TEXT) {
			all.add(0, stated(new RtfRun(item.get().label() + "\t", looksLike(all)), charset));
			item = Optional.empty();
		}
		return new RtfParagraph(paragraph.layout(), item, join(all));
	}

	private static RtfRun stated(RtfRun run, int charset) {
		RtfFont font = run.style().font();
		return font.charset() != RtfFont.LANGUAGE ? run
				: new RtfRun(run.text(), run.style().withFont(new RtfFont(font.name(), charset)), run.link());
	}

	private static RtfStyle looksLike(List<RtfInline> content) {
		return content.stream().filter(RtfRun.class::isInstance).map(c -> ((RtfRun) c).style())
				.filter(s -> !s.font().symbol()).findFirst().orElse(LABEL);
	}

	private static List<RtfInline> join(List<RtfInline> all) {
		List<RtfInline> joined = new ArrayList<>();
		for (RtfInline inline : all) {
			RtfInline last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (inline instanceof RtfRun run && run.text().isEmpty())
				continue;
			if (inline instanceof RtfRun run && last instanceof RtfRun before && before.style().equals(run.style())
					&& before.link().equals(run.link()))
				joined.set(joined.size() - 1, new RtfRun(before.text() + run.text(), run.style(), run.link()));
			else
				joined.add(inline);
		}
		return joined;
	}
}
