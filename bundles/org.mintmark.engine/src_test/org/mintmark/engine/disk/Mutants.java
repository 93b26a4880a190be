package org.mintmark.engine.disk;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Feeds readers with damaged copies of good files: only an IOException may escape, in bounded time. */
public final class Mutants {

	private Mutants() {
	}

	/** What is done with a mutant. */
	public interface Reader {
		/** Reads it. */
		void read(byte[] mutant) throws IOException;
	}

	/** So many mutants of each seed, forty times as many in the full run. */
	public static void each(byte[][] seeds, int count, Reader reader) {
		int all = Boolean.getBoolean("mintmark.full") ? count * 40 : count;
		for (int s = 0; s < seeds.length; s++) {
			for (int i = 0; i < all; i++) {
				byte[] mutant = mutate(seeds[s], new Random(31L * s + i));
				long start = System.nanoTime();
				try {
					reader.read(mutant);
				} catch (IOException e) {
					assertTrue(e.getMessage() != null && !e.getMessage().isBlank(), "no message");
				} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
					fail("mutant " + i + " of seed " + s, e);
				}
				assertTrue(System.nanoTime() - start < 5_000_000_000L, "mutant " + i + " of seed " + s + " is slow");
			}
		}
	}

	private static byte[] mutate(byte[] seed, Random random) {
		byte[] mutant = random.nextInt(8) == 0 ? Arrays.copyOf(seed, random.nextInt(seed.length)) : seed.clone();
		int[] places = IntStream.range(0, mutant.length).filter(i -> seed[i] != 0).toArray();
		for (int n = 1 + random.nextInt(8); n > 0 && places.length > 0; n--) {
			// Bytes that say something are more interesting than padding.
			int at = random.nextInt(4) == 0 ? random.nextInt(mutant.length) : places[random.nextInt(places.length)];
			switch (random.nextInt(4)) {
			case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
			case 1 -> mutant[at] = (byte) random.nextInt(256);
			case 2 -> mutant[at] = (byte) 0xFF;
			default -> {
				for (int i = at; i < Math.min(mutant.length, at + 8); i++) {
					mutant[i] = (byte) (random.nextBoolean() ? 0xFF : 0);
				}
			}
			}
		}
		return mutant;
	}
}
