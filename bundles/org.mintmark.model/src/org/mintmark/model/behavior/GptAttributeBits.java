package org.mintmark.model.behavior;

import java.util.Locale;

/** Text form of GPT attribute bits: hexadecimal with {@code 0x} (UEFI specification 2.10, section 5.3.3). */
public final class GptAttributeBits {

    private GptAttributeBits() {
    }

    /** Reads {@code 0x…} or a decimal number; throws {@link IllegalArgumentException} for anything else. */
    public static long parse(String text) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        String trimmed = text.trim().toLowerCase(Locale.ROOT);
        return trimmed.startsWith("0x") ? Long.parseUnsignedLong(trimmed.substring(2), 16)
                : Long.parseUnsignedLong(trimmed);
    }

    /** Writes the bits as 16 hexadecimal digits with {@code 0x}. */
    public static String format(long bits) {
        return "0x" + String.format(Locale.ROOT, "%016x", bits);
    }
}
