package org.mintmark.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PaceTest {

    private long now;
    private final Pace pace = new Pace(() -> now);

    @Test
    void tellsBytesRateAndAfterASecondTheTimeLeft() {
        assertEquals("0 B of 100.0 MiB, 0 B/s", pace.text("Write", 0, 100 << 20));
        now = 500_000_000L;
        assertEquals("10.0 MiB of 100.0 MiB, 20.0 MiB/s", pace.text("Write", 10 << 20, 100 << 20));
        now = 2_000_000_000L;
        assertEquals("20.0 MiB of 100.0 MiB, 10.0 MiB/s, 8 s left", pace.text("Write", 20 << 20, 100 << 20));
        assertEquals("0 B, 0 B/s", pace.text("Read", 0, 0));
    }

    @Test
    void sizesAreReadable() {
        assertEquals("1023 B", Pace.size(1023));
        assertEquals("1.0 KiB", Pace.size(1024));
        assertEquals("7.8 GiB", Pace.size(8_400_000_000L));
        assertEquals("8388608.0 TiB", Pace.size(Long.MAX_VALUE));
    }
}
