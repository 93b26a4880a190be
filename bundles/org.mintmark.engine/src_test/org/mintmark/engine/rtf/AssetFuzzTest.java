package org.mintmark.engine.rtf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mintmark.engine.chm.ChmContents;
import org.mintmark.engine.chm.ChmFile;
import org.mintmark.engine.chm.ChmObject;
import org.mintmark.engine.chm.ChmTopicReader;
import org.mintmark.engine.disk.Mutants;
import org.mintmark.engine.disk.Tools;
import org.mintmark.engine.png.PictureScaler;
import org.mintmark.engine.png.PngDecoder;
import org.mintmark.engine.png.PngReader;

/** Damaged copies of real assets: 500 of them, 20,000 in the full run; each within a second and 64 MiB of allocations. */
class AssetFuzzTest {
	private static final long NANOS = 1_000_000_000L;
	private static final long BYTES = 64L << 20;
	private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

	private long slowest;
	private long largest;

	private static byte[][] seeds(String... names) throws IOException {
		List<byte[]> seeds = new ArrayList<>();
		for (String name : names)
			seeds.add(Tools.corpus(name));
		return seeds.toArray(new byte[0][]);
	}

	private void bounded(String what, byte[][] seeds, int count, Mutants.Reader reader) {
		// the first of each kind loads classes
		for (byte[] seed : seeds) {
			try {
				reader.read(seed);
			} catch (IOException e) {
				throw new AssertionError("a seed is not sound", e);
			}
		}
		Mutants.each(seeds, count, mutant -> {
			long start = System.nanoTime();
			long before = THREADS.getCurrentThreadAllocatedBytes();
			try {
				reader.read(mutant);
			} finally {
				slowest = Math.max(slowest, System.nanoTime() - start);
				largest = Math.max(largest, THREADS.getCurrentThreadAllocatedBytes() - before);
			}
		});
		System.out.printf("%s: slowest %.0f ms, largest %.1f MiB%n", what, slowest / 1e6, largest / 1048576.0);
		assertTrue(slowest < NANOS, () -> what + ": a mutant took " + slowest / 1_000_000 + " ms");
		assertTrue(largest < BYTES, () -> what + ": a mutant allocated " + largest + " bytes");
	}

	@Test
	void richTextsSurviveDamage() throws IOException {
		byte[][] seeds = seeds("rtf/tika__testRTFTIKA_2500.rtf", "rtf/RtfPipe__bullet_list.rtf", "rtf/RtfPipe__List.rtf",
				"rtf/rtf-stream-parser__jis-test.rtf", "rtf/rtf.js__hyperlink.rtf", "rtf/RtfPipe__image_from_strings.rtf",
				"rtf/RtfPipe__lists_with_breaks.rtf", "rtf/Burn__ja_Credits.rtf", "rtf/RtfPipe__RtfParserTest_8.rtf", "rtf/RtfPipe__Issue46.rtf");
		bounded("RTF", seeds, 20, mutant -> {
			RtfFile file = RtfReader.read(mutant);
			byte[] written = RtfWriter.write(file.document(), file.language());
			RtfReader.read(written).document().text();
		});
	}

	@Test
	void picturesSurviveDamage() throws IOException {
		byte[][] seeds = seeds("png/imagepng__pngsuite_basi0g04.png", "png/imagepng__pngsuite_basn2c16.png", "png/imagepng__pngsuite_basn3p02.png",
				"png/imagepng__pngsuite_basn6a08.png", "png/imagepng__pngsuite_s37i3p04.png", "png/imagepng__pngsuite_tbgn2c16.png",
				"png/pngj__testsuite1_z09n2c08_idats.png", "png/pngj__apgn_withstill_apng.png", "png/pngj__grays_rgba16-gama2_2.png",
				"png/imagepng__pngsuite_cdfn2c08.png");
		bounded("PNG", seeds, 15, mutant -> {
			PngReader.check(mutant);
			PictureScaler.fit(PngDecoder.decode(mutant), 256);
		});
	}

	@Test
	void helpBooksSurviveDamage() throws IOException {
		byte[][] seeds = seeds("chm/tika__wmicontrol.CHM", "chm/tika__cmak_ops.CHM", "chm/tika__comexp.CHM");
		bounded("CHM", seeds, 50, mutant -> {
			try (ChmFile book = ChmFile.of(mutant)) {
				ChmContents.contents(book);
				try {
					ChmTopicReader.defaultTopic(book);
				} catch (IOException e) {
					// the rest is still to be listed
				}
				for (ChmObject entry : book.entries().subList(0, Math.min(20, book.entries().size())))
					book.content(entry);
			}
		});
	}
}
