package org.mintmark.engine.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.rtf.RtfState.Destination;

/** Reads one file: follows its groups, decodes its bytes and sends text to where it belongs. */
final class RtfParser {
	static final int DEFAULT_CODE_PAGE = 1252;

	private static final int VERTICAL_TAB = 0x0B;

	final RtfCharsets charsets = new RtfCharsets();
	final RtfTables tables = new RtfTables(charsets);
	final RtfText text = new RtfText();
	final RtfLists lists = new RtfLists();
	final RtfDestinations destinations = new RtfDestinations(this);
	/** What the innermost group says. */
	RtfState state = new RtfState();
	/** Charset of bytes where no font says otherwise. */
	Charset fileCharset = charsets.codePage(DEFAULT_CODE_PAGE);
	/** What the file states; 0 where it does not. */
	int codePage;
	int language;
	int defaultFont;

	private final byte[] in;
	private final RtfLexer lexer;
	private final RtfControls controls = new RtfControls(this);
	private final Deque<RtfState> stack = new ArrayDeque<>();
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final Set<String> unsupported = new LinkedHashSet<>();
	private Charset bytesCharset;
	private boolean bytesSymbol;
	/** Whether the last byte is the first half of a character. */
	private boolean half;
	/** Items still to be skipped after a {@code \\u}. */
	private int skip;

	RtfParser(byte[] in, int start) {
		this.in = in;
		lexer = new RtfLexer(in, start);
	}

	RtfFile run() throws FormatException {
		while (true) {
			switch (lexer.next()) {
			case OPEN -> open();
			case CLOSE -> {
				if (close())
					return file(true);
			}
			case WORD -> {
				if (!skipped())
					controls.word(lexer);
				if (text.tooMuch())
					throw new FormatException("The rich text has more than " + RtfText.MAX_PIECES
							+ " paragraphs and changes of looks: shorten it.");
			}
			case SYMBOL -> {
				if (lexer.value == '*')
					state.optional = lexer.first;
				else if (!skipped())
					symbol(lexer.value);
			}
			case BYTE -> {
				if (!skipped())
					put(lexer.value, lexer.escaped);
			}
			case BINARY -> {
				if (!skipped() && state.destination == Destination.PICTURE)
					destinations.picture().binary(in, lexer.binaryAt, lexer.binaryLength);
			}
			case END -> {
				flush();
				return file(false);
			}
			}
		}
	}

	private RtfFile file(boolean complete) {
		RtfDocument document = text.document(state);
		int spoken = language != 0 ? language : RtfCharsets.language(codePage == 0 ? DEFAULT_CODE_PAGE : codePage);
		return new RtfFile(document, codePage, spoken, tables.fonts(), List.copyOf(unsupported), complete);
	}

	private boolean skipped() {
		if (skip == 0)
			return false;
		skip--;
		return true;
	}

	private void open() throws FormatException {
		flush();
		skip = 0;
		if (stack.size() >= RtfReader.MAX_DEPTH)
			throw new FormatException("The rich text nests groups more than " + RtfReader.MAX_DEPTH
					+ " deep: it is damaged, save it anew.");
		stack.push(state);
		state = state.copy();
	}

	private boolean close() {
		flush();
		skip = 0;
		if (stack.isEmpty())
			return true;
		if (stack.size() == 1 && !text.empty())
			controls.paragraph(); // the last one needs no mark
		RtfState outer = stack.pop();
		destinations.leave(state, outer);
		state = outer;
		return stack.isEmpty();
	}

	/** Notes something the model cannot hold. */
	void lose(String what) {
		unsupported.add(what);
	}

	/** The group around the innermost one. */
	RtfState outer() {
		return stack.isEmpty() ? state : stack.peek();
	}

	/** The groups around the innermost one, the nearest first. */
	Iterable<RtfState> allOuter() {
		return stack;
	}

	/** The look of the characters that come now. */
	RtfStyle style() {
		RtfState s = state;
		int behind = s.highlight != 0 ? s.highlight : s.background;
		return new RtfStyle(tables.font(s.font, defaultFont), s.size, s.bold, s.italic, s.underline, s.strike, s.capitals,
				s.script, tables.color(s.color), behind == 0 ? OptionalInt.empty() : tables.color(behind));
	}

