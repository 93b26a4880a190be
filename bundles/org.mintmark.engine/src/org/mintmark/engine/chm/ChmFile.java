package org.mintmark.engine.chm;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.BytesChannel;
import org.mintmark.engine.io.FormatException;

/**
 * A compiled HTML help book that is open for reading (chmspec: ITSF, ITSP, PMGL, {@code #SYSTEM}, LZX). Entries are read
 * piece by piece; nothing in the book is ever run.
 */
public final class ChmFile implements Closeable {
	/** Largest entry that is read whole, in bytes. */
	public static final int MAX_ENTRY = 16 << 20;

	private static final String STORAGE = "::DataSpace/Storage/MSCompressed/";
	private static final String WHAT = "The help book";
	private static final int PIECE = 1 << 16;
	private static final Pattern ESCAPE = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
	private static final int MAX_TABLE = 64 << 20;

	/** Receives pieces of an entry. */
	public interface Sink {
		/** The next bytes; the array is used again. */
		void accept(byte[] bytes, int from, int count);
	}

	private final SeekableByteChannel channel;
	private final ChmDirectoryReader directory;
	private final Map<String, ChmObject> byName = new TreeMap<>();
	private final List<String> problems;
	private final ChmCompressed compressed;
	private final ChmInformation information;

	private ChmFile(SeekableByteChannel channel) throws IOException {
		this.channel = channel;
		directory = new ChmDirectoryReader(channel);
		directory.read();
		problems = new ArrayList<>(directory.problems);
		directory.entries.values().forEach(e -> byName.putIfAbsent(e.path().toLowerCase(Locale.ROOT), e));
		compressed = compressed();
		outside();
		information = ChmInformation.read(this, directory.language, problems);
	}

	/**
	 * Opens a file.
	 *
	 * @throws FormatException when it is no CHM at all; a damaged one is open as far as it goes, see {@link #problems}
	 */
	public static ChmFile open(Path file) throws IOException {
		SeekableByteChannel channel = Files.newByteChannel(file);
		try {
			return new ChmFile(channel);
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	/** Opens a book in memory. */
	public static ChmFile of(byte[] bytes) throws IOException {
		return new ChmFile(new BytesChannel(bytes));
	}

	private ChmCompressed compressed() {
		ChmObject content = directory.entries.get(STORAGE + "Content");
		ChmObject control = directory.entries.get(STORAGE + "ControlData");
		Optional<ChmObject> resets = directory.entries.values().stream()
				.filter(e -> e.path().startsWith(STORAGE + "Transform/") && e.path().endsWith("/ResetTable")).findFirst();
		if (content == null || control == null || resets.isEmpty()) {
			if (directory.entries.values().stream().anyMatch(e -> e.compressed() && e.size() > 0))
				problems.add("The compressed part of the help book is missing.");
			return null;
		}
		try {
			return new ChmCompressed(channel, table(control), table(resets.get()), place(content), content.size());
		} catch (IOException e) {
			problems.add(e.getMessage());
			return null;
		}
	}

	/** Notes entries whose bytes are not there. */
	private void outside() throws IOException {
		long plain = channel.size() - directory.content;
		long packed = compressed == null ? Long.MAX_VALUE : compressed.length();
		List<ChmObject> lost = entries().stream().filter(e -> e.size() > 0 && e.offset() > (e.compressed() ? packed : plain) - e.size()).toList();
		if (!lost.isEmpty())
			problems.add(lost.size() + (lost.size() == 1 ? " entry lies" : " entries lie") + " outside the help book, first " + ChmDirectoryReader.shown(lost.get(0).path()) + ".");
	}

	private ByteReader table(ChmObject entry) throws IOException {
		if (entry.compressed() || entry.size() > MAX_TABLE)
			throw new FormatException(WHAT + " is damaged: its tables are not where they belong.");
		return ByteReader.load(channel, place(entry), (int) entry.size(), WHAT);
	}

	private long place(ChmObject entry) throws IOException {
		if (entry.offset() > channel.size() - directory.content)
			throw new FormatException(WHAT + " is damaged: " + ChmDirectoryReader.shown(entry.path()) + " lies outside the file.");
		return directory.content + entry.offset();
	}

	/** The files in the order of the directory, with those that describe the book such as {@code #SYSTEM}. */
	public List<ChmObject> entries() {
		return directory.entries.values().stream().filter(e -> !e.internal() && !e.folder()).toList();
	}

	/** The file of a path, compared without case and whatever slash begins it; a path may be written as in an address, with {@code %20} for a blank. */
	public Optional<ChmObject> entry(String path) {
		String plain = path.replace('\\', '/');
		while (plain.startsWith("/"))
			plain = plain.substring(1);
		ChmObject found = byName.get(plain.toLowerCase(Locale.ROOT));
		return Optional.ofNullable(found != null ? found : byName.get(decoded(plain).toLowerCase(Locale.ROOT)));
	}

	/** RFC 3986, section 2.1; what is no such code stays. */
	private static String decoded(String path) {
		if (!ESCAPE.matcher(path).find())
			return path;
		return ESCAPE.matcher(path).replaceAll(codes -> Matcher.quoteReplacement(
				new String(HexFormat.of().parseHex(codes.group().replace("%", "")), StandardCharsets.UTF_8)));
	}

	/** What is wrong with the book, a sentence each. */
	public List<String> problems() {
		return List.copyOf(problems);
	}

	/** Title, language, default topic. */
	public ChmInformation information() {
		return information;
	}

	/** Bytes that all entries together may have; more would mean that they share their content. */
	public long plausibleSize() throws IOException {
		return channel.size() + (compressed == null ? 0 : compressed.length());
	}

	/**
	 * Reads an entry piece by piece.
	 *
	 * @throws FormatException when its bytes are damaged or missing
	 */
	public void read(ChmObject entry, Sink sink) throws IOException {
		byte[] piece = new byte[(int) Math.min(PIECE, entry.size())];
		for (long done = 0; done < entry.size();) {
			int count = (int) Math.min(piece.length, entry.size() - done);
			if (entry.compressed()) {
				if (compressed == null)
					throw new FormatException(WHAT + " has no compressed part that could be read.");
				count = compressed.read(entry.offset() + done, piece, 0, count);
				sink.accept(piece, 0, count);
			} else {
				byte[] raw = ByteReader.load(channel, place(entry) + done, count, WHAT).bytes(0, count);
				sink.accept(raw, 0, count);
			}
			done += count;
		}
	}

	/**
	 * An entry whole.
	 *
	 * @throws FormatException when it is larger than {@link #MAX_ENTRY} or damaged
	 */
	public byte[] content(ChmObject entry) throws IOException {
		if (entry.size() > MAX_ENTRY || entry.size() > plausibleSize())
			throw new FormatException(ChmDirectoryReader.shown(entry.path()) + " of the help book has " + entry.size() + " bytes, which is too much.");
		byte[] whole = new byte[(int) entry.size()];
		int[] at = new int[1];
		read(entry, (bytes, from, count) -> {
			System.arraycopy(bytes, from, whole, at[0], count);
			at[0] += count;
		});
		return whole;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
