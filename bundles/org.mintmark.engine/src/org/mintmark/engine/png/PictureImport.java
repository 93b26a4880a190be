package org.mintmark.engine.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.mintmark.engine.io.FormatException;

/** Reads pictures of other kinds with the JDK's own readers, which are only loaded when one is needed; no display. */
public final class PictureImport {
	private static final int OPAQUE = 0xFF000000;
	private static final int EVERY_CHANNEL = 0x010101;

	private PictureImport() {
	}

	/**
	 * The pixels of a PNG, JPEG, GIF or Windows bitmap; of an animation the first picture.
	 *
	 * @throws FormatException when it is another kind, damaged, or too large; the message is a sentence
	 */
	public static Picture read(byte[] bytes) throws FormatException {
		Optional<PictureKind> kind = PictureKind.of(bytes);
		if (kind.isEmpty() || !kind.get().readable())
			throw new FormatException("This " + kind.map(PictureKind::text).orElse("file")
					+ " can't be read as a picture: save it as PNG.");
		return kind.get() == PictureKind.PNG ? PngDecoder.decode(bytes) : foreign(bytes, kind.get());
	}

	private static Picture foreign(byte[] bytes, PictureKind kind) throws FormatException {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
		if (!readers.hasNext())
			throw new FormatException("This Java can't read a " + kind.text() + ": save it as PNG.");
		ImageReader reader = readers.next();
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, true, true);
			long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
			if (pixels > PngReader.MAX_PIXELS)
				throw new FormatException("The " + kind.text() + " has " + pixels + " pixels: make it smaller.");
			BufferedImage image = reader.read(0);
			return new Picture(image.getWidth(), image.getHeight(), pixels(image));
		} catch (FormatException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			// the JDK's readers answer damaged files with any exception
			throw new FormatException("The " + kind.text() + " is damaged or of a rare kind: save it anew as PNG.", e);
		} finally {
			reader.dispose();
		}
	}

	/** Greys are taken as they are stored: the JDK believes them to be linear and would make them brighter. */
	private static int[] pixels(BufferedImage image) {
		int width = image.getWidth();
		int height = image.getHeight();
		if (image.getType() != BufferedImage.TYPE_BYTE_GRAY)
			return image.getRGB(0, 0, width, height, null, 0, width);
		int[] pixels = image.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
		for (int i = 0; i < pixels.length; i++)
			pixels[i] = OPAQUE | pixels[i] * EVERY_CHANNEL;
		return pixels;
	}
}