	private void put(int value, boolean escaped) {
		switch (state.destination) {
		case SKIP -> {
			if (state.lost != null && value > ' ')
				lose(state.lost);
		}
		case COLORS -> {
			if (value == ';')
				tables.endColor();
		}
		case PICTURE -> {
			if (!escaped)
				destinations.picture().hex(value);
		}
		case LEVEL_TEXT -> lists.levelText(value < 0x80 ? (char) value : new String(new byte[] { (byte) value }, fileCharset).charAt(0));
		case UNICODE_PAIR, LISTS, OVERRIDES, PICTURE_DETAILS -> {
			// words alone matter there
		}
		default -> {
			if (value < ' ' && value != '\t')
				control(value);
			else
				collect(value, escaped);
		}
		}
	}

	/** Characters below the space: both line ends end a paragraph, a vertical tab breaks the line, others show nothing. */
	private void control(int value) {
		if (state.destination != Destination.TEXT)
			return;
		switch (value) {
		case '\t' -> character("\t");
		case '\n', '\r' -> controls.paragraph();
		case VERTICAL_TAB -> character("\n");
		default -> {
			// nothing is shown for them
		}
		}
	}

	/** Bytes are kept until the charset or the look changes: a character's second byte may look like a letter. */
	private void collect(int value, boolean escaped) {
		boolean inTable = state.destination == Destination.FONTS;
		boolean symbol = !inTable && tables.symbol(state.font, defaultFont);
		Charset said = inTable ? tables.nameCharset() : state.charset;
		Charset charset = said == null ? fileCharset : said;
		if (bytes.size() > 0 && (bytesCharset != charset || bytesSymbol != symbol))
			flush();
		bytesCharset = charset;
		bytesSymbol = symbol;
		bytes.write(value);
		half = !half && !symbol && charsets.leads(charset, value);
		// Word 6 in Japan left second bytes as they are even where they look like braces and backslashes
		if (half && !escaped && lexer.takeTrail(charset, value)) {
			bytes.write(lexer.value);
			half = false;
		}
	}

	/** Turns the bytes that were kept into text. */
	void flush() {
		half = false;
		if (bytes.size() == 0)
			return;
		byte[] raw = bytes.toByteArray();
		bytes.reset();
		if (bytesSymbol) {
			StringBuilder symbols = new StringBuilder();
			for (byte b : raw)
				symbols.append(RtfSymbols.stored(b & 0xFF));
			emit(symbols.toString());
		} else {
			emit(new String(raw, bytesCharset));
		}
	}

	private void emit(String more) {
		switch (state.destination) {
		case FONTS -> tables.fontText(more);
		case LABEL, INSTRUCTION, NUMBER_BEFORE, NUMBER_AFTER -> destinations.text(more, state, style());
		case TEXT -> {
			if (state.hidden)
				lose("hidden text");
			else if (state.deleted)
				lose("deleted text");
			else
				text.add(more, style(), state.link);
		}
		case LEVEL_TEXT -> lists.levelText(more.charAt(0));
		case SKIP -> {
			if (state.lost != null && !more.isBlank())
				lose(state.lost);
		}
		default -> {
			// no text is expected there
		}
		}
	}

	/** A character that a word or symbol stands for. */
	void character(String more) {
		flush();
		emit(more);
	}

	/** {@code \\u}: a UTF-16 unit, behind which its fallback is skipped. */
	void unicode(int number) {
		int code = number < 0 ? number + 0x10000 : Math.min(number, Character.MAX_CODE_POINT);
		if (code >= 0 && code < ' ') {
			flush();
			control(code);
			skip = state.fallback;
			return;
		}
		boolean low = state.destination == Destination.TEXT && tables.symbol(state.font, defaultFont) && code < 0x100;
		character(code < 0 ? "\uFFFD" : low ? String.valueOf(RtfSymbols.stored(code)) : Character.toString(code));
		skip = state.fallback;
	}

	private void symbol(int c) {
		switch (c) {
		case '~' -> character("\u00a0");
		case '_' -> character("\u2011");
		case '-' -> character("\u00ad");
		case '\t' -> character("\t");
		case '\r', '\n' -> controls.paragraph();
		case '\\', '{', '}' -> put(c, true);
		default -> {
			// others are about indexes
		}
		}
	}
}
