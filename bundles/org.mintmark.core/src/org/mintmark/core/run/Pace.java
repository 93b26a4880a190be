package org.mintmark.core.run;

import java.util.Locale;
import java.util.function.LongSupplier;

/** How fast the bytes of a phase go by and how long the rest will take, in the words both faces use. */
public final class Pace {

    private static final String[] UNITS = { "KiB", "MiB", "GiB", "TiB" };

    private final LongSupplier nanos;
    private String phase = "";
    private long start;

    /** By the system's clock. */
    public Pace() {
        this(System::nanoTime);
    }

    /** By another clock of nanoseconds. */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Says how far a phase is: bytes, rate, and after a second the time left.
     *
     * @param total 0 while unknown
     */
    public String text(String name, long done, long total) {
        long now = nanos.getAsLong();
        if (!name.equals(phase)) {
            phase = name;
            start = now;
        }
        double seconds = Math.max(1e-3, (now - start) / 1e9);
        double rate = done / seconds;
        StringBuilder text = new StringBuilder(size(done));
        if (total > 0) {
            text.append(" of ").append(size(total));
        }
        text.append(", ").append(size((long) rate)).append("/s");
        if (total > done && rate > 0 && seconds > 1) {
            text.append(", ").append(time((long) ((total - done) / rate))).append(" left");
        }
        return text.toString();
    }

    /** Bytes as people say them: 1024-based with one decimal. */
    public static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double value = bytes;
        int unit = -1;
        while (value >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds < 3600 ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }
}
