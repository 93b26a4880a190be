package org.mintmark.ui.form;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/** Shares a table's width among its columns by what their texts need; where there is too little, those that matter less are cut. */
public final class ColumnShares {

    private static final int LEAST = 50;
    private static final int PADDING = 14;

    private final Table table;
    private final Set<Integer> whole;
    private final int first;

    /**
     * Follows the table's width.
     *
     * @param whole columns that are never cut; the table rather scrolls sideways
     * @param first what the first column needs beside its text
     */
    public ColumnShares(Table table, Set<Integer> whole, int first) {
        this.table = table;
        this.whole = Set.copyOf(whole);
        this.first = first;
        table.addListener(SWT.Resize, e -> share());
    }

    /** Shares the width anew, after texts have changed. */
    public void share() {
        int width = table.getClientArea().width;
        if (width > 0) {
            int[] widths = of(needs(), whole, width);
            IntStream.range(0, widths.length).filter(i -> table.getColumn(i).getWidth() != widths[i]).forEach(i -> table.getColumn(i).setWidth(widths[i]));
        }
    }

    private int[] needs() {
        GC gc = new GC(table);
        try {
            return IntStream.range(0, table.getColumnCount()).map(i -> PADDING + (i == 0 ? first : 0)
                    + Stream.concat(Stream.of(table.getColumn(i).getText()), Stream.of(table.getItems()).map(t -> t.getText(i)))
                            .mapToInt(text -> gc.textExtent(text).x).max().orElse(0)).toArray();
        } finally {
            gc.dispose();
        }
    }

    /**
     * The widths of columns: more than they need in proportion to that, or the widest of those that may be cut less than they need.
     *
     * @param needs of each column
     * @param whole columns that are never cut
     * @param width to be filled; the sum of what this returns is only higher where nothing more can be cut
     */
    public static int[] of(int[] needs, Set<Integer> whole, int width) {
        int need = Arrays.stream(needs).sum();
        int[] widths = need > width ? cut(needs, whole, width) : Arrays.stream(needs).map(n -> (int) ((long) n * width / Math.max(1, need))).toArray();
        if (widths.length > 0) {
            widths[widths.length - 1] += Math.max(0, width - Arrays.stream(widths).sum());
        }
        return widths;
    }

    private static int[] cut(int[] needs, Set<Integer> whole, int width) {
        int limit = Arrays.stream(needs).max().orElse(0);
        int[] widths = needs;
        while (Arrays.stream(widths).sum() > width && limit > LEAST) {
            int most = --limit;
            widths = IntStream.range(0, needs.length).map(i -> whole.contains(i) ? needs[i] : Math.min(needs[i], most)).toArray();
        }
        return widths;
    }
}
