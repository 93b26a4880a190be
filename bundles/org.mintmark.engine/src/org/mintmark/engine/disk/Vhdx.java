package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** A VHDX of fixed or dynamic size (MS-VHDX 8.0) whose log is empty. */
final class Vhdx extends BlockMap {

	private static final int KIB = 1024;
	private static final int MIB = KIB * KIB;
	private static final int[] HEADERS = { 64 * KIB, 128 * KIB };
	private static final int[] REGION_TABLES = { 192 * KIB, 256 * KIB };
	private static final int TABLE = 64 * KIB;
	private static final int MAX_REGIONS = 2047;
	private static final int MAX_BAT = 256 * MIB;
	private static final String BAT = "2dc27766f62342009d64115e9bfd4a08";
	private static final String METADATA = "8b7ca20647904b9ab8fe575f050f886e";
	private static final String FILE_PARAMETERS = "caa16737fa364d43b3b633f0aa44e76b";
	private static final String DISK_SIZE = "2fa54224cd1b4876b2115dbed83bf4b8";
	private static final String SECTOR_SIZE = "8141bf1da96f4709ba47f233a8faab5f";
	private static final int FULLY_PRESENT = 6;
	private static final int PARTIALLY_PRESENT = 7;

	private final long size;
	private final int blockSize;
	private final long chunkRatio;
	private final ByteReader bat;

	private record Region(long offset, int length) {
	}

	Vhdx(FileChannel channel, String name) throws IOException {
		super(channel, name);
		checkLog();
		Map<String, Region> regions = regions();
		Region metadata = regions.get(METADATA);
		Region blocks = regions.get(BAT);
		if (metadata == null || blocks == null) {
			throw damaged("it has no table of blocks or no metadata");
		}
		ByteReader items = ByteReader.load(channel, metadata.offset, Math.min(metadata.length, MIB), "The metadata of '" + name + "'");
		Map<String, ByteReader> values = items(items);
		ByteReader parameters = value(values, FILE_PARAMETERS);
		long block = parameters.u32(0);
		if ((parameters.u32(4) & 2) != 0) {
			throw new FormatException("'" + name + "' is a differencing VHDX image, which holds only changes to another image:"
					+ " merge it into its parent and use that.");
		}
		size = value(values, DISK_SIZE).i64(0);
		long sector = value(values, SECTOR_SIZE).u32(0);
		if (block < MIB || block > 256L * MIB || Long.bitCount(block) != 1 || size <= 0 || sector != 512 && sector != 4096) {
			throw damaged("its sizes make no sense");
		}
		blockSize = (int) block;
		chunkRatio = (1L << 23) * sector / blockSize;
		long count = (size + blockSize - 1) / blockSize;
		long entries = count + (count - 1) / chunkRatio;
		if (entries * 8 > blocks.length || entries * 8 > MAX_BAT) {
			throw damaged("its table of blocks is too small for " + size + " bytes");
		}
		bat = ByteReader.load(channel, blocks.offset, (int) entries * 8, "The table of blocks of '" + name + "'");
	}

	/** The header with the higher sequence number counts (section 2.2.2); a log that is not empty holds what is not in place yet. */
	private void checkLog() throws IOException {
		ByteReader current = null;
		for (int offset : HEADERS) {
			ByteReader header = ByteReader.load(channel, offset, 4 * KIB, "'" + name + "'");
			if (header.matches(0, "head") && checksum(header, 4 * KIB) && (current == null || header.i64(8) > current.i64(8))) {
				current = header;
			}
		}
		if (current == null) {
			throw damaged("it has no header");
		}
		if (current.i64(48) != 0 || current.i64(56) != 0) {
			throw new FormatException("'" + name + "' was not closed cleanly and has changes in its log: attach it once in Windows,"
					+ " or run 'qemu-img check -r all' on it, and use it then.");
		}
	}

	private boolean checksum(ByteReader table, int length) throws IOException {
		CRC32C crc = new CRC32C();
		byte[] bytes = table.bytes(0, length);
		long stated = table.u32(4);
		Arrays.fill(bytes, 4, 8, (byte) 0);
		crc.update(bytes);
		return crc.getValue() == stated;
	}

	private Map<String, Region> regions() throws IOException {
		for (int offset : REGION_TABLES) {
			ByteReader table = ByteReader.load(channel, offset, TABLE, "'" + name + "'");
			if (table.matches(0, "regi") && checksum(table, TABLE)) {
				Map<String, Region> regions = new HashMap<>();
				long count = table.u32(8);
				for (int i = 0; i < Math.min(count, MAX_REGIONS); i++) {
					int at = 16 + i * 32;
					long length = table.u32(at + 24);
					regions.put(guid(table, at), new Region(table.i64(at + 16), (int) Math.min(length, Integer.MAX_VALUE)));
				}
				return regions;
			}
		}
		throw damaged("it has no table of regions");
	}

	/** Metadata table (section 2.6.1.1). */
	private Map<String, ByteReader> items(ByteReader table) throws IOException {
		if (!table.matches(0, "metadata")) {
			throw damaged("it has no metadata");
		}
		Map<String, ByteReader> values = new HashMap<>();
		int count = table.u16(10);
		for (int i = 0; i < Math.min(count, MAX_REGIONS); i++) {
			int at = 32 + i * 32;
			long offset = table.u32(at + 16);
			long length = table.u32(at + 20);
			if (length > 0 && offset + length <= table.length()) {
				values.put(guid(table, at), table.window((int) offset, (int) length));
			}
		}
		return values;
	}

	private ByteReader value(Map<String, ByteReader> values, String id) throws IOException {
		ByteReader found = values.get(id);
		if (found == null) {
			throw damaged("its metadata lacks what every VHDX has");
		}
		return found;
	}

	/** A GUID's digits as they are written: the first three groups are little-endian. */
	private static String guid(ByteReader in, int at) throws IOException {
		return String.format(Locale.ROOT, "%08x%04x%04x%016x", in.u32(at), in.u16(at + 4), in.u16(at + 6), in.i64be(at + 8));
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	int blockSize() {
		return blockSize;
	}

	/** Behind every chunk of blocks the table has an entry for a bitmap (section 2.5). */
	@Override
	long place(long block) throws IOException {
		long entry = bat.i64((int) (block + block / chunkRatio) * 8);
		int state = (int) (entry & 7);
		if (state == PARTIALLY_PRESENT) {
			throw damaged("a block of it depends on a parent that it does not have");
		}
		return state == FULLY_PRESENT ? (entry >>> 20) * MIB : NOWHERE;
	}
}
