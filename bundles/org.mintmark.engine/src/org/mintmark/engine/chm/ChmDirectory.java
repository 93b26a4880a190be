package org.mintmark.engine.chm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lays out the directory of a CHM (ITSS format: ITSP header, PMGL listing chunks, one PMGI index chunk when there are several). */
final class ChmDirectory {
	static final int HEADER = 0x54;

	private static final int CHUNK = 0x1000;
	private static final int DENSITY = 2;
	private static final int QUICK_REFERENCE_EVERY = 1 + (1 << DENSITY);
	private static final int LISTING_HEADER = 0x14;
	private static final int INDEX_HEADER = 8;
	private static final byte[] ITSP_GUID = ChmWriter.guid("6a92025d2e21d0119df900a0c922e6ec");

	/** A chunk being filled: entries from its header on, quick references from its end backwards. */
	private static final class Chunk {
		final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
		final int header;
		final String first;
		int entries;

		Chunk(int header, String first) {
			this.header = header;
			this.first = first;
			bytes.position(header);
		}

		boolean add(byte[] entry) {
			int references = entries / QUICK_REFERENCE_EVERY;
			if (bytes.position() + entry.length + 2 + 2 * references > CHUNK)
				return false;
			if (entries > 0 && entries % QUICK_REFERENCE_EVERY == 0)
				bytes.putShort(CHUNK - 2 - 2 * references, (short) (bytes.position() - header));
			bytes.put(entry);
			entries++;
			return true;
		}

		void finish(String signature) {
			int free = CHUNK - bytes.position();
			bytes.putShort(CHUNK - 2, (short) entries);
			bytes.put(0, signature.getBytes(StandardCharsets.US_ASCII)).putInt(4, free);
		}
	}

	private ChmDirectory() {
	}

	/** The directory of entries that are sorted by name. */
	static byte[] write(List<ChmEntry> entries, int lcid) {
		List<Chunk> listings = listings(entries);
		int last = listings.size() - 1;
		for (int i = 0; i <= last; i++) {
			Chunk chunk = listings.get(i);
			chunk.finish("PMGL");
			chunk.bytes.putInt(12, i == 0 ? -1 : i - 1).putInt(16, i == last ? -1 : i + 1);
		}
		List<Chunk> chunks = new ArrayList<>(listings);
		if (last > 0)
			chunks.add(index(listings));
		ByteBuffer out = ByteBuffer.allocate(HEADER + chunks.size() * CHUNK).order(ByteOrder.LITTLE_ENDIAN);
		out.put("ITSP".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(HEADER).putInt(10).putInt(CHUNK);
		out.putInt(DENSITY).putInt(last > 0 ? 2 : 1).putInt(last > 0 ? last + 1 : -1).putInt(0).putInt(last);
		out.putInt(-1).putInt(chunks.size()).putInt(lcid).put(ITSP_GUID).putInt(HEADER);
		out.putInt(-1).putInt(-1).putInt(-1);
		chunks.forEach(chunk -> out.put(chunk.bytes.array()));
		return out.array();
	}

	private static List<Chunk> listings(List<ChmEntry> entries) {
		List<Chunk> listings = new ArrayList<>();
		Chunk chunk = null;
		for (ChmEntry entry : entries) {
			byte[] bytes = encode(entry.name(), 0, entry.offset(), entry.length());
			if (chunk == null || !chunk.add(bytes)) {
				chunk = new Chunk(LISTING_HEADER, entry.name());
				listings.add(chunk);
				chunk.add(bytes);
			}
		}
		return listings;
	}

	private static Chunk index(List<Chunk> listings) {
		Chunk index = new Chunk(INDEX_HEADER, "");
		for (int i = 0; i < listings.size(); i++)
			if (!index.add(encode(listings.get(i).first, i)))
				throw new IllegalArgumentException("a help book can't have so many topics");
		index.finish("PMGI");
		return index;
	}

	private static byte[] encode(String name, long... numbers) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
		encode(out, utf8.length);
		out.writeBytes(utf8);
		for (long number : numbers)
			encode(out, number);
		return out.toByteArray();
	}

	/** ENCINT: seven bits a byte, highest first, all but the last with the top bit. */
	private static void encode(ByteArrayOutputStream out, long number) {
		for (int shift = (63 - Long.numberOfLeadingZeros(number | 1)) / 7 * 7; shift > 0; shift -= 7)
			out.write((int) (number >>> shift & 0x7F | 0x80));
		out.write((int) (number & 0x7F));
	}
}
