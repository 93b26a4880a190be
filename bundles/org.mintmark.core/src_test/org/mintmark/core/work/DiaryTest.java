package org.mintmark.core.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mintmark.core.work.Entry.Kind;

class DiaryTest {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Diary diary = new Diary("nas-210", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), entries::add, cause -> {
        throw new AssertionError(cause);
    }, (share, text) -> {
        shares.add(share);
        texts.add(text);
    });

    @Test
    void progressNeverGoesBackWhateverThePhases() {
        diary.begin("verify", "Read the ISO back", 1);
        for (String phase : List.of("Read it back", "Compare", "Read it back")) {
            for (int done = 0; done <= 10; done++) {
                diary.progress(phase, done, 10);
            }
        }
        diary.progress("Who knows", 5, 0);
        diary.done();
        for (int i = 1; i < shares.size(); i++) {
            assertTrue(shares.get(i) >= shares.get(i - 1), shares.toString());
        }
        assertEquals(1, shares.getLast());
        assertTrue(texts.get(10).startsWith("Read it back: 10 B of 10 B, "), texts.get(10));
    }

    @Test
    void linesNameSubjectAndStep() {
        diary.begin("verify", "Read the ISO back", 1);
        diary.add(Kind.WARNING, "One file is late.", Optional.empty());
        diary.done();
        diary.message("That was it.");
        assertEquals(List.of("1970-01-01T00:00:00Z\tnas-210\tverify\tbegin\tRead the ISO back\t",
                "1970-01-01T00:00:00Z\tnas-210\tverify\twarning\tOne file is late.\t", "1970-01-01T00:00:00Z\tnas-210\t\tnote\tThat was it.\t"),
                entries.stream().map(Entry::toLine).toList());
    }
}
