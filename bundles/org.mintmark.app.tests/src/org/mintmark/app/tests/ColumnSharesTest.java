package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.mintmark.ui.form.ColumnShares;

/** How wide columns are. */
class ColumnSharesTest {

    @Test
    void whatIsLeftIsSharedByNeed() {
        assertArrayEquals(new int[] { 200, 400, 600 }, ColumnShares.of(new int[] { 100, 200, 300 }, new int[] { 100, 50, 50 }, 1200));
        assertEquals(1001, Arrays.stream(ColumnShares.of(new int[] { 30, 70, 130 }, new int[] { 50, 50, 50 }, 1001)).sum());
    }

    @Test
    void theWidestThatMayBeIsCutFirst() {
        assertArrayEquals(new int[] { 100, 150, 250 }, ColumnShares.of(new int[] { 100, 200, 250 }, new int[] { 50, 50, 250 }, 500));
        assertArrayEquals(new int[] { 60, 80, 260 }, ColumnShares.of(new int[] { 60, 80, 900 }, new int[] { 60, 50, 50 }, 400));
    }

    @Test
    void whatMattersStaysWholeAndTheTableScrolls() {
        assertArrayEquals(new int[] { 50, 200, 300 }, ColumnShares.of(new int[] { 100, 200, 300 }, new int[] { 50, 200, 300 }, 400));
        assertArrayEquals(new int[] { 20, 300 }, ColumnShares.of(new int[] { 20, 300 }, new int[] { 90, 300 }, 200));
    }
}
