package org.mintmark.ui.form;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Shares a table's width among its columns by what their texts need; where there is too little, those that matter less are cut, and
 * the mouse on a text that is cut tells all of it.
 */
public final class ColumnShares {

    private static final int LEAST = 50;
    private static final int LEAST_NAME = 90;
    private static final int PADDING = 14;
    /** How many rows are measured. */
    private static final int MEASURED = 200;

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
        table.addListener(SWT.MouseMove, e -> table.setToolTipText(cut(new Point(e.x, e.y))));
    }

    /** Shares the width anew, after texts have changed. */
    public void share() {
        int width = table.getClientArea().width;
        if (width > 0) {
            int[] needs = needs();
            int[] least = IntStream.range(0, needs.length).map(i -> whole.contains(i) ? needs[i] : i == 0 ? first + LEAST_NAME : LEAST).toArray();
            int[] widths = of(needs, least, width);
            IntStream.range(0, widths.length).filter(i -> table.getColumn(i).getWidth() != widths[i]).forEach(i -> table.getColumn(i).setWidth(widths[i]));
        }
    }

    private int[] needs() {
        GC gc = new GC(table);
        try {
            return IntStream.range(0, table.getColumnCount()).map(i -> PADDING + (i == 0 ? first : 0)
                    + Stream.concat(Stream.of(table.getColumn(i).getText()), Stream.of(table.getItems()).limit(MEASURED).map(t -> t.getText(i)))
                            .mapToInt(text -> gc.textExtent(text).x).max().orElse(0)).toArray();
        } finally {
            gc.dispose();
        }
    }

    /** The text at a place where it is cut, else null. */
    private String cut(Point at) {
        TableItem item = table.getItem(at);
        GC gc = new GC(table);
        try {
            return item == null ? null : IntStream.range(0, table.getColumnCount()).filter(i -> item.getBounds(i).contains(at))
                    .filter(i -> gc.textExtent(item.getText(i)).x + (i == 0 ? first : 0) > table.getColumn(i).getWidth()).mapToObj(item::getText).findFirst().orElse(null);
        } finally {
            gc.dispose();
        }
    }

    /**
     * The widths of columns: more than they need in proportion to that, or the widest of those that may be cut less than they need.
     *
     * @param needs of each column
     * @param least what each is never cut below, as far as it needs that much
     * @param width to be filled; the sum of what this returns is only higher where nothing more can be cut
     */
    public static int[] of(int[] needs, int[] least, int width) {
        int need = Arrays.stream(needs).sum();
        int[] widths = need > width ? cut(needs, least, width) : Arrays.stream(needs).map(n -> (int) ((long) n * width / Math.max(1, need))).toArray();
        if (widths.length > 0) {
            widths[widths.length - 1] += Math.max(0, width - Arrays.stream(widths).sum());
        }
        return widths;
    }

    private static int[] cut(int[] needs, int[] least, int width) {
        int limit = Arrays.stream(needs).max().orElse(0);
        int[] widths = needs;
        while (Arrays.stream(widths).sum() > width && limit > 0) {
            int most = --limit;
            widths = IntStream.range(0, needs.length).map(i -> Math.min(needs[i], Math.max(least[i], most))).toArray();
        }
        return widths;
    }
}
