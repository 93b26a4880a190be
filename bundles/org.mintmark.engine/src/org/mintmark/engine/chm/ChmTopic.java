package org.mintmark.engine.chm;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a help book: a page, or a picture or style sheet that pages use.
 *
 * @param path place in the book with '/', such as {@code html/start.htm}
 * @param title what the contents call it; pictures and style sheets are not listed
 * @param content its bytes
 */
public record ChmTopic(String path, String title, byte[] content) {
	private static final Pattern TITLE = Pattern.compile("<title>([^<]{1,200})</title>", Pattern.CASE_INSENSITIVE);
	private static final int MAX_PATH = 255;

	/** Checks the path and takes a copy of the bytes. */
	public ChmTopic {
		if (path.isEmpty() || path.length() > MAX_PATH || "/#$:".indexOf(path.charAt(0)) >= 0 || path.endsWith("/")
				|| path.contains("\\") || path.chars().anyMatch(c -> c < ' ')
				|| ("/" + path + "/").contains("/../"))
			throw new IllegalArgumentException("'" + path + "' can't be the path of a help topic");
		content = content.clone();
	}

	/** A file whose title is the one of its HTML when that is UTF-8, else the file's name. */
	public ChmTopic(String path, byte[] html) {
		this(path, title(path, html), html);
	}

	private static String title(String path, byte[] html) {
		String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[^.]*$", "");
		try {
			Matcher title = TITLE.matcher(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(html)));
			return title.find() && !title.group(1).isBlank() ? unescape(title.group(1).strip()) : name;
		} catch (CharacterCodingException e) {
			// another code page, or a picture
			return name;
		}
	}

	private static String unescape(String html) {
		return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
	}

	@Override
	public byte[] content() {
		return content.clone();
	}

	boolean isPage() {
		String name = path.toLowerCase(Locale.ROOT);
		return name.endsWith(".htm") || name.endsWith(".html");
	}
}
