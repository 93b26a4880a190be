package org.mintmark.engine.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.mintmark.engine.disk.Tools;
import org.mintmark.engine.io.FormatException;

class PngReaderTest {
	/** Where pngcheck 3.0.3, which the manifest quotes, and the specification disagree. */
	private static final Map<String, Boolean> SPECIFICATION = Map.of("imagepng__pngsuite_cm7n0g04.png", true, // a time of 1970 is a time
			"pngj__test_bad_missingidat.png", false); // rows are missing, which pngcheck does not look for

	@Test
	void findsWhatIsDamagedAndNothingElse() throws IOException {
		Path folder = Tools.corpusFolder("png");
		int seen = 0;
		for (String line : Files.readAllLines(folder.resolveSibling("MANIFEST.tsv"))) {
			String[] columns = line.split("\t");
			if (!columns[0].startsWith("png/") || !Files.exists(folder.resolveSibling(columns[0])))
				continue;
			String name = columns[0].substring(4);
			PngInfo info = PngReader.check(Files.readAllBytes(folder.resolve(name)));
			boolean valid = SPECIFICATION.getOrDefault(name, columns[6].startsWith("valid"));
			assertEquals(valid, info.valid(), name + " " + info);
			assertEquals(columns[6].contains("Adam7") && info.sized(), info.interlaced(), name);
			assertEquals(columns[6].contains("APNG"), info.animated(), name);
			if (valid)
				assertTrue(columns[7].contains("PNG " + info.width() + "x" + info.height() + " ") || name.contains("missing"), name);
			seen++;
		}
		assertTrue(seen > 90, seen + " files");
	}

	@Test
	void decodesWhatTheJdkDecodes() throws IOException {
		int seen = 0;
		try (var list = Files.list(Tools.corpusFolder("png"))) {
			for (Path file : list.sorted().toList()) {
				byte[] bytes = Files.readAllBytes(file);
				if (!PngReader.check(bytes).valid())
					continue;
				BufferedImage jdk = ImageIO.read(new ByteArrayInputStream(bytes));
				Picture ours = PngDecoder.decode(bytes);
				assertEquals(jdk.getWidth(), ours.width(), file.toString());
				assertEquals(jdk.getHeight(), ours.height(), file.toString());
				// grey pictures: the JDK converts colour spaces there
				if (jdk.getColorModel().getNumColorComponents() == 3) {
					for (int y = 0; y < ours.height(); y++)
						for (int x = 0; x < ours.width(); x++)
							assertClose(jdk.getRGB(x, y), ours.at(x, y), file + " " + x + "," + y);
				}
				seen++;
			}
		}
		assertTrue(seen > 80, seen + " files");
	}

	private static void assertClose(int expected, int actual, String where) {
		if (expected >>> 24 == 0 && actual >>> 24 == 0)
			return;
		for (int shift = 0; shift < 32; shift += 8)
			assertTrue(Math.abs((expected >>> shift & 0xFF) - (actual >>> shift & 0xFF)) <= 1,
					() -> where + ": " + Integer.toHexString(expected) + " " + Integer.toHexString(actual));
	}

	@Test
	void refusesBombsWithoutInflatingThem() throws IOException {
		byte[] bomb = png(40_000, 40_000, 1_000_000);
		long start = System.nanoTime();
		PngInfo info = PngReader.check(bomb);
		assertTrue(System.nanoTime() - start < 200_000_000L);
		assertEquals(40_000, info.width());
		assertTrue(info.fatal().orElseThrow().message().contains("40000 x 40000"), info.toString());
		// more data than announced
		assertTrue(PngReader.check(png(1, 1, 50_000_000)).fatal().orElseThrow().message().contains("more image data"));
		assertTrue(PngReader.check(png(100, 100, 100)).fatal().orElseThrow().message().contains("ends too early"));
	}

	private static byte[] png(int width, int height, int zeros) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 });
		chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 0).array());
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
			deflater.write(new byte[zeros]);
		}
		chunk(out, "IDAT", data.toByteArray());
		chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
		byte[] named = ByteBuffer.allocate(content.length + 4).put(type.getBytes()).put(content).array();
		CRC32 crc = new CRC32();
		crc.update(named);
		out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
		out.writeBytes(named);
		out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
	}

	@Test
	void namesWhatIsNoPng() throws IOException {
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
		assertTrue(PngReader.check(jpeg.toByteArray()).fatal().orElseThrow().message().contains("JPEG"));
		assertEquals(300, PictureImport.read(jpeg.toByteArray()).width());
		assertFalse(PngReader.check(new byte[0]).valid());
		assertThrows(FormatException.class, () -> PictureImport.read("hello".getBytes()));
		assertThrows(FormatException.class, () -> PictureImport.read(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1 }));
	}

	@Test
	void saysHowLargeAPictureIsMeantToBe() {
		PngInfo info = PngReader.check(PngWriter.write(256, 256, (x, y) -> 0xFF000000 | x, 96));
		assertEquals(96, info.dpi().orElseThrow());
		assertEquals(List.of(), info.problems());
		assertTrue(PngReader.check(PngWriter.write(2, 2, new int[4])).dpi().isEmpty());
	}

	@Test
	void scalesSharply() {
		int[] board = new int[512 * 400];
		for (int i = 0; i < board.length; i++)
			board[i] = i % 512 / 64 % 2 == 0 ? 0xFFFFFFFF : 0xFF202020;
		Picture picture = new Picture(512, 400, board);
		Picture fit = PictureScaler.fit(picture, 256);
		assertEquals(256, fit.width());
		assertEquals(0, fit.at(10, 10) >>> 24, "what is beside the picture is clear");
		assertEquals(0xFFFFFFFF, fit.at(10, 128));
		assertEquals(0xFF202020, fit.at(48, 128));
		// an edge stays within three pixels
		int grey = 0;
		for (int x = 16; x < 48; x++) {
			int value = fit.at(x, 128) & 0xFF;
			grey += value > 0x28 && value < 0xF8 ? 1 : 0;
		}
		assertTrue(grey <= 3, grey + " grey pixels at an edge");
		Picture crop = PictureScaler.crop(picture, 256);
		assertEquals(0xFF, crop.at(0, 0) >>> 24);
		assertEquals(256, crop.height());
		Picture small = PictureScaler.fit(new Picture(2, 2, new int[] { -1, -1, -1, -1 }), 256);
		assertEquals(0xFFFFFFFF, small.at(0, 0), "a border of one colour goes on");
	}

	/** The JDK takes grey for linear light and would show a middle grey as a bright one. */
	@Test
	void greysKeepTheirBrightness() throws Exception {
		BufferedImage grey = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_GRAY);
		int[] levels = { 0, 100, 255 };
		for (int x = 0; x < levels.length; x++)
			grey.getRaster().setSample(x, 0, 0, levels[x]);
		ByteArrayOutputStream bitmap = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(grey, "bmp", bitmap));
		assertArrayEquals(new int[] { 0xFF000000, 0xFF646464, 0xFFFFFFFF }, PictureImport.read(bitmap.toByteArray()).argb());
		BufferedImage wide = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
		for (int y = 0; y < 16; y++)
			for (int x = 0; x < 16; x++)
				wide.getRaster().setSample(x, y, 0, 100);
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(wide, "jpg", jpeg));
		assertEquals(100, PictureImport.read(jpeg.toByteArray()).at(8, 8) & 0xFF, 2);
	}
}
