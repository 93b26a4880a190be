package org.mintmark.ui.driver;

import java.util.Set;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mintmark.ui.form.ColumnShares;
import org.mintmark.ui.form.Shades;
import org.mintmark.ui.form.StateShape;

/** A table whose first column shows a state's shape before the text. */
final class StateCells {

    private static final int ROW = 24;
    private static final int GAP = 5;

    private final Table table;
    private final IntFunction<StateShape> shape;
    private final ColumnShares shares;

    /**
     * Makes the columns.
     *
     * @param whole columns that are never cut
     * @param shape of the row with that index, null for none
     */
    StateCells(Table table, String id, String[] titles, Set<Integer> whole, IntFunction<StateShape> shape) {
        this.table = table;
        this.shape = shape;
        table.setHeaderVisible(true);
        table.setData("id", id); //$NON-NLS-1$
        for (String title : titles) {
            new TableColumn(table, SWT.NONE).setText(title);
        }
        shares = new ColumnShares(table, whole, StateShape.SIDE + 2 * GAP);
        table.addListener(SWT.MeasureItem, e -> e.height = ROW);
        table.addListener(SWT.EraseItem, e -> e.detail &= e.index == 0 ? ~SWT.FOREGROUND : ~0);
        table.addListener(SWT.PaintItem, this::paint);
    }

    /** Makes rows; the chosen one stays chosen, which is the first one at first. */
    void rows(String[][] texts) {
        int selected = table.getItemCount() == 0 ? 0 : table.getSelectionIndex();
        table.setRedraw(false);
        while (table.getItemCount() > texts.length) {
            table.getItem(texts.length).dispose();
        }
        while (table.getItemCount() < texts.length) {
            new TableItem(table, SWT.NONE);
        }
        for (int i = 0; i < texts.length; i++) {
            table.getItem(i).setText(texts[i]);
        }
        if (selected >= 0 && texts.length > 0) {
            table.select(Math.min(selected, texts.length - 1));
        }
        shares.share();
        table.setRedraw(true);
        table.redraw();
    }

    private void paint(Event e) {
        int index = e.index == 0 ? table.indexOf((TableItem) e.item) : -1;
        StateShape drawn = index < 0 ? null : shape.apply(index);
        if (drawn == null) {
            return;
        }
        boolean selected = (e.detail & SWT.SELECTED) != 0;
        Color text = selected ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : table.getForeground();
        Rectangle box = ((TableItem) e.item).getBounds(0);
        drawn.paint(e.gc, box.x + GAP, e.y + (e.height - StateShape.SIDE) / 2, selected ? text : drawn.color(new Shades(table.getBackground())));
        e.gc.setForeground(text);
        e.gc.drawText(((TableItem) e.item).getText(0), box.x + StateShape.SIDE + 2 * GAP, e.y + (e.height - e.gc.getFontMetrics().getHeight()) / 2, true);
    }
}
