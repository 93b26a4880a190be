package org.mintmark.engine.chm;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfPicture;

/** Shows a page of a help book as a document: text, headings, lists, links and pictures. Scripts, styles and objects are left out. */
public final class ChmTopicReader {
	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
	private static final int HEAD = 4096;
	private static final Map<String, String> ALIASES = Map.of("shift_jis", "windows-31j", "x-sjis", "windows-31j", "gb2312", "GBK", "ks_c_5601-1987",
			"x-windows-949", "euc-kr", "x-windows-949", "big5", "x-windows-950");

	private ChmTopicReader() {
	}

	/** The page that opens first. */
	public static RtfDocument defaultTopic(ChmFile book) throws IOException {
		String path = book.information().defaultTopic();
		ChmObject topic = book.entry(withoutPlace(path)).orElseThrow(() -> new FormatException(
				path.isEmpty() ? "The help book does not say which page opens first." : "The page " + path + " that opens first is not in the help book."));
		return read(book, topic);
	}

	/** A page of the book, with its pictures. */
	public static RtfDocument read(ChmFile book, ChmObject topic) throws IOException {
		byte[] html = book.content(topic);
		String folder = topic.path().substring(0, topic.path().lastIndexOf('/') + 1);
		return new HtmlDocument(source -> picture(book, folder, source)).read(text(html, book.information().charset()));
	}

	/** A page that stands alone; its pictures are left out. */
	public static RtfDocument read(byte[] html, Charset charset) {
		return new HtmlDocument(source -> null).read(text(html, charset));
	}

	private static String withoutPlace(String path) {
		String page = path.contains("::") ? path.substring(path.indexOf("::") + 2) : path;
		return page.contains("#") && !page.startsWith("#") ? page.substring(0, page.indexOf('#')) : page;
	}

	/** The text in the charset that the page states, else the book's. */
	static String text(byte[] html, Charset charset) {
		if (html.length > 2 && (html[0] & 0xFF) == 0xEF && (html[1] & 0xFF) == 0xBB)
			return new String(html, 3, html.length - 3, StandardCharsets.UTF_8);
		if (html.length > 1 && (html[0] & 0xFF) == 0xFF && (html[1] & 0xFF) == 0xFE)
			return new String(html, 2, html.length - 2, StandardCharsets.UTF_16LE);
		Matcher stated = CHARSET.matcher(new String(html, 0, Math.min(HEAD, html.length), StandardCharsets.ISO_8859_1));
		if (stated.find()) {
			String name = ALIASES.getOrDefault(stated.group(1).toLowerCase(Locale.ROOT), stated.group(1));
			try {
				return new String(html, Charset.forName(name));
			} catch (IllegalArgumentException e) {
				// an unknown name says nothing
			}
		}
		return new String(html, charset);
	}

	private static RtfPicture picture(ChmFile book, String folder, String source) {
		try {
			ChmObject entry = book.entry(resolve(folder, source)).orElse(null);
			if (entry == null)
				return null;
			byte[] content = book.content(entry);
			boolean png = content.length > 8 && content[1] == 'P' && content[2] == 'N' && content[3] == 'G';
			boolean jpeg = content.length > 3 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xD8;
			return png || jpeg ? new RtfPicture(png ? RtfPicture.Format.PNG : RtfPicture.Format.JPEG, content, 0, 0, "") : null;
		} catch (IOException e) {
			return null; // a page without one of its pictures is still worth showing
		}
	}

	static String resolve(String folder, String source) {
		String path = source.replace('\\', '/');
		String at = path.startsWith("/") ? "" : folder;
		while (path.startsWith("../") || path.startsWith("./")) {
			if (path.startsWith("../"))
				at = at.contains("/") ? at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1) : "";
			path = path.substring(path.indexOf('/') + 1);
		}
		return at + path;
	}
}
