package org.mintmark.engine.registry;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a small hive of keys with numbers as values, for stand-ins: one bin, names in ASCII, the same security descriptor
 * everywhere. The same content gives the same bytes.
 */
public final class HiveWriter {

	private static final int BASE_BLOCK = 4096;
	private static final int BIN_HEADER = 32;
	private static final int NONE = -1;
	/** O:BAG:BAD:(A;CI;KA;;;WD), self-relative. */
	private static final byte[] SECURITY = HexFormat.of().parseHex("010004801400000024000000000000003400000001020000000000052000000020020000"
			+ "01020000000000052000000020020000020020000100000000021400" + "3f000f00010100000000000100000000");

	private final Key root = new Key("ROOT");
	private final ByteArrayOutputStream cells = new ByteArrayOutputStream();

	private static final class Key {
		private final String name;
		private final Map<String, Key> children = new TreeMap<>();
		private final Map<String, Integer> values = new TreeMap<>();

		Key(String name) {
			this.name = name;
		}
	}

	/** Sets a value of four bytes. */
	public HiveWriter dword(String path, String value, int number) {
		Key at = root;
		for (String part : path.split("\\\\")) {
			at = at.children.computeIfAbsent(part.toUpperCase(Locale.ROOT), key -> new Key(part));
		}
		at.values.put(value, number);
		return this;
	}

	/** The hive. */
	public byte[] toBytes() {
		cells.reset();
		int security = security();
		int top = key(root, 0, security);
		int size = (BIN_HEADER + cells.size() + 4095) / 4096 * 4096;
		ByteBuffer out = ByteBuffer.allocate(BASE_BLOCK + size).order(ByteOrder.LITTLE_ENDIAN);
		out.put("regf".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(1).putLong(0).putInt(1).putInt(5).putInt(0).putInt(1).putInt(top)
				.putInt(size).putInt(1);
		int sum = 0;
		for (int i = 0; i < 508; i += 4) {
			sum ^= out.getInt(i);
		}
		out.putInt(508, sum);
		out.position(BASE_BLOCK);
		out.put("hbin".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(size);
		out.position(BASE_BLOCK + BIN_HEADER).put(cells.toByteArray());
		int rest = out.remaining();
		if (rest >= 8) {
			out.putInt(rest); // free
		}
		return out.array();
	}

	/** Adds a cell; returns its offset. */
	private int cell(ByteBuffer content) {
		int size = (4 + content.capacity() + 7) / 8 * 8;
		int offset = BIN_HEADER + cells.size();
		ByteBuffer cell = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(-size).put(content.array());
		cells.writeBytes(cell.array());
		return offset;
	}

	private static ByteBuffer buffer(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	private int security() {
		ByteBuffer out = buffer(20 + SECURITY.length);
		int own = BIN_HEADER + cells.size();
		out.put("sk".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0).putInt(own).putInt(own).putInt(1).putInt(SECURITY.length).put(SECURITY);
		return cell(out);
	}

	private int key(Key key, int parent, int security) {
		byte[] name = key.name.getBytes(StandardCharsets.US_ASCII);
		ByteBuffer out = buffer(76 + name.length);
		int own = cell(out);
		int values = key.values.isEmpty() ? NONE : values(key);
		List<Integer> children = new ArrayList<>();
		key.children.values().forEach(child -> children.add(key(child, own, security)));
		int list = children.isEmpty() ? NONE : list(key, children);
		boolean top = key == root;
		out.put("nk".getBytes(StandardCharsets.US_ASCII)).putShort((short) (0x20 | (top ? 0x2C : 0))).putLong(0).putInt(0).putInt(parent)
				.putInt(children.size()).putInt(0).putInt(list).putInt(NONE).putInt(key.values.size()).putInt(values).putInt(security).putInt(NONE);
		out.putInt(52, 64).putInt(60, 64).putInt(64, 8);
		out.putShort(72, (short) name.length).put(76, name);
		byte[] all = cells.toByteArray();
		System.arraycopy(out.array(), 0, all, own - BIN_HEADER + 4, out.capacity());
		cells.reset();
		cells.writeBytes(all);
		return own;
	}

	private int values(Key key) {
		List<Integer> offsets = new ArrayList<>();
		key.values.forEach((name, number) -> {
			byte[] text = name.getBytes(StandardCharsets.US_ASCII);
			ByteBuffer out = buffer(20 + text.length);
			out.put("vk".getBytes(StandardCharsets.US_ASCII)).putShort((short) text.length).putInt(0x80000004).putInt(number).putInt(4)
					.putShort((short) 1).putShort((short) 0).put(text);
			offsets.add(cell(out));
		});
		ByteBuffer list = buffer(4 * offsets.size());
		offsets.forEach(list::putInt);
		return cell(list);
	}

	/** A list with the hashes of upper-case names. */
	private int list(Key key, List<Integer> children) {
		ByteBuffer out = buffer(4 + 8 * children.size());
		out.put("lh".getBytes(StandardCharsets.US_ASCII)).putShort((short) children.size());
		int i = 0;
		for (String name : key.children.keySet()) {
			int hash = 0;
			for (char c : name.toCharArray()) {
				hash = hash * 37 + c;
			}
			out.putInt(children.get(i++)).putInt(hash);
		}
		return cell(out);
	}
}
