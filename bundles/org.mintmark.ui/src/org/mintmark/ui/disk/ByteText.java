package org.mintmark.ui.disk;

import java.util.Locale;

/** Sizes as people read them. */
public final class ByteText {

    private static final String[] UNITS = { "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" };

    private ByteText() {
    }

    /** Whole where it is, else two digits: {@code 260 MiB}, {@code 96.27 GiB}. */
    public static String of(long bytes) {
        int unit = 0;
        double value = bytes;
        while (Math.abs(value) >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return (value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value)) + " " + UNITS[unit];
    }
}
