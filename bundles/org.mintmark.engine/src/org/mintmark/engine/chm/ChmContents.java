package org.mintmark.engine.chm;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads tables of contents and keyword indexes: lists of sitemap objects in HTML (HTML Help Workshop, {@code .hhc} and {@code .hhk}). */
public final class ChmContents {
	private static final int MAX_ITEMS = 100_000;
	private static final int MAX_DEPTH = 64;

	/**
	 * An item.
	 *
	 * @param depth 1 for the outermost
	 * @param title what is shown
	 * @param path page it leads to, empty for a mere heading
	 */
	public record Item(int depth, String title, String path) {
	}

	private ChmContents() {
	}

	/** The book's contents, empty where it has none. */
	public static List<Item> contents(ChmFile book) throws IOException {
		return of(book, book.information().contents(), ".hhc");
	}

	/** The book's index, empty where it has none. */
	public static List<Item> index(ChmFile book) throws IOException {
		return of(book, book.information().index(), ".hhk");
	}

	private static List<Item> of(ChmFile book, String stated, String ending) throws IOException {
		ChmObject entry = stated.isEmpty() ? null : book.entry(stated).orElse(null);
		if (entry == null)
			entry = book.entries().stream().filter(e -> e.path().toLowerCase(Locale.ROOT).endsWith(ending)).findFirst().orElse(null);
		return entry == null ? List.of() : read(book.content(entry), book.information().charset());
	}

	/** The items of a sitemap. */
	static List<Item> read(byte[] html, Charset charset) {
		List<Item> items = new ArrayList<>();
		HtmlTokens tokens = new HtmlTokens(new String(html, charset));
		int depth = 0;
		String title = "";
		String path = "";
		for (HtmlTokens.Token token = tokens.next(); token != HtmlTokens.Token.END && items.size() < MAX_ITEMS; token = tokens.next()) {
			boolean open = token == HtmlTokens.Token.OPEN;
			if (token == HtmlTokens.Token.TEXT)
				continue;
			switch (tokens.name) {
			case "ul" -> depth = Math.max(0, Math.min(MAX_DEPTH, depth + (open ? 1 : -1)));
			case "param" -> {
				String name = tokens.attributes.getOrDefault("name", "");
				String value = tokens.attributes.getOrDefault("value", "");
				title = name.equalsIgnoreCase("Name") && title.isEmpty() ? value : title;
				path = name.equalsIgnoreCase("Local") && path.isEmpty() ? value : path;
			}
			case "object" -> {
				if (!open && !title.isEmpty())
					items.add(new Item(Math.max(1, depth), title, path));
				title = "";
				path = "";
			}
			default -> {
				// lists of items look like anything
			}
			}
		}
		return items;
	}
}
