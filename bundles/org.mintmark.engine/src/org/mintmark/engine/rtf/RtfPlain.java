package org.mintmark.engine.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paragraphs in the one form that writing and reading agree on: equal neighbours joined, no empty run, labels that nobody can count as text. */
final class RtfPlain {
	private static final RtfStyle LABEL = RtfStyle.of("Segoe UI", RtfState.DEFAULT_SIZE);

	private RtfPlain() {
	}

	static RtfParagraph of(RtfParagraph paragraph) {
		List<RtfInline> all = new ArrayList<>(paragraph.content());
		Optional<RtfListItem> item = paragraph.item();
		if (item.isPresent() && item.get().kind() == RtfListItem.Kind.TEXT) {
			all.add(0, new RtfRun(item.get().label() + "\t", looksLike(all)));
			item = Optional.empty();
		}
		return new RtfParagraph(paragraph.layout(), item, join(all));
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
