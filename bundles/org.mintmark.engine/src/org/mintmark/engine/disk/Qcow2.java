package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** A qcow2 image of version 2 or 3 without backing file (QEMU's docs/interop/qcow2.txt); its compressed clusters by DEFLATE. */
final class Qcow2 extends BlockMap {

	private static final int HEADER = 104;
	private static final int MAX_L1 = 32 << 20;
	private static final int MAX_TABLES = 16;
	private static final long OFFSET = 0x00FFFFFFFFFFFE00L;
	private static final long COMPRESSED = 1L << 62;
	private static final long ZERO = 1;
	private static final int DIRTY = 1;
	private static final int CORRUPT = 2;

	private final long size;
	private final int clusterBits;
	private final ByteReader l1;
	private final Map<Long, ByteReader> tables = new LinkedHashMap<>(MAX_TABLES, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, ByteReader> eldest) {
			return size() > MAX_TABLES;
		}
	};
	private long inflated = -1;
	private byte[] cluster;

	Qcow2(FileChannel channel, String name) throws IOException {
		super(channel, name);
		ByteReader header = ByteReader.load(channel, 0, HEADER, "'" + name + "'");
		long version = header.u32be(4);
		if (version != 2 && version != 3) {
			throw new FormatException("'" + name + "' is a qcow image of version " + version
					+ ", which is not read: convert it with 'qemu-img convert -O qcow2'.");
		}
		if (header.i64be(8) != 0) {
			throw new FormatException("'" + name + "' is a qcow2 image with a backing file and holds only changes to it:"
					+ " merge them with 'qemu-img convert -O qcow2' and use that.");
		}
		if (header.u32be(32) != 0) {
			throw new FormatException("'" + name + "' is an encrypted qcow2 image: decrypt it with 'qemu-img convert' and use that.");
		}
		if (version == 3) {
			features(header.i64be(72));
		}
		clusterBits = (int) header.u32be(20);
		size = header.i64be(24);
		long entries = header.u32be(36);
		if (clusterBits < 9 || clusterBits > 21 || size <= 0 || entries * 8 > MAX_L1
				|| entries << (2 * clusterBits - 3) < size && entries < Long.MAX_VALUE >> (2 * clusterBits - 3)) {
			throw damaged("its sizes make no sense");
		}
		l1 = ByteReader.load(channel, header.i64be(40), (int) entries * 8, "The table of clusters of '" + name + "'");
	}

	/** Incompatible features (bytes 72 to 79): refcounts may be behind, but anything else changes what the tables mean. */
	private void features(long features) throws FormatException {
		if ((features & CORRUPT) != 0) {
			throw damaged("it is marked as corrupt");
		}
		if ((features & ~(DIRTY | CORRUPT)) != 0) {
			throw new FormatException("'" + name + "' is a qcow2 image with an external data file, zstd compression or extended entries,"
					+ " which are not read: convert it with 'qemu-img convert -O qcow2'.");
		}
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	int blockSize() {
		return 1 << clusterBits;
	}

	@Override
	long place(long block) throws IOException {
		long entry = entry(block);
		long offset = entry & OFFSET;
		return offset == 0 || (entry & ZERO) != 0 ? NOWHERE : offset;
	}

	private long entry(long block) throws IOException {
		int perTable = 1 << clusterBits - 3;
		long table = l1.i64be((int) (block / perTable) * 8) & OFFSET;
		if (table == 0) {
			return 0;
		}
		ByteReader l2 = tables.get(table);
		if (l2 == null) {
			l2 = ByteReader.load(channel, table, 1 << clusterBits, "A table of clusters of '" + name + "'");
			tables.put(table, l2);
		}
		return l2.i64be((int) (block % perTable) * 8);
	}

	@Override
	void read(ByteBuffer target, long block, int inBlock, int count) throws IOException {
		long entry = entry(block);
		if ((entry & COMPRESSED) == 0) {
			super.read(target, block, inBlock, count);
			return;
		}
		if (inflated != block) {
			cluster = inflate(entry);
			inflated = block;
		}
		target.put(cluster, inBlock, count);
	}

	/** "Compressed Clusters Descriptor": the offset in the low bits, the number of further sectors in the high ones. */
	private byte[] inflate(long entry) throws IOException {
		int split = 62 - (clusterBits - 8);
		long offset = entry & (1L << split) - 1;
		long sectors = ((entry & COMPRESSED - 1) >>> split) + 1;
		int length = (int) Math.min(sectors * 512 - (offset & 511), Math.max(0, channel.size() - offset));
		byte[] packed = ByteReader.load(channel, offset, length, "A cluster of '" + name + "'").bytes(0, length);
		byte[] result = new byte[1 << clusterBits];
		Inflater inflater = new Inflater(true);
		try {
			inflater.setInput(packed);
			int done = 0;
			while (done < result.length) {
				int count = inflater.inflate(result, done, result.length - done);
				if (count == 0) {
					throw damaged("a compressed cluster is cut off");
				}
				done += count;
			}
			return result;
		} catch (DataFormatException e) {
			throw new FormatException("'" + name + "' is damaged: a compressed cluster can't be unpacked; copy the image again.", e);
		} finally {
			inflater.end();
		}
	}
}
