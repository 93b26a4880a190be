package org.mintmark.engine.rtf;

/** Control words that change the look of characters or of the paragraph (RTF 1.9.1). */
final class RtfFormatting {
	private static final int MAX_TABS = 64;

	private RtfFormatting() {
	}

	/** Applies a word to characters; false where it is about something else. */
	static boolean character(RtfState s, String word, boolean numbered, int number) {
		boolean on = !numbered || number != 0;
		switch (word) {
		case "b" -> s.bold = on;
		case "i" -> s.italic = on;
		case "ul", "uld", "uldb", "ulw", "ulwave", "ulth", "uldash", "uldashd", "uldashdd", "ulhwave", "ulldash",
				"ulthd", "ulthdash", "ulthdashd", "ulthdashdd", "ulthldash", "ululdbwave" -> s.underline = on;
		case "ulnone" -> s.underline = false;
		case "strike", "striked" -> s.strike = on;
		case "v" -> s.hidden = on;
		case "caps" -> s.capitals = on;
		case "deleted" -> s.deleted = on;
		case "fs" -> s.size = !numbered || number < 1 ? RtfState.DEFAULT_SIZE : Math.min(number, RtfStyle.MAX_SIZE);
		case "cf" -> s.color = number;
		case "highlight" -> s.highlight = number;
		case "cb", "chcbpat" -> s.background = number;
		case "super" -> s.script = on ? RtfScript.SUPER : RtfScript.NORMAL;
		case "sub" -> s.script = on ? RtfScript.SUB : RtfScript.NORMAL;
		case "nosupersub" -> s.script = RtfScript.NORMAL;
		case "loch" -> s.associated = 1;
		case "hich" -> s.associated = 2;
		case "dbch" -> s.associated = 3;
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Applies a word to the paragraph; false where it is about something else. */
	static boolean paragraph(RtfState s, String word, boolean numbered, int number) {
		switch (word) {
		case "pard" -> s.paragraphLike(new RtfState());
		case "ql" -> s.alignment = RtfAlignment.LEFT;
		case "qc" -> s.alignment = RtfAlignment.CENTER;
		case "qr" -> s.alignment = RtfAlignment.RIGHT;
		case "qj", "qd", "qk", "qt" -> s.alignment = RtfAlignment.JUSTIFIED;
		case "li" -> s.left = number;
		case "ri" -> s.right = number;
		case "fi" -> s.firstLine = number;
		case "sb" -> s.before = Math.max(0, number);
		case "sa" -> s.after = Math.max(0, number);
		case "sl" -> s.lineHeight = number;
		case "slmult" -> s.multiple = number == 1;
		case "rtlpar" -> s.rightToLeft = true;
		case "ltrpar" -> s.rightToLeft = false;
		case "tqr" -> s.nextTab = RtfTab.Kind.RIGHT;
		case "tqc" -> s.nextTab = RtfTab.Kind.CENTER;
		case "tqdec" -> s.nextTab = RtfTab.Kind.DECIMAL;
		case "tx" -> {
			if (s.tabs.size() < MAX_TABS)
				s.addTab(number);
		}
		case "ls" -> s.list = number;
		case "ilvl" -> s.listLevel = Math.max(0, Math.min(8, number));
		case "intbl" -> s.inTable = true;
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Applies a word inside {@code \pn}. */
	static void numbering(RtfState.Numbering n, String word, int number) {
		switch (word) {
		case "pnlvlblt" -> n.kind = RtfListItem.Kind.BULLET;
		case "pndec" -> n.kind = RtfListItem.Kind.DECIMAL;
		case "pnlcltr" -> n.kind = RtfListItem.Kind.LOWER_LETTER;
		case "pnucltr" -> n.kind = RtfListItem.Kind.UPPER_LETTER;
		case "pnlcrm" -> n.kind = RtfListItem.Kind.LOWER_ROMAN;
		case "pnucrm" -> n.kind = RtfListItem.Kind.UPPER_ROMAN;
		case "pnlvlbody", "pnlvl" -> n.kind = n.kind == null ? RtfListItem.Kind.DECIMAL : n.kind;
		case "pnlvlcont" -> n.unlabelled = true;
		case "pnstart" -> n.start = number;
		default -> {
			// indents and looks of the label follow the paragraph
		}
		}
	}
}
