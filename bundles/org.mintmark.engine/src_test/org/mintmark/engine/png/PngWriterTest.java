package org.mintmark.engine.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntBinaryOperator;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class PngWriterTest {
	@Test
	void picturesComeBackPixelByPixel() throws IOException {
		Random random = new Random(1);
		for (int[] size : new int[][] { { 1, 1 }, { 7, 3 }, { 256, 256 }, { 1000, 1 } }) {
			int[] opaque = random.ints((long) size[0] * size[1]).map(each -> each | 0xFF000000).toArray();
			compare(size[0], size[1], opaque, 3);
			int[] alpha = random.ints((long) size[0] * size[1]).map(each -> each & 0x7FFFFFFF).toArray();
			compare(size[0], size[1], alpha, 4);
		}
	}

	private static void compare(int width, int height, int[] argb, int samples) throws IOException {
		byte[] png = PngWriter.write(width, height, argb);
		assertArrayEquals(png, PngWriter.write(width, height, argb));
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		assertEquals(samples, image.getRaster().getNumBands());
		assertArrayEquals(argb, image.getRGB(0, 0, width, height, null, 0, width));
	}

	@Test
	void tellsItsResolutionAndCompresses() {
		IntBinaryOperator gradient = (x, y) -> 0xFF000000 | x << 16 | y << 8;
		byte[] png = PngWriter.write(256, 256, gradient, 96);
		int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
		assertEquals(3780, ByteBuffer.wrap(png).getInt(at));
		assertEquals(PngWriter.write(256, 256, gradient).length + 21, png.length);
		assertEquals(true, png.length < 5000);
	}

	@Test
	void impossibleSizesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> PngWriter.write(0, 1, new int[0]));
		assertThrows(IllegalArgumentException.class, () -> PngWriter.write(65536, 65536, new int[0]));
		assertThrows(IllegalArgumentException.class, () -> PngWriter.write(40_000, 40_000, (x, y) -> 0));
	}
}
