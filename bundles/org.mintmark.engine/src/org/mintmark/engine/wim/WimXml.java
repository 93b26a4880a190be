package org.mintmark.engine.wim;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.stax.WstxInputFactory;

import org.mintmark.engine.io.FormatException;

/** Reads the XML data of a WIM: UTF-16LE, root WIM, one IMAGE element an image. */
final class WimXml {
	private static final int MAX_DEPTH = 32;
	private static final int MAX_TEXT = 32_768;
	private static final List<String> VERSION = List.of("MAJOR", "MINOR", "BUILD");

	private final String file;
	private final List<WimImageInfo> images = new ArrayList<>();
	private final Deque<String> path = new ArrayDeque<>();
	private final StringBuilder text = new StringBuilder();
	private int index;
	private String name;
	private String description;
	private long files;
	private long directories;
	private long bytes;
	private int architecture;
	private final String[] version = new String[VERSION.size()];
	private long modifiedHigh;
	private long modifiedLow;

	private WimXml(String file) {
		this.file = file;
	}

	static List<WimImageInfo> parse(byte[] utf16, String file) throws FormatException {
		String xml = new String(utf16, StandardCharsets.UTF_16LE);
		WimXml reader = new WimXml(file);
		XMLInputFactory factory = new WstxInputFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader stream = factory
					.createXMLStreamReader(new StringReader(xml.startsWith("\uFEFF") ? xml.substring(1) : xml));
			try {
				reader.read(stream);
			} finally {
				stream.close();
			}
		} catch (XMLStreamException | RuntimeException e) {
			// Woodstox wraps lazy parsing errors in unchecked exceptions
			throw new FormatException("The XML data of '" + file + "' is not well-formed: " + firstLine(e) + ".");
		}
		return reader.images;
	}

	private static String firstLine(Exception e) {
		String message = String.valueOf(e.getMessage());
		int end = message.indexOf('\n');
		return end < 0 ? message : message.substring(0, end);
	}

	private void read(XMLStreamReader in) throws XMLStreamException, FormatException {
		while (in.hasNext()) {
			switch (in.next()) {
			case XMLStreamConstants.DTD -> throw new FormatException(
					"The XML data of '" + file + "' has a document type, which WIM files do not have.");
			case XMLStreamConstants.START_ELEMENT -> start(in);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
				if (text.length() + in.getTextLength() <= MAX_TEXT)
					text.append(in.getText());
			}
			case XMLStreamConstants.END_ELEMENT -> end();
			default -> {
				// comments and processing instructions say nothing
			}
			}
		}
	}

	private void start(XMLStreamReader in) throws FormatException {
		if (path.size() >= MAX_DEPTH)
			throw new FormatException("The XML data of '" + file + "' is nested too deeply.");
		path.addLast(in.getLocalName());
		text.setLength(0);
		if (isAt("WIM", "IMAGE")) {
			String value = in.getAttributeValue(null, "INDEX");
			index = (int) number(value == null ? "" : value, 0xFFFF);
			name = "";
			description = "";
			files = 0;
			directories = 0;
			bytes = 0;
			architecture = WimImageInfo.UNKNOWN_ARCHITECTURE;
			Arrays.fill(version, null);
			modifiedHigh = 0;
			modifiedLow = 0;
		}
	}

	private void end() throws FormatException {
		String value = text.toString().strip();
		text.setLength(0);
		if (isAt("WIM", "IMAGE"))
			images.add(new WimImageInfo(index, name, description, files, directories, bytes, architecture, version(), modified()));
		else if (isAt("WIM", "IMAGE", path.peekLast()))
			property(path.peekLast(), value);
		else if (isAt("WIM", "IMAGE", "WINDOWS", "ARCH"))
			architecture = (int) number(value, 0xFFFF);
		else if (isAt("WIM", "IMAGE", "WINDOWS", "VERSION", path.peekLast()) && VERSION.contains(path.peekLast()))
			version[VERSION.indexOf(path.peekLast())] = Long.toString(number(value, 0xFFFFFFFFL));
		else if (isAt("WIM", "IMAGE", "LASTMODIFICATIONTIME", "HIGHPART"))
			modifiedHigh = hex(value);
		else if (isAt("WIM", "IMAGE", "LASTMODIFICATIONTIME", "LOWPART"))
			modifiedLow = hex(value);
		path.removeLast();
	}

	private String version() {
		return version[0] == null ? "" : String.join(".", Arrays.stream(version).filter(Objects::nonNull).toList());
	}

	private Optional<Instant> modified() {
		long time = modifiedHigh << 32 | modifiedLow;
		return time <= 0 ? Optional.empty() : Optional.of(FileTime.toInstant(time));
	}

	private static long hex(String value) {
		// a date nobody can read is no date
		return value.matches("0x[0-9A-Fa-f]{1,8}") ? Long.parseLong(value.substring(2), 16) : 0;
	}

	private void property(String element, String value) throws FormatException {
		switch (element) {
		case "NAME" -> name = value;
		case "DESCRIPTION" -> description = value;
		case "FILECOUNT" -> files = number(value, Long.MAX_VALUE);
		case "DIRCOUNT" -> directories = number(value, Long.MAX_VALUE);
		case "TOTALBYTES" -> bytes = number(value, Long.MAX_VALUE);
		default -> {
			// other properties are not shown
		}
		}
	}

	private boolean isAt(String... names) {
		return path.size() == names.length && List.of(names).equals(List.copyOf(path));
	}

	private long number(String value, long max) throws FormatException {
		try {
			long number = value.isEmpty() ? 0 : Long.parseLong(value);
			if (number >= 0 && number <= max)
				return number;
		} catch (NumberFormatException e) {
			// told below
		}
		throw new FormatException("The XML data of '" + file + "' has '"
				+ value.substring(0, Math.min(40, value.length())).replaceAll("\\s+", " ") + "' where a number is expected.");
	}
}
