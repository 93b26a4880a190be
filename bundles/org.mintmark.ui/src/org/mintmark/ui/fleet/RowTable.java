package org.mintmark.ui.fleet;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mintmark.ui.form.ColumnShares;

/** Rows of text; those that matter less are greyed. */
final class RowTable {

    private static final int AT_ONCE = 100;

    private final Table table;
    private final ColumnShares shares;
    private List<Row> shown = List.of();

    /** A row. */
    record Row(Object data, boolean grey, String... cells) {
    }

    /** A column's heading, and its width while nothing stands in it. */
    record Column(String title, int width) {
    }

    RowTable(Composite parent, String id, Column... columns) {
        this(parent, SWT.SINGLE, id, Set.of(), columns);
    }

    /**
     * @param style whether one row or several can be chosen
     * @param whole columns that are never cut
     */
    RowTable(Composite parent, int style, String id, Set<Integer> whole, Column... columns) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | style);
        table.setData("id", id); //$NON-NLS-1$
        table.setHeaderVisible(true);
        for (Column each : columns) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(each.title());
            column.setWidth(each.width());
        }
        shares = new ColumnShares(table, whole, 0);
    }

    Table control() {
        return table;
    }

    /** Shows rows; of many the rest in turns, so that the window stays quick. */
    void show(List<Row> rows) {
        shown = rows;
        if (table.getItemCount() > rows.size()) {
            table.remove(rows.size(), table.getItemCount() - 1);
        }
        fill(rows, 0);
    }

    private void fill(List<Row> rows, int from) {
        if (table.isDisposed() || rows != shown) {
            return; // others are shown by now
        }
        int to = Math.min(rows.size(), from + AT_ONCE);
        table.setRedraw(false);
        for (int i = from; i < to; i++) {
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            item.setText(rows.get(i).cells());
            item.setData(rows.get(i).data());
            item.setForeground(rows.get(i).grey() ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
        }
        if (from == 0) {
            shares.share();
        }
        table.setRedraw(true);
        if (to < rows.size()) {
            table.getDisplay().asyncExec(() -> fill(rows, to));
        }
    }

    /** The data of the chosen row, null where none is. */
    Object chosen() {
        return table.getSelectionCount() == 0 ? null : table.getSelection()[0].getData();
    }
}
