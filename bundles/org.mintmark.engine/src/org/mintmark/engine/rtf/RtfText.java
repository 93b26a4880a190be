package org.mintmark.engine.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The paragraphs while they are read: joins text of one look, ends paragraphs, counts list items. */
final class RtfText {
	/** Most paragraphs and runs: each needs some hundred bytes, and a file of a few megabytes can hold millions. */
	static final int MAX_PIECES = 300_000;

	private int pieces;
	private final List<RtfParagraph> paragraphs = new ArrayList<>();
	private final List<RtfInline> content = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private RtfStyle style;
	private String link = "";
	private RtfListItem label;
	private RtfListItem previous;
	/** Where the cell begins that is read, and the cells of the row so far. */
	private int cellStart;
	private int cells;
	private boolean plainRow = true;

	/** Adds text; equal neighbours become one run. */
	void add(String more, RtfStyle look, String target) {
		if (!text.isEmpty() && !(look.equals(style) && target.equals(link)))
			endRun();
		style = look;
		link = target;
		text.append(more);
	}

	void add(RtfPicture picture) {
		endRun();
		content.add(picture);
	}

	/** The label that stands in the file, empty text for none. */
	void label(String shown) {
		label = shown.isBlank() ? null : RtfListItem.parse(shown);
	}

	/** A cell of a table ends. */
	void endCell(RtfState state) {
		end(state, null);
		plainRow &= paragraphs.size() - cellStart == 1 && previous == null;
		cells++;
		cellStart = paragraphs.size();
	}

	/** A row of a table ends: cells of one paragraph become one line with tabs, others stay paragraphs. */
	void endRow(RtfState state) {
		if (!empty())
			endCell(state);
		if (plainRow && cells > 1 && paragraphs.size() == cellStart) {
			List<RtfParagraph> row = paragraphs.subList(paragraphs.size() - cells, paragraphs.size());
			List<RtfInline> line = new ArrayList<>();
			RtfStyle look = tabStyle(row);
			for (RtfParagraph cell : row) {
				if (cell != row.get(0) && look != null)
					line.add(new RtfRun("\t", look));
				line.addAll(cell.content());
			}
			RtfParagraph joined = new RtfParagraph(row.get(0).layout(), Optional.empty(), line);
			row.clear();
			paragraphs.add(joined);
		}
		cells = 0;
		plainRow = true;
		cellStart = paragraphs.size();
	}

	private static RtfStyle tabStyle(List<RtfParagraph> row) {
		return row.stream().flatMap(p -> p.content().stream()).filter(RtfRun.class::isInstance)
				.map(c -> ((RtfRun) c).style()).findFirst().orElse(null);
	}

	boolean empty() {
		return content.isEmpty() && text.isEmpty();
	}

	/**
	 * Ends the paragraph.
	 *
	 * @param generated the item that a list table counts, null where there is none
	 */
	void end(RtfState state, RtfListItem generated) {
		endRun();
		RtfListItem item = item(state, generated);
		paragraphs.add(new RtfParagraph(state.layout(), Optional.ofNullable(item), content));
		content.clear();
		if (!state.inTable && cells == 0)
			cellStart = paragraphs.size();
		previous = item;
		label = null;
	}

	private RtfListItem item(RtfState state, RtfListItem generated) {
		RtfState.Numbering n = state.numbering;
		if (n == null || n.kind == null || n.unlabelled)
			return label == null || bulletMeant(generated) ? generated : label;
		if (n.kind == RtfListItem.Kind.BULLET) {
			String bullet = label != null ? label.label() : n.before.toString().strip();
			return new RtfListItem(n.kind, 1, bullet.isBlank() ? RtfListItem.BULLET.before() : bullet, "");
		}
		RtfListItem described = new RtfListItem(n.kind, n.start, n.before.toString(), n.after.toString());
		if (label != null && label.continues(described))
			return label;
		if (label != null && label.kind() != RtfListItem.Kind.TEXT && !described.kind().equals(label.kind()))
			return relabel(described, label);
		return previous != null && previous.continues(described) ? described.withNumber(previous.number() + 1) : described;
	}

	/** Some writers put a number before an item whose list has bullets, or a label in bytes of another code page. */
	private boolean bulletMeant(RtfListItem generated) {
		if (generated != null && label.label().indexOf('\uFFFD') >= 0)
			return true;
		return label.kind() == RtfListItem.Kind.TEXT && generated != null && generated.kind() == RtfListItem.Kind.BULLET;
	}

	/** "c." may be a roman 100 or the third letter: the description decides. */
	private static RtfListItem relabel(RtfListItem described, RtfListItem shown) {
		String want = shown.label();
		for (int number = 0; number <= 1000; number++) {
			if (described.withNumber(number).label().equals(want))
				return described.withNumber(number);
		}
		return shown;
	}

	/** Whether there is more than anybody can show. */
	boolean tooMuch() {
		return pieces > MAX_PIECES;
	}

	private void endRun() {
		pieces++;
		if (!text.isEmpty())
			content.add(new RtfRun(text.toString(), Objects.requireNonNull(style), link));
		text.setLength(0);
	}

	/** The document; a last paragraph that was not ended counts where it says something. */
	RtfDocument document(RtfState state) {
		if (!empty())
			end(state, null);
		return new RtfDocument(paragraphs);
	}
}
