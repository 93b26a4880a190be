package org.mintmark.engine.inf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.mintmark.engine.io.FormatException;

/** An INF as text in sections, with its string tokens. */
public final class InfFile {
	/** Largest file that is read, in bytes; real ones have at most a few MB. */
	public static final int MAX_SIZE = 16 << 20;

	/** What Windows allows a string to have after its tokens are replaced, in characters. */
	private static final int MAX_STRING = 4096;

	private final String name;
	private final InfText text;
	private final Map<String, InfSection> sections;
	private final NavigableMap<String, InfSection> sorted;
	private final Map<String, String> strings = new HashMap<>();

	private InfFile(String name, InfText text) throws FormatException {
		this.name = name;
		this.text = text;
		sections = InfParser.parse(text.lines());
		sorted = new TreeMap<>(sections);
		// English is what Windows PE speaks; the neutral language comes before the country's
		for (String section : List.of("strings", "strings.0009", "strings.0409"))
			section(section).ifPresent(this::addStrings);
	}

	private void addStrings(InfSection section) {
		for (InfLine line : section.lines())
			if (line.key() != null)
				strings.put(line.key().toLowerCase(Locale.ROOT), line.value(0));
	}

	/**
	 * Reads a file.
	 *
	 * @throws FormatException when it is too large or no text in sections
	 */
	public static InfFile read(Path file) throws IOException {
		String name = file.getFileName().toString();
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(MAX_SIZE + 1);
			return parse(bytes, name);
		}
	}

	/** Reads bytes; the name is for messages and references. */
	public static InfFile parse(byte[] bytes, String name) throws FormatException {
		if (bytes.length > MAX_SIZE)
			throw new FormatException("'" + name + "' is larger than the 16 MiB that an INF may have.");
		InfFile file;
		try {
			file = new InfFile(name, InfText.decode(bytes));
		} catch (FormatException e) {
			throw new FormatException("'" + name + "' is no INF that can be read. " + e.getMessage(), e);
		}
		if (file.sections.isEmpty())
			throw new FormatException("'" + name + "' is no INF: it has no section such as [Version].");
		return file;
	}

	/** The file's name. */
	public String name() {
		return name;
	}

	/** How its text is stored: {@code ascii}, {@code utf-16le-bom}, {@code utf-16be-bom}, {@code utf-16le}, {@code utf-8-bom}, {@code utf-8} or {@code ansi}. */
	public String encoding() {
		return text.encoding();
	}

	/** Code pages that an ANSI file uses beyond ASCII. */
	public List<Integer> codePages() {
		return text.codePages();
	}

	/** The sections in the order in which they begin. */
	public List<InfSection> sections() {
		return List.copyOf(sections.values());
	}

	/** A section, its name compared without case. */
	public Optional<InfSection> section(String section) {
		return Optional.ofNullable(sections.get(section.toLowerCase(Locale.ROOT)));
	}

	/** The section itself and those whose names continue it after a dot, ordered by name. */
	public List<InfSection> family(String section) {
		String key = section.toLowerCase(Locale.ROOT);
		List<InfSection> family = new ArrayList<>();
		section(key).ifPresent(family::add);
		family.addAll(sorted.subMap(key + ".", key + "/").values());
		return family;
	}

	/** Replaces {@code %token%} by its English string and {@code %%} by a percent sign; an unknown token stays. */
	public String expand(String value) {
		int at = value.indexOf('%');
		if (at < 0)
			return value.length() > MAX_STRING ? value.substring(0, MAX_STRING) : value;
		StringBuilder result = new StringBuilder();
		int done = 0;
		while (at >= 0 && result.length() < MAX_STRING) {
			int end = value.indexOf('%', at + 1);
			if (end < 0)
				break;
			result.append(value, done, at);
			String token = value.substring(at + 1, end);
			String replaced = token.isEmpty() ? "%" : strings.get(token.toLowerCase(Locale.ROOT));
			if (replaced == null) {
				// the closing sign may open the next token
				result.append(value, at, end);
				done = end;
				at = knownOrNext(value, end);
				continue;
			}
			result.append(replaced);
			done = end + 1;
			at = value.indexOf('%', done);
		}
		result.append(value, done, value.length());
		return result.length() > MAX_STRING ? result.substring(0, MAX_STRING) : result.toString();
	}

	/** After {@code %13%} the next token begins behind its closing sign, unless what follows is a token itself. */
	private int knownOrNext(String value, int closing) {
		int end = value.indexOf('%', closing + 1);
		boolean token = end > closing + 1 && strings.containsKey(value.substring(closing + 1, end).toLowerCase(Locale.ROOT));
		return token ? closing : value.indexOf('%', closing + 1);
	}

	/** All fields with their tokens replaced. */
	public List<String> expand(List<String> values) {
		return values.stream().map(this::expand).toList();
	}
}
