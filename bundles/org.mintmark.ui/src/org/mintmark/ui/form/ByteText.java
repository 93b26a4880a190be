package org.mintmark.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Sizes as people read and write them. */
public final class ByteText {

    private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d+(?:[.,]\\d+)?)\\s*([KMGTPE]?)(I?)B?\\s*"); //$NON-NLS-1$
    private static final String PREFIXES = "KMGTPE"; //$NON-NLS-1$

    private ByteText() {
    }

    /** Whole where it is, else two digits: {@code 260 MiB}, {@code 96.27 GiB}. */
    public static String of(long bytes) {
        int unit = 0;
        double value = bytes;
        while (Math.abs(value) >= 1024 && unit < UNITS.size() - 1) {
            value /= 1024;
            unit++;
        }
        return (value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value)) + " " + UNITS.get(unit); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Without rounding: whole MiB where it is, else bytes. */
    public static String exact(long bytes) {
        long mib = 1L << 20;
        return bytes % mib == 0 ? bytes / mib + " MiB" : bytes + " B"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Bytes of a size such as {@code 98304 MiB}, {@code 80g} or {@code 160 GB}; without a unit MiB are meant, and only the unit
     * with an i left out, GB, counts in thousands.
     *
     * @throws IllegalArgumentException with a sentence where it is none
     */
    public static long parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(NLS.bind(Messages.noSize, text));
        }
        boolean bytes = matcher.group(2).isEmpty() && text.toUpperCase(Locale.ROOT).contains("B"); //$NON-NLS-1$
        boolean decimal = !matcher.group(2).isEmpty() && matcher.group(3).isEmpty() && text.toUpperCase(Locale.ROOT).contains("B"); //$NON-NLS-1$
        int power = bytes ? 0 : matcher.group(2).isEmpty() ? 2 : PREFIXES.indexOf(matcher.group(2)) + 1;
        double value = Double.parseDouble(matcher.group(1).replace(',', '.')) * Math.pow(decimal ? 1000 : 1024, power);
        if (value > Long.MAX_VALUE / 2) {
            throw new IllegalArgumentException(NLS.bind(Messages.noSize, text));
        }
        return (long) value;
    }
}
