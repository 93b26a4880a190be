package org.mintmark.engine.fat;

import java.nio.ByteBuffer;

/** Collects the entries of a long name, last part first (Microsoft FAT specification 1.03, section 7). */
final class LongName {

    private static final int[] PLACES = { 1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30 };
    private static final int MAX_PARTS = 20;

    private final StringBuilder text = new StringBuilder();
    private int expected;
    private int checksum = -1;

    void clear() {
        text.setLength(0);
        expected = 0;
        checksum = -1;
    }

    void add(ByteBuffer in, int at) {
        int number = in.get(at) & 0x3F;
        boolean last = (in.get(at) & 0x40) != 0;
        int sum = in.get(at + 13) & 0xFF;
        if (last && number <= MAX_PARTS) {
            clear();
            checksum = sum;
        } else if (number != expected || sum != checksum) {
            clear();
            return;
        }
        expected = number - 1;
        StringBuilder part = new StringBuilder();
        for (int place : PLACES) {
            char c = (char) in.getShort(at + place);
            if (c == 0) {
                break;
            }
            part.append(c);
        }
        text.insert(0, part);
    }

    /** The name that belongs to a short one, empty where there is none. */
    String of(byte[] shortName) {
        return expected == 0 && checksum == FatRecords.checksum(shortName) ? text.toString() : "";
    }
}
