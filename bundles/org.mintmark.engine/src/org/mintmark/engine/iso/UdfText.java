package org.mintmark.engine.iso;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** The small parts that UDF structures are made of: tags, names, identifiers, times. Offsets count from the buffer's start. */
final class UdfText {

    /** Who wrote it (UDF 1.02 section 2.1.4.1). */
    static final String IMPLEMENTATION = "*Mintmark";

    private static final int FIXED_IDENTIFIER = 38;
    private static final int TAG = 16;

    private UdfText() {
    }

    /**
     * Sets the descriptor tag at the start (ECMA-167 3/7.2) of a descriptor that is complete but for it.
     *
     * @param location its block, of the partition where it lies in one
     * @param length bytes of the descriptor
     */
    static void tag(ByteBuffer out, int id, long location, int length) {
        out.putShort(0, (short) id).putShort(2, (short) 2).put(4, (byte) 0);
        out.putShort(8, (short) crc(out, TAG, length - TAG)).putShort(10, (short) (length - TAG)).putInt(12, (int) location);
        out.put(4, (byte) checksum(out));
    }

    /** Sum of the tag's bytes but the sum itself (ECMA-167 3/7.2.3). */
    static int checksum(ByteBuffer tag) {
        int sum = 0;
        for (int i = 0; i < TAG; i++) {
            sum += i == 4 ? 0 : tag.get(i) & 0xFF;
        }
        return sum & 0xFF;
    }

    /** CRC-ITU-T of x^16 + x^12 + x^5 + 1 (ECMA-167 3/7.2.6). */
    private static int crc(ByteBuffer bytes, int from, int length) {
        int crc = 0;
        for (int i = from; i < from + length; i++) {
            crc ^= (bytes.get(i) & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
            }
        }
        return crc & 0xFFFF;
    }

    /** OSTA compressed Unicode (UDF 1.02 section 2.1.1): 8 bits a character where that is enough, else 16. */
    static byte[] compressed(String text) {
        boolean wide = text.chars().anyMatch(c -> c > 0xFF);
        byte[] bytes = text.getBytes(wide ? UTF_16BE : ISO_8859_1);
        byte[] result = new byte[bytes.length + 1];
        result[0] = (byte) (wide ? 16 : 8);
        System.arraycopy(bytes, 0, result, 1, bytes.length);
        return result;
    }

    /** What {@link #compressed(String)} made; empty for what it can't have made. */
    static String expanded(byte[] bytes) {
        if (bytes.length == 0) {
            return "";
        }
        return switch (bytes[0]) {
            case 8, (byte) 254 -> new String(bytes, 1, bytes.length - 1, ISO_8859_1);
            case 16, (byte) 255 -> new String(bytes, 1, (bytes.length - 1) / 2 * 2, UTF_16BE);
            default -> "";
        };
    }

    /** A string in a field of fixed length, its length in the last byte (ECMA-167 1/7.2.12). */
    static void dstring(ByteBuffer out, int at, int field, String text) {
        byte[] bytes = compressed(text);
        int length = Math.min(bytes.length, field - 1);
        out.put(at, bytes, 0, length).put(at + field - 1, (byte) length);
    }

    /** The string of such a field. */
    static String dstring(ByteBuffer in, int at, int field) {
        int length = Math.min(in.get(at + field - 1) & 0xFF, field - 1);
        byte[] bytes = new byte[length];
        in.get(at, bytes);
        return expanded(bytes);
    }

    /** Character set of OSTA compressed Unicode (UDF 1.02 section 2.1.2). */
    static void charset(ByteBuffer out, int at) {
        out.put(at + 1, "OSTA Compressed Unicode".getBytes(US_ASCII));
    }

    /** Entity identifier (ECMA-167 1/7.4) with the first bytes of its suffix. */
    static void regid(ByteBuffer out, int at, String id, int... suffix) {
        out.put(at + 1, id.getBytes(US_ASCII));
        for (int i = 0; i < suffix.length; i++) {
            out.put(at + 24 + i, (byte) suffix[i]);
        }
    }

    /** Time in UTC (ECMA-167 1/7.3). */
    static void timestamp(ByteBuffer out, int at, Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
        out.putShort(at, (short) 0x1000).putShort(at + 2, (short) time.getYear()).put(at + 4, (byte) time.getMonthValue())
                .put(at + 5, (byte) time.getDayOfMonth()).put(at + 6, (byte) time.getHour()).put(at + 7, (byte) time.getMinute())
                .put(at + 8, (byte) time.getSecond());
    }

    /** Bytes of a file identifier descriptor for a name; the parent's has none. */
    static int identifierBytes(String name) {
        int length = FIXED_IDENTIFIER + (name.isEmpty() ? 0 : compressed(name).length);
        return (length + 3) / 4 * 4;
    }
}
