package org.mintmark.engine.registry;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.mintmark.engine.io.ByteReader;
import org.mintmark.engine.io.FormatException;

/**
 * A registry hive that is read without loading it (the "regf" format; msuhanov, "Windows registry file format
 * specification"). What stands only in its transaction logs is not seen.
 */
public final class RegistryHive {

	private static final int BASE_BLOCK = 4096;
	private static final int NONE = -1;
	private static final int MAX_CELL = 1 << 20;
	private static final int MAX_DEPTH = 64;
	/** Most keys that one look passes; lists that name each other again and again would have no end. */
	private static final int MAX_LOOKED = 500_000;
	private static final int ASCII_NAME = 0x20;
	private static final int ASCII_VALUE = 1;
	private static final int TYPE_STRING = 1;
	private static final int TYPE_DWORD = 4;

	private final SeekableByteChannel channel;
	private final String name;
	private final int root;
	private final boolean clean;
	private int looked;

	private RegistryHive(SeekableByteChannel channel, String name, int root, boolean clean) {
		this.channel = channel;
		this.name = name;
		this.root = root;
		this.clean = clean;
	}

	/**
	 * Opens a hive.
	 *
	 * @param channel its bytes, left open
	 * @param name for messages, for example "the SOFTWARE hive"
	 * @throws FormatException when it is none
	 */
	public static RegistryHive open(SeekableByteChannel channel, String name) throws IOException {
		if (channel.size() < BASE_BLOCK) {
			throw new FormatException(name + " is too small to be a registry hive.");
		}
		ByteReader base = ByteReader.load(channel, 0, BASE_BLOCK, name);
		if (!base.matches(0, "regf")) {
			throw new FormatException(name + " is no registry hive.");
		}
		return new RegistryHive(channel, name, (int) base.u32(36), base.u32(4) == base.u32(8));
	}

	/** Whether Windows finished writing to it; otherwise its logs hold changes that are not seen here. */
	public boolean clean() {
		return clean;
	}

	/**
	 * A value of four bytes.
	 *
	 * @param key path below the root with '\\' between names, told apart without case
	 * @return empty when there is no such key or value, or it is of another type
	 */
	public Optional<Long> dword(String key, String value) throws IOException {
		Optional<ByteReader> found = value(key, value);
		if (found.isEmpty() || found.get().u32(12) != TYPE_DWORD || (found.get().u32(4) & 0x7FFFFFFF) != 4) {
			return Optional.empty();
		}
		boolean inline = (found.get().u32(4) & 0x80000000L) != 0;
		return Optional.of(inline ? found.get().u32(8) : cell((int) found.get().u32(8)).u32(0));
	}

	/** A text; empty when there is no such key or value, or it is of another type. */
	public Optional<String> text(String key, String value) throws IOException {
		Optional<ByteReader> found = value(key, value);
		if (found.isEmpty() || found.get().u32(12) != TYPE_STRING) {
			return Optional.empty();
		}
		long size = found.get().u32(4);
		boolean inline = (size & 0x80000000L) != 0;
		int length = (int) Math.min(size & 0x7FFFFFFF, MAX_CELL) & ~1;
		ByteReader bytes = inline ? found.get().window(8, Math.min(4, length)) : cell((int) found.get().u32(8)).window(0, length);
		return Optional.of(bytes.text(0, bytes.length() & ~1, StandardCharsets.UTF_16LE).replaceAll("\0.*", ""));
	}

	/** Whether there is such a key. */
	public boolean exists(String key) throws IOException {
		return key(key) != NONE;
	}

	private Optional<ByteReader> value(String key, String value) throws IOException {
		int at = key(key);
		if (at == NONE) {
			return Optional.empty();
		}
		ByteReader node = node(at);
		long count = node.u32(36);
		if (count == 0) {
			return Optional.empty();
		}
		ByteReader list = cell((int) node.u32(40));
		for (int i = 0; i < count && i * 4 + 4 <= list.length(); i++) {
			ByteReader found = cell((int) list.u32(i * 4));
			if (!found.matches(0, "vk")) {
				throw damaged("a value is none");
			}
			int length = found.u16(2);
			String own = found.text(20, length, (found.u16(16) & ASCII_VALUE) != 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
			if (own.equalsIgnoreCase(value)) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	private int key(String path) throws IOException {
		int at = root;
		looked = 0;
		for (String part : path.split("\\\\")) {
			if (!part.isEmpty()) {
				ByteReader node = node(at);
				at = node.u32(20) == 0 ? NONE : child((int) node.u32(28), part, 0);
				if (at == NONE) {
					return NONE;
				}
			}
		}
		return at;
	}

	/** Looks through a list of keys: {@code lf} and {@code lh} with hashes, {@code li} without, {@code ri} of lists. */
	private int child(int listCell, String wanted, int depth) throws IOException {
		ByteReader list = cell(listCell);
		String kind = list.text(0, 2, StandardCharsets.ISO_8859_1);
		int count = list.u16(2);
		int width = kind.equals("lf") || kind.equals("lh") ? 8 : 4;
		for (int i = 0; i < count && 4 + i * width + 4 <= list.length(); i++) {
			int entry = (int) list.u32(4 + i * width);
			looked++;
			if (kind.equals("ri")) {
				if (depth > MAX_DEPTH || looked > MAX_LOOKED) {
					throw damaged("its lists of keys have no end");
				}
				int found = child(entry, wanted, depth + 1);
				if (found != NONE) {
					return found;
				}
			} else if (name(node(entry)).equalsIgnoreCase(wanted)) {
				return entry;
			}
		}
		return NONE;
	}

	private static String name(ByteReader node) throws IOException {
		boolean ascii = (node.u16(2) & ASCII_NAME) != 0;
		return node.text(76, node.u16(72), ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
	}

	private ByteReader node(int offset) throws IOException {
		ByteReader node = cell(offset);
		if (!node.matches(0, "nk")) {
			throw damaged("a key is none");
		}
		return node;
	}

	/** A cell's content; its size stands before it, negative while it is in use. */
	private ByteReader cell(int offset) throws IOException {
		long at = BASE_BLOCK + (offset & 0xFFFFFFFFL);
		int size = -(int) ByteReader.load(channel, at, 4, name).u32(0);
		if (size < 8 || size > MAX_CELL) {
			throw damaged("it refers to a cell that is not in use");
		}
		return ByteReader.load(channel, at + 4, size - 4, name);
	}

	private FormatException damaged(String what) {
		return new FormatException(name + " is damaged: " + what + "; start the machine once, shut it down and take the image again.");
	}
}
