package org.mintmark.engine.rtf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.mintmark.engine.io.AnsiCodePage;
import org.mintmark.engine.rtf.RtfPicture.Format;

/**
 * Writes rich text (RTF 1.9.1) as Windows' own editor does: pure ASCII, characters beyond as {@code \\uN?}, lists as
 * {@code \pn}. The same document gives the same bytes, and what is read back gives them again.
 */
public final class RtfWriter {
	private static final RtfFont BULLET_FONT = RtfFont.of("Symbol");
	private static final String LINE = "\r\n";
	private static final int HEX_BYTES = 64;
	private static final double HIMETRIC_PER_TWIP = 2540.0 / 1440;

	private final StringBuilder out = new StringBuilder();
	private final List<RtfFont> fonts = new ArrayList<>();
	private final List<Integer> colors = new ArrayList<>();
	private final AnsiCodePage page;
	private final int language;
	private RtfListItem previous;
	private int start;

	private RtfWriter(int lcid) {
		page = AnsiCodePage.of(lcid);
		language = lcid & 0xFFFF;
	}

	/**
	 * The document as a file.
	 *
	 * @param lcid language of the text such as 0x0411; it decides the code page and the character set of the fonts
	 */
	public static byte[] write(RtfDocument document, int lcid) {
		RtfWriter writer = new RtfWriter(lcid);
		List<RtfParagraph> paragraphs = document.paragraphs().stream().map(p -> RtfPlain.of(p, writer.page.gdiCharset())).toList();
		writer.tables(paragraphs);
		writer.header();
		paragraphs.forEach(writer::paragraph);
		writer.out.append('}').append(LINE);
		return writer.out.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private void tables(List<RtfParagraph> paragraphs) {
		Set<Integer> used = new TreeSet<>();
		for (RtfParagraph paragraph : paragraphs) {
			for (RtfInline inline : paragraph.content()) {
				if (inline instanceof RtfRun run) {
					font(run.style().font());
					run.style().color().ifPresent(used::add);
					run.style().highlight().ifPresent(used::add);
				}
			}
		}
		lettersFirst();
		// last, so that the default font is the text's
		if (paragraphs.stream().anyMatch(p -> p.item().filter(RtfWriter::standardBullet).isPresent()))
			font(BULLET_FONT);
		colors.addAll(used);
	}

	/** The first font is the default one and that of lists' labels, so it needs letters. */
	private void lettersFirst() {
		RtfFont letters = fonts.stream().filter(f -> !f.symbol()).findFirst().orElse(new RtfFont("Segoe UI", page.gdiCharset()));
		fonts.remove(letters);
		fonts.add(0, letters);
	}

	private static boolean standardBullet(RtfListItem item) {
		return item.kind() == RtfListItem.Kind.BULLET && item.label().equals(RtfListItem.BULLET.label());
	}

	/** The number of a font, which gets one where it has none. */
	private int font(RtfFont font) {
		RtfFont known = font.charset() == RtfFont.LANGUAGE ? new RtfFont(font.name(), page.gdiCharset()) : font;
		if (!fonts.contains(known))
			fonts.add(known);
		return fonts.indexOf(known);
	}

	private void header() {
		out.append("{\\rtf1\\ansi\\ansicpg").append(page.number()).append("\\deff0\\nouicompat\\deflang").append(language)
				.append("{\\fonttbl");
		for (int i = 0; i < fonts.size(); i++) {
			out.append("{\\f").append(i).append("\\fnil\\fcharset").append(fonts.get(i).charset()).append(' ');
			// ';' ends a name
			escape(fonts.get(i).name().replace(";", ""), false);
			out.append(";}");
		}
		out.append('}').append(LINE);
		if (!colors.isEmpty()) {
			out.append("{\\colortbl ;");
			for (int color : colors)
				out.append("\\red").append(color >> 16 & 0xFF).append("\\green").append(color >> 8 & 0xFF).append("\\blue")
						.append(color & 0xFF).append(';');
			out.append('}').append(LINE);
		}
		out.append("\\viewkind4\\uc1").append(LINE);
	}

	private void paragraph(RtfParagraph paragraph) {
		out.append("\\pard");
		paragraph.item().ifPresent(this::item);
		previous = paragraph.item().orElse(null);
		layout(paragraph.layout());
		List<RtfInline> content = paragraph.content();
		for (int i = 0; i < content.size();) {
			String link = content.get(i).link();
			int end = i + 1;
			while (end < content.size() && content.get(end).link().equals(link))
				end++;
			if (!link.isEmpty())
				openLink(link);
			content.subList(i, end).forEach(this::inline);
			out.append(link.isEmpty() ? "" : "}}");
			i = end;
		}
		out.append("\\par").append(LINE);
	}

	/** Readers without lists show the text, others the list. */
	private void item(RtfListItem item) {
		if (item.kind() == RtfListItem.Kind.BULLET) {
			int font = standardBullet(item) ? font(BULLET_FONT) : 0;
			out.append("{\\pntext\\f").append(font);
			bullet(item);
			out.append("\\tab}{\\*\\pn\\pnlvlblt\\pnf").append(font).append("\\pnindent0{\\pntxtb");
			bullet(item);
			out.append("}}");
			return;
		}
		boolean goesOn = previous != null && previous.continues(item) && previous.number() + 1 == item.number();
		start = goesOn ? start : item.number();
		out.append("{\\pntext\\f0 ");
		escape(item.label(), false);
		out.append("\\tab}{\\*\\pn\\pnlvlbody\\pnf0\\pnindent0\\pnstart").append(start).append('\\').append(item.kind().control());
		affix("\\pntxtb", item.before());
		affix("\\pntxta", item.after());
		out.append('}');
	}

	private void bullet(RtfListItem item) {
		if (standardBullet(item)) {
			out.append("\\'B7");
		} else {
			out.append(' ');
			escape(item.label(), false);
		}
	}

	private void affix(String word, String text) {
		if (!text.isEmpty()) {
			out.append('{').append(word).append(' ');
			escape(text, false);
			out.append('}');
		}
	}

	private void layout(RtfLayout layout) {
		number("\\fi", layout.firstLine());
		number("\\li", layout.left());
		number("\\ri", layout.right());
		number("\\sb", layout.before());
		number("\\sa", layout.after());
		number("\\sl", layout.lineHeight());
		out.append(layout.multiple() ? "\\slmult1" : "").append(layout.rightToLeft() ? "\\rtlpar" : "");
		layout.tabs().forEach(t -> out.append(t.kind().control()).append("\\tx").append(t.position()));
		out.append(layout.alignment().control());
	}

	private void number(String word, int value) {
		if (value != 0)
			out.append(word).append(value);
	}

	private void openLink(String link) {
		boolean place = link.startsWith("#");
		out.append("{\\field{\\*\\fldinst HYPERLINK ").append(place ? "\\\\l \"" : "\"");
		// instructions double backslashes themselves
		escape((place ? link.substring(1) : link).replace("\\", "\\\\").replace("\"", "\\\""), false);
		out.append("\"}{\\fldrslt");
	}

	private void inline(RtfInline inline) {
		switch (inline) {
		case RtfRun run -> run(run);
		case RtfPicture picture -> picture(picture);
		}
	}

	private void run(RtfRun run) {
		RtfStyle style = run.style();
		out.append("{\\plain\\f").append(font(style.font())).append("\\fs").append(style.size());
		out.append(style.bold() ? "\\b" : "").append(style.italic() ? "\\i" : "").append(style.underline() ? "\\ul" : "")
				.append(style.strike() ? "\\strike" : "").append(style.capitals() ? "\\caps" : "");
		switch (style.script()) {
		case SUPER -> out.append("\\super");
		case SUB -> out.append("\\sub");
		case NORMAL -> {
			// nothing to say
		}
		}
		style.color().ifPresent(color -> out.append("\\cf").append(colors.indexOf(color) + 1));
		style.highlight().ifPresent(color -> out.append("\\highlight").append(colors.indexOf(color) + 1));
		out.append(' ');
		escape(run.text(), style.font().symbol());
		out.append('}');
	}

	private void picture(RtfPicture picture) {
		out.append("{\\pict\\").append(picture.format().control());
		if (picture.format() == Format.WMF) {
			// without these a metafile has no size of its own
			number("\\picw", (int) Math.round(picture.width() * HIMETRIC_PER_TWIP));
			number("\\pich", (int) Math.round(picture.height() * HIMETRIC_PER_TWIP));
		}
		number("\\picwgoal", picture.width());
		number("\\pichgoal", picture.height());
		byte[] content = picture.content();
		for (int at = 0; at < content.length; at += HEX_BYTES) {
			out.append(LINE).append(HexFormat.of().formatHex(content, at, Math.min(content.length, at + HEX_BYTES)));
		}
		out.append('}');
	}

	private void escape(String text, boolean symbols) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '\\', '{', '}' -> out.append('\\').append(c);
			case '\t' -> out.append("\\tab ");
			case '\n' -> out.append("\\line ");
			case '\u00a0' -> out.append("\\~");
			case '\u2011' -> out.append("\\_");
			case '\u00ad' -> out.append("\\-");
			default -> character(c, symbols);
			}
		}
	}

	private void character(char c, boolean symbols) {
		if (symbols && c >= 0xF020 && c <= 0xF0FF)
			out.append("\\'").append(HexFormat.of().toHexDigits((byte) c));
		else if (c > '~')
			out.append("\\u").append((short) c).append('?');
		else if (c >= ' ')
			out.append(c);
	}
}
