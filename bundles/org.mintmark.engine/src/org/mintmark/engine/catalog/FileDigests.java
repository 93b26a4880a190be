package org.mintmark.engine.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;

/**
 * The digests by which a catalogue can list a file: of programs the Authenticode hash, which leaves out checksum, the entry
 * of the certificate table and that table (Microsoft, "Windows Authenticode Portable Executable Signature Format",
 * "Calculating the PE Image Hash"), of all others the whole content's.
 */
public final class FileDigests {
	private static final int HEADER = 4096;
	private static final int PE32 = 0x10B;
	private static final int PE32_PLUS = 0x20B;
	private static final int BUFFER = 1 << 16;

	private final Set<String> values = new LinkedHashSet<>();

	private FileDigests() {
	}

	/** The digests of a file, in lower-case hexadecimal digits: SHA-256 and SHA-1, and MD5 where asked for, each in every form that catalogues use. */
	public static Set<String> of(Path file, boolean md5) throws IOException {
		FileDigests digests = new FileDigests();
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			long size = channel.size();
			long[][] ranges = program(channel, size);
			digests.add(channel, ranges, 0, md5);
			if (ranges.length > 1) {
				digests.add(channel, new long[][] { { 0, size } }, 0, md5);
				// signing tools pad an unsigned program to a multiple of eight bytes
				int padding = (int) (-size & 7);
				if (padding > 0 && ranges[ranges.length - 1][1] == size)
					digests.add(channel, ranges, padding, md5);
			}
		}
		return digests.values;
	}

	/** The parts of a program that count; the whole file where it is none. */
	private static long[][] program(FileChannel channel, long size) throws IOException {
		long[][] whole = { { 0, size } };
		if (size < 64)
			return whole;
		try {
			ByteReader dos = ByteReader.load(channel, 0, 64, "");
			if (!dos.matches(0, "MZ") || dos.u32(60) > size - 24)
				return whole;
			long start = dos.u32(60);
			ByteReader header = ByteReader.load(channel, start, (int) Math.min(HEADER, size - start), "");
			if (!header.matches(0, "PE\0\0"))
				return whole;
			int magic = header.u16(24);
			if (magic != PE32 && magic != PE32_PLUS)
				return whole;
			int directory = 24 + (magic == PE32 ? 96 : 112) + 4 * 8;
			long checksum = start + 24 + 64;
			long entry = start + directory;
			long table = header.u32(directory);
			long length = header.u32(directory + 4);
			boolean signed = table > entry + 8 && length > 0 && table <= size;
			long end = signed ? table : size;
			List<long[]> ranges = new ArrayList<>(List.of(new long[] { 0, checksum }, new long[] { checksum + 4, entry },
					new long[] { entry + 8, end }));
			if (signed && table + length < size)
				ranges.add(new long[] { table + length, size });
			return ranges.toArray(long[][]::new);
		} catch (FormatException e) {
			return whole; // too short to be a program
		}
	}

	private void add(FileChannel channel, long[][] ranges, int padding, boolean md5) throws IOException {
		List<MessageDigest> digests = new ArrayList<>(List.of(Digests.sha256(), digest("SHA-1")));
		if (md5)
			digests.add(digest("MD5"));
		ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
		for (long[] range : ranges) {
			for (long at = range[0]; at < range[1];) {
				buffer.clear().limit((int) Math.min(BUFFER, range[1] - at));
				int count = channel.read(buffer, at);
				if (count < 0)
					throw new IOException("A driver's file shrank while it was read: try again.");
				at += count;
				digests.forEach(d -> d.update(buffer.array(), 0, count));
			}
		}
		for (MessageDigest digest : digests)
			values.add(Digests.hex(digest.digest(new byte[padding])));
	}

	private static MessageDigest digest(String algorithm) {
		try {
			return MessageDigest.getInstance(algorithm);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has these
		}
	}
}
