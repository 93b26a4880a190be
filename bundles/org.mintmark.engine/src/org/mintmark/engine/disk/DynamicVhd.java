package org.mintmark.engine.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;

import org.mintmark.engine.io.ByteReader;

/** A dynamic VHD (Virtual Hard Disk Image Format Specification 1.0, "Dynamic Disk Header Format"). */
final class DynamicVhd extends BlockMap {

	private static final int SECTOR = 512;
	private static final int HEADER = 1024;
	private static final long UNUSED = 0xFFFFFFFFL;
	private static final int MAX_ENTRIES = 16 << 20;

	private final long size;
	private final int blockSize;
	private final int bitmap;
	private final ByteReader table;
	private final long entries;

	/** With the footer, which a copy of stands at the beginning. */
	DynamicVhd(FileChannel channel, String name, ByteReader footer) throws IOException {
		super(channel, name);
		size = footer.i64be(48);
		ByteReader header = ByteReader.load(channel, footer.i64be(16), HEADER, "'" + name + "'");
		long block = header.u32be(32);
		entries = header.u32be(28);
		if (!header.matches(0, "cxsparse") || block < SECTOR || block > 1 << 30 || Long.bitCount(block) != 1) {
			throw damaged("its header of blocks makes no sense");
		}
		blockSize = (int) block;
		if (size <= 0 || entries > MAX_ENTRIES || entries * blockSize < size) {
			throw damaged("its table of blocks is too small for " + size + " bytes");
		}
		bitmap = (blockSize / SECTOR / 8 + SECTOR - 1) / SECTOR * SECTOR;
		table = ByteReader.load(channel, header.i64be(16), (int) entries * 4, "The table of blocks of '" + name + "'");
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	int blockSize() {
		return blockSize;
	}

	/** A block has a bitmap of its sectors before it; sectors that are not in it are zero in the block, too. */
	@Override
	long place(long block) throws IOException {
		long sector = table.u32be((int) block * 4);
		return sector == UNUSED ? NOWHERE : sector * SECTOR + bitmap;
	}
}
