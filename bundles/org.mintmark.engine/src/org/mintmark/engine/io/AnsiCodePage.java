package org.mintmark.engine.io;

import java.nio.charset.Charset;
import java.util.Set;

/**
 * What "ANSI" means for programs of a language (MS-LCID; NLS default ANSI code pages).
 *
 * @param number the code page
 * @param gdiCharset the number that fonts use for it (MS-WMF section 2.1.1.5, CharacterSet)
 * @param charset the code page in Java
 */
public record AnsiCodePage(int number, int gdiCharset, Charset charset) {
	private static final Set<Integer> TRADITIONAL_CHINESE = Set.of(0x0404, 0x0C04, 0x1404);
	private static final Set<Integer> CYRILLIC_VARIANTS = Set.of(0x0C1A, 0x1C1A, 0x201A, 0x281A, 0x301A, 0x082C,
			0x0843);

	/** The code page of a language such as 0x0411 for Japanese; Western for languages without one. */
	public static AnsiCodePage of(int lcid) {
		if (TRADITIONAL_CHINESE.contains(lcid & 0xFFFF))
			return page(950, 136, "x-windows-950");
		if (CYRILLIC_VARIANTS.contains(lcid & 0xFFFF))
			return page(1251, 204, "windows-1251");
		return switch (lcid & 0x3FF) {
		case 0x04 -> page(936, 134, "GBK");
		case 0x11 -> page(932, 128, "windows-31j");
		case 0x12 -> page(949, 129, "x-windows-949");
		case 0x1E -> page(874, 222, "x-windows-874");
		case 0x05, 0x0E, 0x15, 0x18, 0x1A, 0x1B, 0x1C, 0x24 -> page(1250, 238, "windows-1250");
		case 0x02, 0x19, 0x22, 0x23, 0x28, 0x2F, 0x3F, 0x40, 0x44, 0x50 -> page(1251, 204, "windows-1251");
		case 0x08 -> page(1253, 161, "windows-1253");
		case 0x1F, 0x2C, 0x43 -> page(1254, 162, "windows-1254");
		case 0x0D -> page(1255, 177, "windows-1255");
		case 0x01, 0x20, 0x29 -> page(1256, 178, "windows-1256");
		case 0x25, 0x26, 0x27 -> page(1257, 186, "windows-1257");
		case 0x2A -> page(1258, 163, "windows-1258");
		default -> page(1252, 0, "windows-1252");
		};
	}

	private static AnsiCodePage page(int number, int gdiCharset, String charset) {
		return new AnsiCodePage(number, gdiCharset, Charset.forName(charset));
	}
}
