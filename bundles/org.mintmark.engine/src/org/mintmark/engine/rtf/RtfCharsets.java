package org.mintmark.engine.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Code pages (Win32 "Code Page Identifiers") and GDI's character sets (MS-WMF section 2.1.1.5) as Java's charsets. */
final class RtfCharsets {
	private static final int MAC_JAPANESE = 10001;

	private static final int ASCII = 0x7F;

	private final Map<Integer, Charset> known = new HashMap<>();
	private final Map<Charset, BitSet> leads = new HashMap<>();

	/** The charset of a code page, null where there is none. */
	Charset codePage(int number) {
		return known.computeIfAbsent(number, n -> {
			for (String name : names(n)) {
				try {
					return Charset.forName(name);
				} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
					continue; // the next spelling
				}
			}
			return null;
		});
	}

	/** The code page of a font's character set, 0 where the file's own is meant. */
	static int ofCharset(int charset) {
		return switch (charset) {
		case 0 -> 1252;
		case 77 -> 10000;
		case 78 -> MAC_JAPANESE;
		case 79 -> 10003;
		case 80 -> 10008;
		case 81 -> 10002;
		case 83 -> 10005;
		case 84 -> 10004;
		case 85 -> 10006;
		case 86 -> 10081;
		case 87 -> 10021;
		case 88 -> 10029;
		case 89 -> 10007;
		case 128 -> 932;
		case 129 -> 949;
		case 130 -> 1361;
		case 134 -> 936;
		case 136 -> 950;
		case 161 -> 1253;
		case 162 -> 1254;
		case 163 -> 1258;
		case 177 -> 1255;
		case 178 -> 1256;
		case 186 -> 1257;
		case 204 -> 1251;
		case 222 -> 874;
		case 238 -> 1250;
		case 254 -> 437;
		case 255 -> 850;
		default -> 0;
		};
	}

	/** The language that a code page suggests, English where several share it. */
	static int language(int codePage) {
		return switch (codePage) {
		case 932, MAC_JAPANESE -> 0x0411;
		case 936, 54936, 10008 -> 0x0804;
		case 949, 1361, 10003 -> 0x0412;
		case 950, 10002 -> 0x0404;
		case 874, 10021 -> 0x041E;
		case 1250, 852, 10029 -> 0x0405;
		case 1251, 866, 10007 -> 0x0419;
		case 1253, 737, 10006 -> 0x0408;
		case 1254, 857, 10081 -> 0x041F;
		case 1255, 862, 10005 -> 0x040D;
		case 1256, 720, 10004 -> 0x0401;
		case 1257, 775 -> 0x0427;
		case 1258 -> 0x042A;
		default -> 0x0409;
		};
	}

	/** Whether a byte is the first of two. */
	boolean leads(Charset charset, int value) {
		return value > ASCII && leads.computeIfAbsent(charset, RtfCharsets::firstBytes).get(value);
	}

	private static BitSet firstBytes(Charset charset) {
		BitSet first = new BitSet();
		for (int value = ASCII + 1; doubleByte(charset) && value <= 0xFF; value++)
			first.set(value, new String(new byte[] { (byte) value }, charset).equals("\uFFFD"));
		return first;
	}

	static boolean doubleByte(Charset charset) {
		return charset.newEncoder().maxBytesPerChar() > 1;
	}

	private static String[] names(int number) {
		return switch (number) {
		case 932, MAC_JAPANESE -> new String[] { "windows-31j" };
		case 936, 10008 -> new String[] { "GBK" };
		case 949, 10003 -> new String[] { "x-windows-949" };
		case 950, 10002 -> new String[] { "x-windows-950" };
		case 874 -> new String[] { "x-windows-874" };
		case 1361 -> new String[] { "x-Johab" };
		case 10000 -> new String[] { "x-MacRoman" };
		case 10004 -> new String[] { "x-MacArabic" };
		case 10005 -> new String[] { "x-MacHebrew" };
		case 10006 -> new String[] { "x-MacGreek" };
		case 10007 -> new String[] { "x-MacCyrillic" };
		case 10010 -> new String[] { "x-MacRomania" };
		case 10017 -> new String[] { "x-MacUkraine" };
		case 10021 -> new String[] { "x-MacThai" };
		case 10029 -> new String[] { "x-MacCentralEurope" };
		case 10079 -> new String[] { "x-MacIceland" };
		case 10081 -> new String[] { "x-MacTurkish" };
		case 10082 -> new String[] { "x-MacCroatian" };
		case 20866 -> new String[] { "KOI8-R" };
		case 21866 -> new String[] { "KOI8-U" };
		// 1200 is UTF-16, which a file of single bytes can't be: writers mean that everything is in \\u
		case 1200, 65001 -> new String[] { "UTF-8" };
		case 54936 -> new String[] { "GB18030" };
		case 0 -> new String[0];
		default -> number < 0 ? new String[0]
				: number < 1000 ? new String[] { "IBM" + number, "x-IBM" + number, "IBM0" + number }
						: new String[] { "windows-" + number, "x-windows-" + number, "IBM" + number };
		};
	}
}
