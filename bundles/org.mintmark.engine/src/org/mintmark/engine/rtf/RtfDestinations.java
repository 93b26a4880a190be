package org.mintmark.engine.rtf;

import java.util.Locale;

import org.mintmark.engine.rtf.RtfState.Destination;
import org.mintmark.engine.rtf.RtfState.Field;
import org.mintmark.engine.rtf.RtfState.Numbering;

/** Groups of their own: tables, pictures, fields, labels of lists, pairs of ANSI and Unicode text. */
final class RtfDestinations {
	private static final int MAX_INSTRUCTION = 8192;
	private static final int MAX_LABEL = 200;

	private final RtfParser reader;
	private final StringBuilder instruction = new StringBuilder();
	private final StringBuilder label = new StringBuilder();
	private RtfPictureReader picture = new RtfPictureReader();
	private Numbering numbering = new Numbering();

	RtfDestinations(RtfParser reader) {
		this.reader = reader;
	}

	RtfPictureReader picture() {
		return picture;
	}

	/** The list that {@code \pn} describes. */
	Numbering numberingOfList() {
		return numbering;
	}

	/** A word that begins a group of its own; false for others. */
	boolean enter(String word, int number, boolean optional) {
		RtfState s = reader.state;
		switch (word) {
		case "fonttbl" -> s.destination = Destination.FONTS;
		case "colortbl" -> {
			s.destination = Destination.COLORS;
			reader.tables.beginColors();
		}
		case "listtable" -> s.destination = Destination.LISTS;
		case "listoverridetable" -> s.destination = Destination.OVERRIDES;
		case "pict" -> {
			s.destination = Destination.PICTURE;
			picture = new RtfPictureReader();
		}
		case "picprop", "blipuid" -> s.destination = s.destination == Destination.PICTURE ? Destination.PICTURE_DETAILS : Destination.SKIP;
		case "field" -> s.field = new Field();
		case "fldinst" -> {
			s.destination = Destination.INSTRUCTION;
			instruction.setLength(0);
		}
		case "fldrslt" -> result(s);
		case "listtext", "pntext" -> {
			s.destination = Destination.LABEL;
			label.setLength(0);
		}
		case "pn" -> numbering(s, optional);
		case "pntxtb" -> s.destination = s.destination == Destination.NUMBERING ? Destination.NUMBER_BEFORE : Destination.SKIP;
		case "pntxta" -> s.destination = s.destination == Destination.NUMBERING ? Destination.NUMBER_AFTER : Destination.SKIP;
		case "upr" -> s.destination = Destination.UNICODE_PAIR;
		case "ud" -> unicode(s);
		case "shppict", "result" -> {
			// the part of a choice that is shown
		}
		case "object" -> reader.lose("object");
		case "shp", "shpgrp" -> reader.lose("shape");
		case "shpinst", "shptxt", "objattph", "nesttableprops" -> {
			// text of a shape is shown where it is anchored
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	private void result(RtfState s) {
		if (s.field != null && s.destination != Destination.SKIP)
			s.link = target(s.field.instruction, s.link);
	}

	private void numbering(RtfState s, boolean optional) {
		s.destination = optional ? Destination.NUMBERING : Destination.SKIP;
		numbering = new Numbering();
		reader.outer().numbering = numbering;
	}

	/** {@code \\ud}: the Unicode form of an ANSI text goes where that would have gone. */
	private void unicode(RtfState s) {
		for (RtfState outer : reader.allOuter()) {
			if (outer.destination != Destination.UNICODE_PAIR) {
				s.destination = outer.destination;
				return;
			}
		}
	}

	/** Text that is not part of the page itself. */
	void text(String more, RtfState s, RtfStyle style) {
		switch (s.destination) {
		case INSTRUCTION -> append(instruction, more, MAX_INSTRUCTION);
		case LABEL -> append(label, style.font().symbol() ? RtfSymbols.unicode(style.font().name(), more) : more, MAX_LABEL);
		case NUMBER_BEFORE -> append(numbering.before, bullet(more, style), MAX_LABEL);
		case NUMBER_AFTER -> append(numbering.after, more, MAX_LABEL);
		default -> {
			// nothing else is collected here
		}
		}
	}

	/** A bullet's font is stated by {@code \pnf}, which is not kept: the middle dot of Symbol is meant. */
	private String bullet(String more, RtfStyle style) {
		if (style.font().symbol())
			return RtfSymbols.unicode(style.font().name(), more);
		return numbering.kind == RtfListItem.Kind.BULLET ? more.replace('\u00B7', '\u2022') : more;
	}

	private static void append(StringBuilder out, String more, int limit) {
		out.append(more, 0, Math.min(more.length(), limit - out.length()));
	}

	/** A group ends. */
	void leave(RtfState inner, RtfState outer) {
		if (inner.destination == outer.destination)
			return;
		switch (inner.destination) {
		case PICTURE -> picture(outer);
		case LABEL -> reader.text.label(label.toString());
		case INSTRUCTION -> instruction(outer);
		default -> {
			// nothing is left over
		}
		}
	}

	private void picture(RtfState outer) {
		if (outer.destination != Destination.TEXT || outer.hidden)
			return;
		RtfPicture read = picture.finish(outer.link);
		if (read == null)
			reader.lose(picture.problem());
		else
			reader.text.add(read);
	}

	private void instruction(RtfState outer) {
		String said = instruction.toString().strip();
		if (outer.field != null)
			outer.field.instruction = said;
		String name = said.split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
		if (name.equals("SYMBOL"))
			symbol(said, outer);
		else if (!name.isEmpty() && !name.equals("HYPERLINK"))
			reader.lose("field " + (name.matches("[A-Z0-9]{1,20}") ? name : "of unknown kind"));
	}

	private void symbol(String said, RtfState outer) {
		String[] parts = said.split("\\s+");
		if (parts.length > 1 && parts[1].matches("\\d{1,5}") && outer.destination == Destination.TEXT && !outer.hidden) {
			StringBuilder name = new StringBuilder();
			if (said.contains("\\f") && said.indexOf('"') >= 0)
				quoted(said, said.indexOf('"') + 1, name);
			int code = Integer.parseInt(parts[1]);
			if (code < ' ')
				return;
			String stated = name.toString().replaceAll("[\\p{Cntrl};]", "").strip();
			RtfFont face = RtfFont.of(stated.isEmpty() ? "Symbol" : stated);
			char c = face.symbol() && code < 0x100 ? RtfSymbols.stored(code) : (char) code;
			reader.text.add(String.valueOf(c), reader.style().withFont(face), outer.link);
		}
	}

	/** The address of {@code HYPERLINK "address" \l "place"}, or what was linked before. */
	static String target(String instruction, String before) {
		if (!instruction.regionMatches(true, 0, "HYPERLINK", 0, 9))
			return before;
		String address = "";
		String option = "";
		for (int at = 9; at < instruction.length();) {
			char c = instruction.charAt(at);
			StringBuilder word = new StringBuilder();
			if (c == '"') {
				at = quoted(instruction, at + 1, word);
			} else if (c == '\\') {
				option = instruction.substring(at, Math.min(instruction.length(), at + 2));
				at += 2;
				continue;
			} else if (c <= ' ') {
				at++;
				continue;
			} else {
				while (at < instruction.length() && instruction.charAt(at) > ' ')
					word.append(instruction.charAt(at++));
			}
			// other options name frames and hints
			if (option.isEmpty())
				address += word;
			else if (option.equals("\\l"))
				address += "#" + word;
			option = "";
		}
		return address.isBlank() ? before : address.strip();
	}

	/** Reads up to a quotation mark; a backslash is doubled in instructions. Returns where to go on. */
	private static int quoted(String said, int from, StringBuilder word) {
		int at = from;
		while (at < said.length() && said.charAt(at) != '"') {
			if (said.charAt(at) == '\\' && at + 1 < said.length())
				at++;
			word.append(said.charAt(at++));
		}
		return at + 1;
	}
}
