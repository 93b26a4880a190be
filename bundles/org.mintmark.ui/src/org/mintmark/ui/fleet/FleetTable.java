package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.ui.form.Shades;
import org.mintmark.ui.form.StateShape;

/**
 * The rows, filtered and sorted. Not a virtual table: GTK crashes where one is filtered and the theme changes then.
 */
final class FleetTable {

    /** Blanks that leave room for a shape. */
    private static final String ROOM = "      "; //$NON-NLS-1$
    /** How many rows are added before the window may do something else. */
    private static final int AT_ONCE = 200;

    private final Table table;
    private final Map<Path, FleetRow> all = new LinkedHashMap<>();
    private List<FleetRow> shown = List.of();
    private String filter = ""; //$NON-NLS-1$
    private FleetColumn sorted = FleetColumn.FAMILY;
    private boolean down;
    private int column;

    /** @param open what is done with a row and the column that was chosen in it */
    FleetTable(Composite parent, BiConsumer<FleetRow, FleetColumn> open) {
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData("id", "fleet.rows"); //$NON-NLS-1$ //$NON-NLS-2$
        for (FleetColumn each : FleetColumn.values()) {
            TableColumn made = new TableColumn(table, SWT.NONE);
            made.setText(each.title());
            made.setWidth(each.width());
            made.setMoveable(true);
            made.addListener(SWT.Selection, e -> sort(each, made));
        }
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseDown, e -> column = columnAt(new Point(e.x, e.y)));
        table.addListener(SWT.DefaultSelection, e -> chosen().stream().findFirst().ifPresent(r -> open.accept(r, FleetColumn.values()[column])));
        table.addListener(SWT.KeyDown, e -> {
            int step = e.keyCode == SWT.ARROW_RIGHT ? 1 : e.keyCode == SWT.ARROW_LEFT ? -1 : 0;
            column = Math.max(0, Math.min(FleetColumn.values().length - 1, column + step));
        });
    }

    Table control() {
        return table;
    }

    private void fill(TableItem item, FleetRow row) {
        if (row.equals(item.getData())) {
            return;
        }
        for (FleetColumn each : FleetColumn.values()) {
            StateShape shape = each.shape(row);
            boolean said = shape == StateShape.NONE && each.text(row).equals("-"); //$NON-NLS-1$
            item.setText(each.ordinal(), shape == null ? each.text(row) : said ? "" : ROOM + each.text(row)); //$NON-NLS-1$
        }
        item.setData(row);
    }

    private void paint(Event event) {
        if (event.item.getData() instanceof FleetRow row) {
            StateShape shape = FleetColumn.values()[event.index].shape(row);
            if (shape != null) {
                shape.paint(event.gc, event.x + 2, event.y + (event.height - StateShape.SIDE) / 2, new Shades(table.getBackground()));
            }
        }
    }

    private int columnAt(Point point) {
        TableItem item = table.getItem(point);
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(point)) {
                return i;
            }
        }
        return 0;
    }

    /** Replaces or adds rows. */
    void put(List<FleetRow> rows) {
        boolean other = false;
        for (FleetRow row : rows) {
            other |= !row.equals(all.put(row.file(), row));
        }
        if (other) {
            show();
        }
    }

    /** Forgets rows of files that are not there any more. */
    void keep(List<FleetRow> rows) {
        boolean gone = all.keySet().retainAll(rows.stream().map(FleetRow::file).collect(Collectors.toSet()));
        put(rows);
        if (gone) {
            show();
        }
    }

    void filter(String text) {
        filter = text;
        show();
    }

    private void sort(FleetColumn by, TableColumn made) {
        down = by == sorted && !down;
        sorted = by;
        table.setSortColumn(made);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        show();
    }

    private void show() {
        Set<Path> before = chosen().stream().map(FleetRow::file).collect(Collectors.toSet());
        Comparator<FleetRow> order = down ? sorted.order().reversed() : sorted.order();
        shown = all.values().stream().filter(r -> r.matches(filter)).sorted(order).toList();
        table.setRedraw(false);
        if (table.getItemCount() > shown.size()) {
            table.remove(shown.size(), table.getItemCount() - 1);
        }
        int there = table.getItemCount();
        int wanted = Math.min(shown.size(), there + AT_ONCE);
        for (int i = 0; i < wanted; i++) {
            fill(i < there ? table.getItem(i) : new TableItem(table, SWT.NONE), shown.get(i));
        }
        table.setRedraw(true);
        table.setSelection(IntStream.range(0, wanted).filter(i -> before.contains(shown.get(i).file())).toArray());
        if (wanted < shown.size()) {
            table.getDisplay().asyncExec(() -> { // the rest in turns, so that the window stays quick
                if (!table.isDisposed()) {
                    show();
                }
            });
        }
    }

    List<FleetRow> shown() {
        return shown;
    }

    List<FleetRow> all() {
        return List.copyOf(all.values());
    }

    List<FleetRow> chosen() {
        List<FleetRow> rows = new ArrayList<>();
        for (TableItem item : table.getSelection()) {
            if (item.getData() instanceof FleetRow row) {
                rows.add(row);
            }
        }
        return rows;
    }
}
