package org.mintmark.engine.wim;

import java.time.Instant;
import java.util.Locale;

/** Windows' time: 100 ns since 1601-01-01 UTC (MS-DTYP section 2.3.3). */
public final class FileTime {
	private static final long SECONDS_1601_TO_1970 = 11_644_473_600L;

	private FileTime() {
	}

	/** The number of 100 ns units of a time. */
	public static long of(Instant time) {
		return Math.addExact(
				Math.multiplyExact(Math.addExact(time.getEpochSecond(), SECONDS_1601_TO_1970), 10_000_000L),
				time.getNano() / 100);
	}

	/** The time of a number of 100 ns units, which must not be negative. */
	public static Instant toInstant(long units) {
		return Instant.ofEpochSecond(units / 10_000_000L - SECONDS_1601_TO_1970, units % 10_000_000L * 100);
	}

	/** The upper half as eight hexadecimal digits, as a WIM's XML writes it. */
	public static String high(Instant time) {
		return String.format(Locale.ROOT, "0x%08X", (int) (of(time) >>> 32));
	}

	/** The lower half as eight hexadecimal digits, as a WIM's XML writes it. */
	public static String low(Instant time) {
		return String.format(Locale.ROOT, "0x%08X", (int) of(time));
	}
}
