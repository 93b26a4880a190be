package org.mintmark.engine.disk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/** A file record of an NTFS master file table, its sector ends put right, and the attributes in it. */
final class NtfsRecord {

	static final int ATTRIBUTE_LIST = 0x20;
	static final int FILE_NAME = 0x30;
	static final int VOLUME_NAME = 0x60;
	static final int VOLUME_INFORMATION = 0x70;
	static final int DATA = 0x80;
	static final int INDEX_ROOT = 0x90;
	static final int INDEX_ALLOCATION = 0xA0;
	private static final int END = 0xFFFFFFFF;
	private static final int SECTOR = 512;

	private final ByteReader bytes;
	private final String what;

	/** The runs of a non-resident attribute; {@code size} is its length in bytes. */
	record Extents(List<Run> runs, long size) {
	}

	/** Clusters in a row; {@code cluster} is -1 where the file has a hole. */
	record Run(long cluster, long length) {
	}

	private NtfsRecord(ByteReader bytes, String what) {
		this.bytes = bytes;
		this.what = what;
	}

	/** Checks the signature ("FILE" or "INDX") and undoes the update sequence. */
	static ByteReader fix(byte[] raw, String signature, String what) throws FormatException {
		ByteReader in = ByteReader.of(raw, what);
		int at = in.u16(4);
		int count = in.u16(6);
		if (!in.matches(0, signature) || count - 1 != raw.length / SECTOR) {
			throw new FormatException(what + " is damaged: an NTFS record has no '" + signature
					+ "' header; run chkdsk on the machine and take the image again.");
		}
		byte[] number = in.bytes(at, 2);
		for (int i = 1; i < count; i++) {
			byte[] original = in.bytes(at + 2 * i, 2);
			int end = i * SECTOR - 2;
			if (raw[end] != number[0] || raw[end + 1] != number[1]) {
				throw new FormatException(what + " is damaged: an NTFS record was written only in part; "
						+ "run chkdsk on the machine and take the image again.");
			}
			raw[end] = original[0];
			raw[end + 1] = original[1];
		}
		return in;
	}

	static NtfsRecord of(byte[] raw, String what) throws FormatException {
		return new NtfsRecord(fix(raw, "FILE", what), what);
	}

	/** The value of a resident attribute, or null when there is none. */
	ByteReader resident(int type, String name) throws FormatException {
		ByteReader attribute = find(type, name);
		if (attribute == null || attribute.u8(8) != 0) {
			return null;
		}
		return attribute.window(attribute.u16(20), (int) Math.min(attribute.u32(16), Integer.MAX_VALUE));
	}

	/** The runs of a non-resident attribute, or null when there is none. */
	Extents extents(int type, String name, long clusters) throws FormatException {
		return extents(type, name, clusters, 0);
	}

	/**
	 * The runs of the piece of a non-resident attribute that begins with that cluster of the file; its size is stated by the
	 * first piece only.
	 */
	Extents extents(int type, String name, long clusters, long firstCluster) throws FormatException {
		ByteReader attribute = find(type, name);
		if (attribute == null || attribute.u8(8) == 0) {
			return null;
		}
		if (attribute.i64(16) != firstCluster || (attribute.u16(12) & 0xC0FF) != 0) {
			throw damaged("an attribute is compressed, encrypted or begins elsewhere");
		}
		long size = attribute.i64(48);
		List<Run> runs = new ArrayList<>();
		long cluster = 0;
		long total = 0;
		int at = attribute.u16(32);
		for (int header = attribute.u8(at); header != 0; header = attribute.u8(at)) {
			int lengthBytes = header & 15;
			int offsetBytes = header >> 4;
			long length = signed(attribute, at + 1, lengthBytes);
			long delta = signed(attribute, at + 1 + lengthBytes, offsetBytes);
			at += 1 + lengthBytes + offsetBytes;
			cluster += delta;
			if (length <= 0 || offsetBytes > 0 && (cluster < 0 || cluster > clusters || length > clusters - cluster)) {
				throw damaged("a file reaches outside the volume");
			}
			total += length;
			if (total > clusters) {
				throw damaged("a file is larger than the volume");
			}
			runs.add(new Run(offsetBytes == 0 ? -1 : cluster, length));
		}
		if (size < 0) {
			throw damaged("a file has a negative size");
		}
		return new Extents(runs, size);
	}

	/** Whether it is in use (flags at byte 22). */
	boolean used() throws FormatException {
		return (bytes.u16(22) & 1) != 0;
	}

	/** Number of the record that this one continues, 0 where it stands for itself. */
	long base() throws FormatException {
		return bytes.i64(32) & 0xFFFFFFFFFFFFL;
	}

	/** Whether it is a folder (flags at byte 22). */
	boolean folder() throws FormatException {
		return (bytes.u16(22) & 2) != 0;
	}

	private ByteReader find(int type, String name) throws FormatException {
		int at = bytes.u16(20);
		while ((int) bytes.u32(at) != END) {
			long length = bytes.u32(at + 4);
			if (length < 24 || length > bytes.length() - at) {
				throw damaged("an attribute is longer than its record");
			}
			ByteReader attribute = bytes.window(at, (int) length);
			int characters = attribute.u8(9);
			if (attribute.u32(0) == type && characters == name.length() && attribute
					.text(attribute.u16(10), 2 * characters, StandardCharsets.UTF_16LE).equals(name)) {
				return attribute;
			}
			at += (int) length;
		}
		return null;
	}

	private long signed(ByteReader in, int at, int size) throws FormatException {
		if (size > 8) {
			throw damaged("a run has a number of " + size + " bytes");
		}
		long value = 0;
		for (int i = size - 1; i >= 0; i--) {
			int part = in.u8(at + i);
			value = i == size - 1 ? (byte) part : value << 8 | part;
		}
		return value;
	}

	private FormatException damaged(String cause) {
		return new FormatException(what + " is damaged: " + cause
				+ "; run chkdsk on the machine and take the image again.");
	}
}
