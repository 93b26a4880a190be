package org.mintmark.engine.chm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.mintmark.engine.rtf.RtfAlignment;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfInline;
import org.mintmark.engine.rtf.RtfLayout;
import org.mintmark.engine.rtf.RtfListItem;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfPicture;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.engine.rtf.RtfStyle;

/** Turns HTML into paragraphs and runs: what it says and its plainest looks. */
final class HtmlDocument {
	private static final RtfStyle BODY = RtfStyle.of("Segoe UI", 18);
	private static final int[] HEADINGS = { 36, 30, 26, 22, 20, 18 };
	private static final int LINK_COLOR = 0x0066CC;
	private static final int INDENT = 360;
	private static final int SPACE = 120;
	private static final int MAX_LISTS = 8;
	private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table",
			"pre", "blockquote", "hr", "body", "center", "form", "fieldset", "section", "article", "header", "footer", "main", "nav");
	private static final Set<String> LEFT_OUT = Set.of("title", "object", "iframe", "noscript", "select", "textarea", "applet", "xml");

	private final Function<String, RtfPicture> pictures;
	private final List<RtfParagraph> paragraphs = new ArrayList<>();
	private final List<RtfInline> content = new ArrayList<>();
	private final Deque<int[]> lists = new ArrayDeque<>();
	private RtfListItem item;
	private int heading;
	private int bold;
	private int italic;
	private int underline;
	private int strike;
	private int preformatted;
	private int leftOut;
	private String link = "";
	private boolean space;
	private boolean centered;

	HtmlDocument(Function<String, RtfPicture> pictures) {
		this.pictures = pictures;
	}

	RtfDocument read(String html) {
		HtmlTokens tokens = new HtmlTokens(html);
		for (HtmlTokens.Token token = tokens.next(); token != HtmlTokens.Token.END; token = tokens.next()) {
			switch (token) {
			case TEXT -> {
				if (leftOut == 0)
					text(tokens.text);
			}
			case OPEN -> open(tokens);
			default -> close(tokens.name);
			}
		}
		endParagraph();
		return new RtfDocument(paragraphs);
	}

	private void open(HtmlTokens tag) {
		String name = tag.name;
		if (LEFT_OUT.contains(name))
			leftOut++;
		if (leftOut > 0)
			return;
		if (BLOCKS.contains(name))
			endParagraph();
		switch (name) {
		case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
		case "b", "strong", "th" -> bold++;
		case "i", "em", "cite", "var" -> italic++;
		case "u", "ins" -> underline++;
		case "s", "strike", "del" -> strike++;
		case "pre" -> preformatted++;
		case "center" -> centered = true;
		case "ul", "ol" -> {
			if (lists.size() < MAX_LISTS)
				lists.push(new int[] { name.equals("ol") ? 1 : 0, 0 });
		}
		case "li" -> item();
		case "br" -> add("\n");
		case "a" -> link = tag.attributes.getOrDefault("href", "").strip();
		case "img" -> picture(tag);
		default -> {
			// other elements look like their text
		}
		}
		if ((name.equals("td") || name.equals("th")) && !content.isEmpty())
			add("\t");
	}

	private void close(String name) {
		if (LEFT_OUT.contains(name)) {
			leftOut = Math.max(0, leftOut - 1);
			return;
		}
		if (leftOut > 0)
			return;
		if (BLOCKS.contains(name))
			endParagraph();
		switch (name) {
		case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
		case "b", "strong", "th" -> bold = Math.max(0, bold - 1);
		case "i", "em", "cite", "var" -> italic = Math.max(0, italic - 1);
		case "u", "ins" -> underline = Math.max(0, underline - 1);
		case "s", "strike", "del" -> strike = Math.max(0, strike - 1);
		case "pre" -> preformatted = Math.max(0, preformatted - 1);
		case "center" -> centered = false;
		case "ul", "ol" -> lists.poll();
		case "a" -> link = "";
		default -> {
			// nothing was opened
		}
		}
	}

	private void item() {
		int[] list = lists.peek();
		item = list == null || list[0] == 0 ? RtfListItem.BULLET : RtfListItem.number(++list[1]);
	}

	private void picture(HtmlTokens tag) {
		RtfPicture found = pictures.apply(tag.attributes.getOrDefault("src", ""));
		if (found != null)
			content.add(found);
		else if (!tag.attributes.getOrDefault("alt", "").isBlank())
			add("[" + tag.attributes.get("alt").strip() + "]");
	}

	private void text(String more) {
		if (preformatted > 0) {
			add(more.replace("\r\n", "\n"));
			return;
		}
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < more.length(); i++) {
			char c = more.charAt(i);
			if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f') {
				space = true;
			} else {
				if (space && (!content.isEmpty() || !out.isEmpty()))
					out.append(' ');
				space = false;
				out.append(c);
			}
		}
		add(out.toString());
	}

	private void add(String text) {
		if (!text.isEmpty())
			content.add(new RtfRun(text, style(), link));
	}

	private RtfStyle style() {
		RtfStyle style = heading > 0 ? BODY.withSize(HEADINGS[heading - 1]).withBold(true) : BODY;
		style = preformatted > 0 ? RtfStyle.of("Consolas", BODY.size()) : style;
		style = link.isEmpty() ? style : style.withColor(OptionalInt.of(LINK_COLOR)).withUnderline(true);
		return style.withBold(style.bold() || bold > 0).withItalic(italic > 0).withUnderline(style.underline() || underline > 0)
				.withStrike(strike > 0);
	}

	private void endParagraph() {
		space = false;
		if (content.stream().anyMatch(c -> !c.shown().isBlank())) {
			int depth = lists.size();
			int left = depth == 0 ? 0 : INDENT * (depth + 1);
			RtfLayout layout = new RtfLayout(centered ? RtfAlignment.CENTER : RtfAlignment.LEFT, left, 0, item == null ? 0 : -INDENT, heading > 0 ? SPACE : 0,
					item == null ? SPACE : 0, 0, false, false, List.of());
			paragraphs.add(new RtfParagraph(layout, Optional.ofNullable(item), content));
			item = null;
		}
		content.clear();
	}
}
