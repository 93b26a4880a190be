package org.mintmark.app.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;

/** The cells of the matrix of cultures. */
final class CultureCells {

    private CultureCells() {
    }

    /** Clicks on a cell. */
    static void choose(Table table, String tag, int column) {
        table.showItem(table.getItem(row(table, tag)));
        Robot.pumpFor(50);
        Rectangle cell = table.getItem(row(table, tag)).getBounds(column);
        Robot.mouse(table, SWT.MouseDown, cell.x + 10, cell.y + cell.height / 2);
    }

    /** The row of a culture. */
    static int row(Table table, String tag) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(0).startsWith(tag)) {
                return i;
            }
        }
        throw new AssertionError(tag + " is not in the table");
    }
}
