package org.mintmark.engine.rtf;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** What a group inherits and its end restores: where text goes, and the looks of characters and paragraphs. */
final class RtfState {
	/** Where text goes. */
	enum Destination {
		TEXT, SKIP, FONTS, COLORS, PICTURE, PICTURE_DETAILS, INSTRUCTION, LABEL, NUMBERING, NUMBER_BEFORE, NUMBER_AFTER, UNICODE_PAIR, LISTS, LEVEL_TEXT, OVERRIDES
	}

	static final int DEFAULT_SIZE = 24;

	Destination destination = Destination.TEXT;
	/** What is lost if text is skipped here, null for nothing worth saying. */
	String lost;
	/** Whether the group began with {@code \*}: it may be skipped where its word is unknown. */
	boolean optional;
	/** How many characters stand for a {@code \\u}. */
	int fallback = 1;
	/** The charset of bytes, null for the file's. */
	Charset charset;
	/** Which of Word's three fonts {@code \af} speaks of: 3 for the double-byte one. */
	int associated;
	/** The field whose instruction or result this is. */
	Field field;

	int font = -1;
	int size = DEFAULT_SIZE;
	boolean bold;
	boolean italic;
	boolean underline;
	boolean strike;
	boolean capitals;
	boolean hidden;
	boolean deleted;
	RtfScript script = RtfScript.NORMAL;
	int color;
	int highlight;
	int background;
	String link = "";

	RtfAlignment alignment = RtfAlignment.LEFT;
	int left;
	int right;
	int firstLine;
	int before;
	int after;
	int lineHeight;
	boolean multiple;
	boolean rightToLeft;
	List<RtfTab> tabs = List.of();
	RtfTab.Kind nextTab = RtfTab.Kind.LEFT;
	boolean inTable;
	Numbering numbering;
	int list;
	int listLevel;

	/** A field: what its instruction says. */
	static final class Field {
		String instruction = "";
	}

	/** A list as {@code \pn} describes it. */
	static final class Numbering {
		RtfListItem.Kind kind;
		/** A paragraph between items that has no label itself. */
		boolean unlabelled;
		int start = 1;
		final StringBuilder before = new StringBuilder();
		final StringBuilder after = new StringBuilder();
	}

	/** A group's own copy. */
	RtfState copy() {
		RtfState s = new RtfState();
		s.destination = destination;
		s.lost = lost;
		s.fallback = fallback;
		s.charset = charset;
		s.associated = associated;
		s.field = field;
		s.font = font;
		s.size = size;
		s.bold = bold;
		s.italic = italic;
		s.underline = underline;
		s.strike = strike;
		s.capitals = capitals;
		s.hidden = hidden;
		s.deleted = deleted;
		s.script = script;
		s.color = color;
		s.highlight = highlight;
		s.background = background;
		s.link = link;
		s.paragraphLike(this);
		return s;
	}

	/** Takes over the look of the paragraph. */
	void paragraphLike(RtfState other) {
		alignment = other.alignment;
		left = other.left;
		right = other.right;
		firstLine = other.firstLine;
		before = other.before;
		after = other.after;
		lineHeight = other.lineHeight;
		multiple = other.multiple;
		rightToLeft = other.rightToLeft;
		tabs = other.tabs;
		nextTab = other.nextTab;
		inTable = other.inTable;
		numbering = other.numbering;
		list = other.list;
		listLevel = other.listLevel;
	}

	/** {@code \plain}: a link stays. */
	void plain(int defaultFont) {
		RtfState fresh = new RtfState();
		font = defaultFont;
		size = fresh.size;
		bold = false;
		italic = false;
		underline = false;
		strike = false;
		capitals = false;
		hidden = false;
		deleted = false;
		script = RtfScript.NORMAL;
		color = 0;
		highlight = 0;
		background = 0;
		associated = 0;
	}

	void addTab(int position) {
		List<RtfTab> more = new ArrayList<>(tabs);
		more.add(new RtfTab(position, nextTab));
		tabs = more;
		nextTab = RtfTab.Kind.LEFT;
	}

	RtfLayout layout() {
		return new RtfLayout(alignment, left, right, firstLine, before, after, lineHeight, multiple, rightToLeft, tabs);
	}
}
