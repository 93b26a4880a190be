package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mintmark.ui.form.ColumnShares;

/** How wide columns are. */
class ColumnSharesTest {

    @Test
    void whatIsLeftIsSharedByNeed() {
        assertArrayEquals(new int[] { 200, 400, 600 }, ColumnShares.of(new int[] { 100, 200, 300 }, Set.of(0), 1200));
        assertEquals(1001, Arrays.stream(ColumnShares.of(new int[] { 30, 70, 130 }, Set.of(), 1001)).sum());
    }

    @Test
    void theWidestThatMayBeIsCutFirst() {
        assertArrayEquals(new int[] { 100, 150, 250 }, ColumnShares.of(new int[] { 100, 200, 250 }, Set.of(2), 500));
        assertArrayEquals(new int[] { 60, 80, 260 }, ColumnShares.of(new int[] { 60, 80, 900 }, Set.of(0), 400));
    }

    @Test
    void whatMattersStaysWholeAndTheTableScrolls() {
        assertArrayEquals(new int[] { 50, 200, 300 }, ColumnShares.of(new int[] { 100, 200, 300 }, Set.of(1, 2), 400));
        assertArrayEquals(new int[] { 20, 300 }, ColumnShares.of(new int[] { 20, 300 }, Set.of(1), 200));
    }
}
