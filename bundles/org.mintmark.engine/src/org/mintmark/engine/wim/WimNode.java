package org.mintmark.engine.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A file, folder or junction of a declared tree, with what NTFS keeps about it; several names may share one (hard links). */
public final class WimNode {
	/** Attribute bit (MS-FSCC section 2.6): read-only. */
	public static final int READ_ONLY = 0x1;
	/** Attribute bit: hidden. */
	public static final int HIDDEN = 0x2;
	/** Attribute bit: belongs to the system. */
	public static final int SYSTEM = 0x4;
	/** Attribute bit: folder. */
	public static final int DIRECTORY = 0x10;
	/** Attribute bit: changed since the last backup; what ordinary files have. */
	public static final int ARCHIVE = 0x20;
	/** Attribute bit: holes are not stored. */
	public static final int SPARSE = 0x200;
	/** Attribute bit: junction or symbolic link. */
	public static final int REPARSE_POINT = 0x400;
	/** Reparse tag of a junction (MS-FSCC section 2.1.2.1, IO_REPARSE_TAG_MOUNT_POINT). */
	public static final int TAG_JUNCTION = 0xA0000003;

	// Windows tells names apart without case
	final Map<String, WimEntry> children = new TreeMap<>(
			Comparator.comparing((String name) -> name.toUpperCase(Locale.ROOT)));
	final Map<String, WimContent> streams = new TreeMap<>();
	final WimContent content;
	final int reparseTag;
	int attributes;
	SecurityDescriptor security;
	Instant created;
	Instant modified;
	Instant accessed;
	int names;

	private WimNode(int attributes, WimContent content, int reparseTag, SecurityDescriptor security, Instant time) {
		this.attributes = attributes;
		this.content = content;
		this.reparseTag = reparseTag;
		this.security = security;
		created = time;
		modified = time;
		accessed = time;
	}

	static WimNode directory(SecurityDescriptor security, Instant time) {
		return new WimNode(DIRECTORY, null, 0, security, time);
	}

	static WimNode file(WimContent content, SecurityDescriptor security, Instant time) {
		return new WimNode(ARCHIVE, content, 0, security, time);
	}

	/** A folder that stands for another; its buffer is the one of MS-FSCC section 2.1.2.5 without the common header. */
	static WimNode junction(String target, SecurityDescriptor security, Instant time) {
		byte[] substitute = ("\\??\\" + target).getBytes(StandardCharsets.UTF_16LE);
		byte[] print = target.getBytes(StandardCharsets.UTF_16LE);
		ByteBuffer out = ByteBuffer.allocate(8 + substitute.length + 2 + print.length + 2)
				.order(ByteOrder.LITTLE_ENDIAN);
		out.putShort((short) 0).putShort((short) substitute.length);
		out.putShort((short) (substitute.length + 2)).putShort((short) print.length);
		out.put(substitute).putShort((short) 0).put(print).putShort((short) 0);
		return new WimNode(DIRECTORY | REPARSE_POINT, WimContent.of(out.array()), TAG_JUNCTION, security, time);
	}

	/** Adds attribute bits. */
	public WimNode with(int attributeBits) {
		attributes |= attributeBits & ~(DIRECTORY | REPARSE_POINT);
		return this;
	}

	/** Sets owner, group and access list. */
	public WimNode security(SecurityDescriptor descriptor) {
		security = descriptor;
		return this;
	}

	/** Sets the times, exact to 100 ns. */
	public WimNode times(Instant creation, Instant modification, Instant access) {
		created = creation;
		modified = modification;
		accessed = access;
		return this;
	}

	/** Adds a named data stream. */
	public WimNode stream(String name, WimContent bytes) {
		if (name.isEmpty() || streams.put(name, bytes) != null)
			throw new IllegalArgumentException("the stream '" + name + "' has no name or exists twice");
		return this;
	}

	boolean isDirectory() {
		return (attributes & DIRECTORY) != 0;
	}

	boolean isReparsePoint() {
		return (attributes & REPARSE_POINT) != 0;
	}
}
