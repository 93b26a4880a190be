package org.mintmark.engine.chm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Writes compiled HTML help (ITSF version 3) without compression: small books as OEMs make them. The same book gives the same bytes. */
public final class ChmWriter {
	private static final int HEADER = 0x60;
	private static final int SIZES = 0x18;
	private static final byte[] GUID_1 = guid("10fd017caa7bd0119e0c00a0c922e6ec");
	private static final byte[] GUID_2 = guid("11fd017caa7bd0119e0c00a0c922e6ec");

	private ChmWriter() {
	}

	/** The book as a file. */
	public static byte[] write(ChmBook book) {
		// the directory is searched without case
		Map<String, byte[]> files = new TreeMap<>(
				Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT)));
		ChmSystem system = new ChmSystem(book);
		files.put("/", new byte[0]);
		files.put("/#ITBITS", new byte[0]);
		files.put("/#SYSTEM", system.system());
		files.put("/" + ChmSystem.CONTENTS, system.contents());
		files.put("::DataSpace/NameList", nameList());
		for (ChmTopic topic : book.topics())
			if (files.put("/" + topic.path(), topic.content()) != null)
				throw new IllegalArgumentException("a topic can't be called '" + topic.path() + "'");

		List<ChmEntry> entries = new ArrayList<>();
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			byte[] bytes = file.getValue();
			entries.add(new ChmEntry(file.getKey(), bytes.length == 0 ? 0 : content.size(), bytes.length));
			content.writeBytes(bytes);
		}
		return assemble(book.lcid(), ChmDirectory.write(entries, book.lcid()), content.toByteArray());
	}

	private static byte[] assemble(int lcid, byte[] directory, byte[] content) {
		int contentAt = HEADER + SIZES + directory.length;
		CRC32 crc = new CRC32();
		crc.update(directory);
		crc.update(content);
		ByteBuffer out = ByteBuffer.allocate(Math.addExact(contentAt, content.length)).order(ByteOrder.LITTLE_ENDIAN);
		out.put("ITSF".getBytes(StandardCharsets.US_ASCII)).putInt(3).putInt(HEADER).putInt(1);
		// viewers tell versions of a file apart by this time stamp
		out.putInt((int) crc.getValue()).putInt(lcid).put(GUID_1).put(GUID_2);
		out.putLong(HEADER).putLong(SIZES).putLong(HEADER + SIZES).putLong(directory.length).putLong(contentAt);
		out.putInt(0x1FE).putInt(0).putLong(out.capacity()).putInt(0).putInt(0);
		out.put(directory).put(content);
		return out.array();
	}

	/** The names of the sections: length in words, count, then each with its length and a zero. */
	private static byte[] nameList() {
		String name = "Uncompressed";
		ByteBuffer out = ByteBuffer.allocate(2 * (name.length() + 4)).order(ByteOrder.LITTLE_ENDIAN);
		out.putShort((short) (name.length() + 4)).putShort((short) 1).putShort((short) name.length());
		out.put(name.getBytes(StandardCharsets.UTF_16LE)).putShort((short) 0);
		return out.array();
	}

	static byte[] guid(String hex) {
		return HexFormat.of().parseHex(hex);
	}
}
