package org.mintmark.engine.png;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of pictures by their first bytes. */
public enum PictureKind {
	/** Portable network graphics. */
	PNG("PNG", "\u0089PNG\r\n\u001a\n"),
	/** JPEG (ITU-T T.81): the start of image and another marker. */
	JPEG("JPEG", "\u00ff\u00d8\u00ff"),
	/** Graphics interchange format. */
	GIF("GIF", "GIF8"),
	/** Windows bitmap. */
	BMP("Windows bitmap", "BM"),
	/** TIFF, little-endian. */
	TIFF("TIFF", "II*\0"),
	/** TIFF, big-endian. */
	TIFF_BIG("TIFF", "MM\0*"),
	/** Windows icon. */
	ICON("Windows icon", "\0\0\1\0"),
	/** WebP and other RIFF files. */
	WEBP("WebP", "RIFF");

	private final String text;
	private final byte[] begin;

	PictureKind(String text, String begin) {
		this.text = text;
		this.begin = begin.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** As people call it. */
	public String text() {
		return text;
	}

	/** Whether the JDK can read it. */
	public boolean readable() {
		return this == PNG || this == JPEG || this == GIF || this == BMP;
	}

	/** The kind of a file that begins so. */
	public static Optional<PictureKind> of(byte[] head) {
		return Arrays.stream(values()).filter(k -> head.length >= k.begin.length
				&& Arrays.equals(head, 0, k.begin.length, k.begin, 0, k.begin.length)).findFirst();
	}
}
