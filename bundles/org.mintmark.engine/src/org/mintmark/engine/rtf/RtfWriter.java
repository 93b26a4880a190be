package org.mintmark.engine.rtf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.mintmark.engine.io.AnsiCodePage;

/** Writes rich text (RTF 1.9.1) as Windows' own editor does: pure ASCII, characters beyond as {@code \\uN?}. The same document gives the same bytes. */
public final class RtfWriter {
	private static final Set<String> SYMBOL_FONTS = Set.of("symbol", "webdings", "wingdings", "wingdings 2",
			"wingdings 3", "marlett");
	private static final int SYMBOL_CHARSET = 2;
	private static final String BULLET_FONT = "Symbol";
	private static final String LINE = "\r\n";

	private final StringBuilder out = new StringBuilder();
	private final List<String> fonts = new ArrayList<>();
	private final List<Integer> colors = new ArrayList<>();

	private RtfWriter(RtfDocument document) {
		Set<Integer> used = new TreeSet<>();
		for (RtfParagraph paragraph : document.paragraphs()) {
			for (RtfRun run : paragraph.runs()) {
				addFont(run.font());
				run.color().ifPresent(used::add);
			}
		}
		if (fonts.isEmpty())
			addFont("Segoe UI");
		// last, so that the default font is the text's
		if (document.paragraphs().stream().anyMatch(RtfParagraph::bullet))
			addFont(BULLET_FONT);
		colors.addAll(used);
	}

	/**
	 * The document as a file.
	 *
	 * @param lcid language of the text such as 0x0411; it decides the code page and the character set of the fonts
	 */
	public static byte[] write(RtfDocument document, int lcid) {
		RtfWriter writer = new RtfWriter(document);
		writer.header(lcid);
		document.paragraphs().forEach(writer::paragraph);
		writer.out.append('}').append(LINE);
		return writer.out.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private void addFont(String font) {
		if (!fonts.contains(font))
			fonts.add(font);
	}

	private void header(int lcid) {
		AnsiCodePage page = AnsiCodePage.of(lcid);
		out.append("{\\rtf1\\ansi\\ansicpg").append(page.number()).append("\\deff0\\nouicompat\\deflang")
				.append(lcid & 0xFFFF).append("{\\fonttbl");
		for (int i = 0; i < fonts.size(); i++) {
			boolean symbol = SYMBOL_FONTS.contains(fonts.get(i).toLowerCase(Locale.ROOT));
			out.append("{\\f").append(i).append("\\fnil\\fcharset").append(symbol ? SYMBOL_CHARSET : page.gdiCharset())
					.append(' ');
			// ';' ends a name
			escape(fonts.get(i).replace(";", ""));
			out.append(";}");
		}
		out.append('}').append(LINE);
		if (!colors.isEmpty()) {
			out.append("{\\colortbl ;");
			for (int color : colors)
				out.append("\\red").append(color >> 16 & 0xFF).append("\\green").append(color >> 8 & 0xFF)
						.append("\\blue").append(color & 0xFF).append(';');
			out.append('}').append(LINE);
		}
		out.append("\\viewkind4\\uc1").append(LINE);
	}

	private void paragraph(RtfParagraph paragraph) {
		out.append("\\pard");
		if (paragraph.bullet()) {
			int font = fonts.indexOf(BULLET_FONT);
			// readers without lists show the text, others the list
			out.append("{\\pntext\\f").append(font).append("\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf").append(font)
					.append("\\pnindent0{\\pntxtb\\'B7}}\\fi-360\\li720");
		}
		out.append(paragraph.alignment().control());
		paragraph.runs().forEach(this::run);
		out.append("\\par").append(LINE);
	}

	private void run(RtfRun run) {
		out.append("{\\plain\\f").append(fonts.indexOf(run.font())).append("\\fs").append(run.size());
		out.append(run.bold() ? "\\b" : "").append(run.italic() ? "\\i" : "").append(run.underline() ? "\\ul" : "");
		run.color().ifPresent(color -> out.append("\\cf").append(colors.indexOf(color) + 1));
		out.append(' ');
		escape(run.text());
		out.append('}');
	}

	private void escape(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '\\', '{', '}' -> out.append('\\').append(c);
			case '\t' -> out.append("\\tab ");
			case '\n' -> out.append("\\line ");
			default -> {
				if (c > '~')
					out.append("\\u").append((short) c).append('?');
				else if (c >= ' ')
					out.append(c);
			}
			}
		}
	}
}
