package org.mintmark.engine.chm;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/**
 * Reads the headers and the directory of a CHM (ITSF and ITSP headers, PMGL listing chunks; chmspec). A directory that
 * is damaged is read as far as it goes, with the reason.
 */
final class ChmDirectoryReader {
	private static final String WHAT = "The help book";
	private static final int HEADER = 0x58;
	private static final int DIRECTORY_HEADER = 0x54;
	private static final int LISTING_HEADER = 0x14;
	private static final int PREVIOUS = 0x0C;
	private static final int NEXT = 0x10;
	private static final int MAX_SHOWN = 60;
	private static final int MAX_CHUNK = 1 << 20;
	private static final int MAX_ENTRIES = 500_000;
	private static final int MAX_NUMBER_BYTES = 9;

	private final SeekableByteChannel channel;
	final Map<String, ChmObject> entries = new LinkedHashMap<>();
	final List<String> problems = new ArrayList<>();
	/** Language of the file header. */
	int language;
	/** Where the uncompressed section begins. */
	long content;
	private int at;

	ChmDirectoryReader(SeekableByteChannel channel) {
		this.channel = channel;
	}

	void read() throws IOException {
		if (channel.size() < HEADER)
			throw new FormatException(WHAT + " is too short: " + channel.size() + " bytes are no CHM.");
		ByteReader header = ByteReader.load(channel, 0, (int) Math.min(0x60, channel.size()), WHAT);
		if (!header.matches(0, "ITSF"))
			throw new FormatException(WHAT + " does not begin with ITSF: this is no CHM.");
		long version = header.u32(4);
		if (version != 2 && version != 3)
			throw new FormatException(WHAT + " has the unknown version " + version + ".");
		language = (int) header.u32(0x14);
		long directory = header.i64(0x48);
		long length = header.i64(0x50);
		content = version == 3 ? header.i64(0x58) : directory + length;
		if (directory < HEADER || length < DIRECTORY_HEADER || directory > channel.size() - DIRECTORY_HEADER)
			throw new FormatException(WHAT + " is damaged: its directory lies outside the file.");
		if (content < 0 || content > channel.size())
			throw new FormatException(WHAT + " is damaged: its content lies outside the file.");
		listings(directory);
	}

	private void listings(long directory) throws IOException {
		ByteReader header = ByteReader.load(channel, directory, DIRECTORY_HEADER, WHAT);
		if (!header.matches(0, "ITSP"))
			throw new FormatException(WHAT + " is damaged: its directory has no ITSP header.");
		long headerLength = header.u32(8);
		long chunk = header.u32(0x10);
		int next = (int) header.u32(0x20);
		long chunks = header.u32(0x2C);
		if (headerLength < DIRECTORY_HEADER || headerLength > 0x1000 || chunk < 2 * LISTING_HEADER || chunk > MAX_CHUNK
				|| chunks * chunk > channel.size())
			throw new FormatException(WHAT + " is damaged: the header of its directory makes no sense.");
		Listings all = new Listings(directory + headerLength, chunk, chunks);
		BitSet seen = new BitSet();
		for (next = first(all, next); next != -1;) {
			if (!there(all, next) || seen.get(next)) {
				problems.add("The directory is damaged: part " + next + " of it does not exist or is listed twice.");
				return;
			}
			seen.set(next);
			ByteReader listing = load(all, next);
			try {
				listing(listing);
			} catch (FormatException e) {
				problems.add("The directory is damaged in part " + next + ": " + e.getMessage());
			}
			next = (int) listing.u32(NEXT);
		}
	}

	/** Where the parts of the directory lie. */
	private record Listings(long start, long chunk, long count) {
	}

	/** Free Pascal's compiler says that the second part is the first one; the way back leads to that. */
	private int first(Listings all, int stated) throws IOException {
		int at = stated;
		for (int steps = 0; steps < all.count && there(all, at); steps++) {
			ByteReader listing = load(all, at);
			int previous = (int) listing.u32(PREVIOUS);
			if (!listing.matches(0, "PMGL") || previous == at || !there(all, previous) || !load(all, previous).matches(0, "PMGL"))
				return at;
			at = previous;
		}
		return there(all, at) ? at : stated;
	}

	private boolean there(Listings all, int number) throws IOException {
		return number >= 0 && number < all.count && all.start + number * all.chunk <= channel.size() - all.chunk;
	}

	private ByteReader load(Listings all, int number) throws IOException {
		return ByteReader.load(channel, all.start + number * all.chunk, (int) all.chunk, WHAT);
	}

	private void listing(ByteReader chunk) throws FormatException {
		if (!chunk.matches(0, "PMGL"))
			throw new FormatException("it is no listing.");
		long free = chunk.u32(4);
		if (free > chunk.length() - LISTING_HEADER)
			throw new FormatException("it says it has more free space than room.");
		int end = chunk.length() - (int) free;
		at = LISTING_HEADER;
		while (at < end) {
			long length = number(chunk, end);
			if (length < 1 || length > end - at)
				throw new FormatException("a name has " + length + " bytes.");
			String name = chunk.text(at, (int) length, StandardCharsets.UTF_8);
			at += (int) length;
			entry(name, number(chunk, end), number(chunk, end), number(chunk, end));
		}
	}

	private void entry(String name, long section, long offset, long size) throws FormatException {
		if (section > 1 || offset < 0 || size < 0 || offset > Long.MAX_VALUE - size)
			throw new FormatException("the entry " + shown(name) + " lies nowhere.");
		if (entries.size() >= MAX_ENTRIES)
			throw new FormatException("there are more than " + MAX_ENTRIES + " entries.");
		String path = name.startsWith("/") ? name.substring(1) : name;
		entries.putIfAbsent(path, new ChmObject(path, section == 1, offset, size));
	}

	/** A name as a sentence can hold it. */
	static String shown(String name) {
		String printable = name.replaceAll("[\\p{Cntrl}\uFFFD]+", "?");
		return printable.length() <= MAX_SHOWN ? printable : printable.substring(0, MAX_SHOWN) + "\u2026";
	}

	/** A number of seven bits a byte, the highest first (ENCINT). */
	private long number(ByteReader chunk, int end) throws FormatException {
		long value = 0;
		for (int i = 0; i < MAX_NUMBER_BYTES; i++) {
			if (at >= end)
				throw new FormatException("it ends within an entry.");
			int b = chunk.u8(at++);
			value = value << 7 | b & 0x7F;
			if (b < 0x80)
				return value;
		}
		throw new FormatException("a number has too many digits.");
	}
}
