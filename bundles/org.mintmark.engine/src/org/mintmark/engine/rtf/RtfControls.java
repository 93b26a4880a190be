package org.mintmark.engine.rtf;

import java.nio.charset.Charset;

import org.mintmark.engine.rtf.RtfState.Destination;

/** What control words do (RTF 1.9.1, appendix B). */
final class RtfControls {
	private final RtfParser parser;

	RtfControls(RtfParser parser) {
		this.parser = parser;
	}

	/** Does what a word says; unknown ones do nothing, unknown optional groups are skipped. */
	void word(RtfLexer lexer) {
		RtfState state = parser.state;
		String word = lexer.word;
		int number = lexer.number;
		boolean optional = state.optional;
		state.optional = false;
		if (state.destination == Destination.SKIP) {
			if (word.equals("uc"))
				state.fallback = Math.max(0, number);
			return;
		}
		if (word.equals("u") && lexer.numbered) {
			parser.unicode(number);
			return;
		}
		String character = RtfWords.character(word);
		if (character != null) {
			parser.character(character);
			return;
		}
		parser.flush();
		boolean done = header(word, lexer.numbered, number) || parser.destinations.enter(word, number, optional)
				|| inDestination(word, number, optional) || structure(word, number)
				|| RtfFormatting.paragraph(state, word, lexer.numbered, number)
				|| RtfFormatting.character(state, word, lexer.numbered, number);
		if (!done && (RtfWords.skipped(word) || optional)) {
			state.destination = Destination.SKIP;
			state.lost = RtfWords.lost(word);
		}
	}

	/** Words about the whole file. */
	private boolean header(String word, boolean numbered, int number) {
		RtfState state = parser.state;
		switch (word) {
		case "mac" -> parser.fileCharset = parser.charsets.codePage(10000);
		case "pc" -> parser.fileCharset = parser.charsets.codePage(437);
		case "pca" -> parser.fileCharset = parser.charsets.codePage(850);
		case "ansicpg" -> {
			parser.codePage = number;
			Charset known = parser.charsets.codePage(number);
			if (known != null)
				parser.fileCharset = known;
		}
		case "deff" -> {
			parser.defaultFont = number;
			state.font = number;
		}
		case "deflang" -> parser.language = parser.language == 0 ? number & 0xFFFF : parser.language;
		case "uc" -> state.fallback = numbered ? Math.max(0, number) : 1;
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Words that mean something only where they stand. */
	private boolean inDestination(String word, int number, boolean optional) {
		RtfState state = parser.state;
		switch (state.destination) {
		case FONTS -> {
			if (RtfWords.skipped(word) || optional)
				return false;
			if (word.equals("f"))
				parser.tables.face(number);
			else
				parser.tables.fontWord(word, number);
		}
		case COLORS -> parser.tables.colorWord(word, number);
		case PICTURE -> {
			if (optional)
				state.destination = Destination.PICTURE_DETAILS;
			else
				parser.destinations.picture().word(word, number);
		}
		case NUMBERING -> RtfFormatting.numbering(parser.destinations.numberingOfList(), word, number);
		case LISTS -> {
			if (RtfWords.skipped(word) || optional)
				return false;
			parser.lists.word(word, number);
			if (word.equals("leveltext"))
				state.destination = Destination.LEVEL_TEXT;
		}
		case OVERRIDES -> parser.lists.override(word, number);
		case UNICODE_PAIR, LEVEL_TEXT, PICTURE_DETAILS -> {
			return true;
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Words that end paragraphs, cells and rows, and fonts. */
	private boolean structure(String word, int number) {
		RtfState state = parser.state;
		boolean body = state.destination == Destination.TEXT;
		switch (word) {
		case "par" -> paragraph();
		case "sect", "page", "column" -> {
			if (body && !parser.text.empty())
				parser.text.end(state, null);
		}
		case "cell", "nestcell" -> {
			if (body)
				parser.text.endCell(state);
		}
		case "row", "nestrow" -> {
			if (body) {
				parser.lose("table");
				parser.text.endRow(state);
			}
		}
		case "f", "af" -> font(word, number);
		case "plain" -> {
			state.plain(parser.defaultFont);
			state.charset = parser.tables.decoding(parser.defaultFont);
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	/** The end of a paragraph. */
	void paragraph() {
		RtfState state = parser.state;
		if (state.destination == Destination.TEXT) {
			parser.flush();
			parser.text.end(state, state.list == 0 ? null : parser.lists.next(state.list, state.listLevel));
		}
	}

	/** {@code \f} and {@code \af}: the charset of bytes follows the font. */
	private void font(String word, int number) {
		RtfState state = parser.state;
		if (word.equals("f")) {
			state.font = number;
			state.charset = parser.tables.decoding(number);
		} else if (state.associated == 3) {
			Charset far = parser.tables.decoding(number);
			if (far != null && RtfCharsets.doubleByte(far))
				state.charset = far;
		}
	}
}
