package org.mintmark.engine.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.ChannelWindow;
import org.mintmark.engine.io.FormatException;

/**
 * The bytes of a disk: a raw image, a block device, a VHD of fixed or dynamic size, a VHDX or a qcow2 image; not for use by
 * several threads.
 */
public final class DiskImage implements Closeable {

	private static final int SECTOR = 512;

	private final String name;
	private final String format;
	private final FileChannel channel;
	private final DiskBytes bytes;

	private DiskImage(String name, String format, FileChannel channel, DiskBytes bytes) {
		this.name = name;
		this.format = format;
		this.channel = channel;
		this.bytes = bytes;
	}

	private static DiskBytes plain(FileChannel channel, long size) {
		return new DiskBytes() {
			@Override
			public long size() {
				return size;
			}

			@Override
			public int read(ByteBuffer target, long position) throws IOException {
				return channel.read(target, position);
			}
		};
	}

	/**
	 * Opens an image for reading.
	 *
	 * @throws FormatException when it is no disk or of a format that this version can't read
	 */
	public static DiskImage open(Path file) throws IOException {
		String name = String.valueOf(file.getFileName());
		if (Files.isDirectory(file)) {
			throw new FormatException("'" + name + "' is a folder, not a disk image: choose the image file in it.");
		}
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		try {
			return open(name, channel);
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private static DiskImage open(String name, FileChannel channel) throws IOException {
		long size = channel.size();
		if (size == 0) {
			throw new FormatException("'" + name + "' is empty: copy the disk image again.");
		}
		if (size < SECTOR) {
			throw new FormatException("'" + name + "' has only " + size
					+ " bytes, less than one sector: copy the disk image again.");
		}
		ByteReader head = ByteReader.load(channel, 0, SECTOR, "'" + name + "'");
		refuse(name, head);
		if (head.matches(0, "vhdxfile")) {
			return new DiskImage(name, "vhdx", channel, new Vhdx(channel, name));
		}
		if (head.matches(0, "QFI") && head.u8(3) == 0xFB) {
			return new DiskImage(name, "qcow2", channel, new Qcow2(channel, name));
		}
		ByteReader footer = ByteReader.load(channel, size - SECTOR, SECTOR, "'" + name + "'");
		if (footer.matches(0, "conectix") && hasChecksum(footer)) {
			return vhd(name, channel, footer);
		}
		if (head.matches(0, "conectix")) {
			throw new FormatException("'" + name + "' is a VHD image whose end is missing: copy the disk image again.");
		}
		return new DiskImage(name, "raw", channel, plain(channel, size));
	}

	private static void refuse(String name, ByteReader head) throws FormatException {
		if (head.matches(0, "KDMV") || head.matches(0, "COWD") || head.matches(0, "# Disk DescriptorFile")) {
			throw unreadable(name, "VMDK");
		}
		if (head.matches(0, "<<< ") && head.u32(0x40) == 0xBEDA107FL) {
			throw unreadable(name, "VDI");
		}
		if (head.matches(0, "QED\0")) {
			throw unreadable(name, "QED");
		}
		if (head.matches(0, "WithoutFreeSpace") || head.matches(0, "WithouFreSpacExt")) {
			throw unreadable(name, "Parallels");
		}
		if (head.matches(0, "MSWIM\0\0\0")) {
			throw new FormatException("'" + name + "' is a WIM, which holds files and no disk: choose the image of a whole disk.");
		}
		if (head.u16be(0) == 0x1F8B || head.matches(0, "PK\3\4") || head.matches(0, "BZh") || head.u32be(0) == 0xFD377A58L
				|| head.u32be(0) == 0x377ABCAFL || head.u32be(0) == 0x28B52FFDL) {
			throw new FormatException("'" + name + "' is compressed: unpack it and use the disk image in it.");
		}
	}

	/** Virtual Hard Disk Image Format Specification 1.0, "Hard Disk Footer Format". */
	private static DiskImage vhd(String name, FileChannel channel, ByteReader footer) throws IOException {
		long type = footer.u32be(60);
		if (type == 3) {
			return new DiskImage(name, "vhd-dynamic", channel, new DynamicVhd(channel, name, footer));
		}
		if (type == 4) {
			throw new FormatException("'" + name + "' is a differencing VHD image, which holds only changes to another "
					+ "image: merge it into its parent and use that.");
		}
		if (type != 2) {
			throw new FormatException("'" + name + "' is a VHD image of the unknown type " + type
					+ ": convert it to a VHD of fixed size and use that.");
		}
		long current = footer.i64be(48);
		long data = channel.size() - SECTOR;
		if (current <= 0 || current > data) {
			throw new FormatException("'" + name + "' is truncated: the VHD is " + current + " bytes long but the file "
					+ "has only " + data + " bytes of it; copy the image again.");
		}
		return new DiskImage(name, "vhd", channel, plain(channel, current));
	}

	private static boolean hasChecksum(ByteReader footer) throws FormatException {
		long sum = 0;
		for (int i = 0; i < SECTOR; i++) {
			sum += i >= 64 && i < 68 ? 0 : footer.u8(i);
		}
		return footer.u32be(64) == (~sum & 0xFFFFFFFFL);
	}

	private static FormatException unreadable(String name, String format) {
		int dot = name.lastIndexOf('.');
		String raw = (dot > 0 ? name.substring(0, dot) : name) + ".img";
		return new FormatException("'" + name + "' is a " + format + " image, which is not read; "
				+ "convert it to raw with 'qemu-img convert -O raw " + name + " " + raw
				+ "' and use that.");
	}

	/** The name of the file, for messages. */
	public String name() {
		return name;
	}

	/** "raw", "vhd", "vhd-dynamic", "vhdx" or "qcow2". */
	public String format() {
		return format;
	}

	/** Bytes of the disk. */
	public long size() {
		return bytes.size();
	}

	/**
	 * Fills the buffer from a position on the disk.
	 *
	 * @throws FormatException when the image ends before
	 */
	public void read(ByteBuffer target, long position) throws IOException {
		require(position, target.remaining());
		long at = position;
		while (target.hasRemaining()) {
			int count = bytes.read(target, at);
			if (count < 0) {
				throw new FormatException("'" + name + "' shrank while it was read: copy the image again.");
			}
			at += count;
		}
	}

	/**
	 * A part of the disk as a read-only channel; closing it leaves the image open.
	 *
	 * @throws FormatException when the image ends before
	 */
	public SeekableByteChannel window(long offset, long length) throws IOException {
		require(offset, length);
		return new ChannelWindow(new DiskChannel(bytes), offset, length);
	}

	private void require(long position, long length) throws FormatException {
		if (position < 0 || length < 0 || position > bytes.size() - length) {
			throw new FormatException("'" + name + "' is truncated: " + length + " bytes are needed at byte " + position
					+ " but it has only " + bytes.size() + " bytes; copy the image again.");
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
