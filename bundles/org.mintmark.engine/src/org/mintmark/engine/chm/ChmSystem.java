package org.mintmark.engine.chm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

import org.mintmark.engine.io.AnsiCodePage;

/** Writes the files inside a CHM that describe it: {@code #SYSTEM} and the contents, in the ANSI code page of its language. */
final class ChmSystem {
	static final String CONTENTS = "toc.hhc";

	private static final int TOC = 0;
	private static final int DEFAULT_TOPIC = 2;
	private static final int TITLE = 3;
	private static final int LANGUAGE = 4;
	private static final int COMPILER = 9;
	private static final int DOUBLE_BYTE = 1000;

	private final ChmBook book;
	private final AnsiCodePage page;
	private final Charset charset;

	ChmSystem(ChmBook book) {
		this.book = book;
		page = AnsiCodePage.of(book.lcid());
		charset = page.charset();
	}

	byte[] system() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(new byte[] { 3, 0, 0, 0 });
		// viewers tell old files by the compiler's name, so it is the one that writes this format
		record(out, COMPILER, text("HHA Version 4.74.8702"));
		ByteBuffer language = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN).putInt(book.lcid());
		language.putInt(page.number() < DOUBLE_BYTE && page.number() != 874 ? 1 : 0);
		record(out, LANGUAGE, language.array());
		record(out, DEFAULT_TOPIC, text(book.defaultTopic()));
		record(out, TITLE, text(book.title()));
		record(out, TOC, text(CONTENTS));
		return out.toByteArray();
	}

	private static void record(ByteArrayOutputStream out, int code, byte[] content) {
		out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putShort((short) code)
				.putShort((short) content.length).array());
		out.writeBytes(content);
	}

	private byte[] text(String value) {
		byte[] bytes = value.getBytes(charset);
		if (bytes.length > 0x7FFF)
			throw new IllegalArgumentException("the text '" + value.substring(0, 40)
					+ "…' is too long for a help book");
		return ByteBuffer.allocate(bytes.length + 1).put(bytes).array();
	}

	byte[] contents() {
		StringBuilder out = new StringBuilder("<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML//EN\">\r\n");
		out.append("<HTML><BODY>\r\n<UL>\r\n");
		for (ChmTopic topic : book.topics()) {
			if (topic.isPage())
				out.append("<LI><OBJECT type=\"text/sitemap\">\r\n<param name=\"Name\" value=\"")
						.append(escape(topic.title())).append("\">\r\n<param name=\"Local\" value=\"").append(escape(topic.path()))
						.append("\">\r\n</OBJECT>\r\n");
		}
		return out.append("</UL>\r\n</BODY></HTML>\r\n").toString().getBytes(charset);
	}

	/** Attribute text; what the code page lacks becomes a character reference. */
	private String escape(String text) {
		CharsetEncoder encoder = charset.newEncoder();
		StringBuilder out = new StringBuilder();
		text.codePoints().forEach(point -> {
			switch (point) {
			case '&' -> out.append("&amp;");
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '"' -> out.append("&quot;");
			default -> {
				String character = Character.toString(point);
				if (encoder.canEncode(character))
					out.append(character);
				else
					out.append("&#").append(point).append(';');
			}
			}
		});
		return out.toString();
	}
}
