package org.mintmark.engine.rtf;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture in the line of the text (RTF 1.9.1, "Pictures").
 *
 * @param format how its bytes are to be read
 * @param content the picture's own file, or the records of a metafile
 * @param width shown width in twips (1/1440 inch), 0 where the file does not say
 * @param height shown height in twips, 0 where the file does not say
 * @param link where a click leads, empty where nowhere
 */
public record RtfPicture(Format format, byte[] content, int width, int height, String link) implements RtfInline {
	/** Formats the model keeps. */
	public enum Format {
		/** Portable network graphics. */
		PNG("pngblip"),
		/** JPEG. */
		JPEG("jpegblip"),
		/** Enhanced metafile; only Windows can draw it. */
		EMF("emfblip"),
		/** Windows metafile; only Windows can draw it. */
		WMF("wmetafile8");

		private final String control;

		Format(String control) {
			this.control = control;
		}

		String control() {
			return control;
		}

		/** Whether it can be shown on every system. */
		public boolean drawable() {
			return this == PNG || this == JPEG;
		}
	}

	/** Checks the values and takes a copy of the bytes. */
	public RtfPicture {
		Objects.requireNonNull(format);
		Objects.requireNonNull(link);
		if (width < 0 || height < 0)
			throw new IllegalArgumentException("a picture can't be " + width + " x " + height);
		content = content.clone();
	}

	@Override
	public byte[] content() {
		return content.clone();
	}

	@Override
	public String shown() {
		return "\uFFFC";
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RtfPicture p && format == p.format && width == p.width && height == p.height
				&& link.equals(p.link) && Arrays.equals(content, p.content);
	}

	@Override
	public int hashCode() {
		return Objects.hash(format, width, height, link) * 31 + Arrays.hashCode(content);
	}

	@Override
	public String toString() {
		return "RtfPicture[" + format + ", " + content.length + " bytes, " + width + " x " + height + " twips]";
	}
}
