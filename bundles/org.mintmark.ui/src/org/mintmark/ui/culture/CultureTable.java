package org.mintmark.ui.culture;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mintmark.core.culture.ClientCulture;
import org.mintmark.core.status.AssetSketch;
import org.mintmark.core.status.CultureCell;
import org.mintmark.core.status.CultureRow;
import org.mintmark.model.AssetKind;
import org.mintmark.ui.form.Shades;
import org.mintmark.ui.form.StateShape;

/** The matrix: a row a culture, a column a file, and one cell that is chosen. */
final class CultureTable {

    private static final int THUMB = 22;
    private static final int ROW = 26;
    private static final int GAP = 5;
    private static final int[] WIDTHS = { 145, 185, 175, 175 };

    private final Table table;
    private final Consumer<CultureCell> chosen;
    private final LocalResourceManager resources;
    private List<CultureRow> rows = List.of();
    private Map<CultureCell, AssetSketch> sketches = Map.of();
    private Map<AssetSketch, Image> pictures = Map.of();
    private int column = 1;

    /** @param chosen told which cell was chosen */
    CultureTable(Table table, Consumer<CultureCell> chosen) {
        this.table = table;
        this.chosen = chosen;
        resources = new LocalResourceManager(org.eclipse.jface.resource.JFaceResources.getResources(), table);
        table.setHeaderVisible(true);
        table.setData("id", "cultures");
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn made = new TableColumn(table, SWT.NONE);
            made.setText(i == 0 ? Messages.culture : AssetKind.VALUES.get(i - 1).getLiteral());
            made.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Resize, e -> share());
        table.addListener(SWT.MeasureItem, e -> e.height = ROW);
        table.addListener(SWT.EraseItem, e -> e.detail &= e.index > 0 ? ~SWT.FOREGROUND : ~0);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, e -> tell());
        table.addListener(SWT.MouseDown, e -> choose(at(new Point(e.x, e.y)), column(e.x)));
        table.addListener(SWT.KeyDown, this::key);
        table.addDisposeListener(e -> pictures.values().forEach(Image::dispose));
    }

    /** The three files share the width, so that nothing scrolls sideways; the picture's has its thumbnail more. */
    private void share() {
        int rest = table.getClientArea().width - WIDTHS[0] - THUMB - GAP;
        for (int i = 1; i < WIDTHS.length && rest > 0; i++) {
            table.getColumn(i).setWidth(rest / (WIDTHS.length - 1) + (i == 1 ? THUMB + GAP : 0));
        }
    }

    Table control() {
        return table;
    }

    /** Shows rows; the chosen cell stays. */
    void show(List<CultureRow> now) {
        int selected = Math.max(0, table.getSelectionIndex());
        rows = now;
        table.setRedraw(false);
        while (table.getItemCount() > rows.size()) {
            table.getItem(rows.size()).dispose();
        }
        while (table.getItemCount() < rows.size()) {
            new TableItem(table, SWT.NONE);
        }
        for (int i = 0; i < rows.size(); i++) {
            TableItem item = table.getItem(i);
            CultureRow row = rows.get(i);
            item.setText(0, row.tag() + "  " + ClientCulture.language(row.tag()).replaceFirst(" \\(.*", ""));
            item.setFont(0, row.own() ? resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD)) : null);
            for (CultureCell cell : row.cells()) {
                item.setText(cell.kind().ordinal() + 1, text(cell));
            }
        }
        table.select(Math.min(selected, rows.size() - 1));
        table.setRedraw(true);
        table.redraw();
        tell();
    }

    /** Shows what is in the files. */
    void sketch(Map<CultureCell, AssetSketch> found) {
        sketches = found;
        pictures.values().forEach(Image::dispose);
        pictures = Thumbnails.of(table.getDisplay(), found.values());
        show(rows);
    }

    /** What is known of a cell's file. */
    AssetSketch sketch(CultureCell cell) {
        return sketches.getOrDefault(cell, AssetSketch.NONE);
    }

    /** The small picture of a cell's file, null where there is none. */
    Image picture(CultureCell cell) {
        return pictures.get(sketch(cell));
    }

    /** The chosen cell, null where there is none. */
    CultureCell cell() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index).cells().get(column - 1);
    }

    /** The chosen row, null where there is none. */
    CultureRow row() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    /** The cell under a point of the table, null where there is none; the first column stands for all three. */
    CultureCell at(int x, int y) {
        int index = at(new Point(x, y));
        return index < 0 ? null : rows.get(index).cells().get(Math.max(1, column(x)) - 1);
    }

    /** Whether a point lies in a column of one file. */
    boolean single(int x) {
        return column(x) > 0;
    }

    /** Chooses a cell as a click would. */
    void choose(CultureCell cell) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).tag().equals(cell.tag())) {
                choose(i, cell.kind().ordinal() + 1);
            }
        }
    }

    private void choose(int index, int wanted) {
        if (index >= 0) {
            column = Math.max(1, wanted);
            table.setSelection(index);
            table.redraw();
            tell();
        }
    }

    private void key(Event e) {
        int step = e.keyCode == SWT.ARROW_LEFT ? -1 : e.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        if (step != 0 && e.stateMask == 0) {
            choose(table.getSelectionIndex(), Math.max(1, Math.min(AssetKind.VALUES.size(), column + step)));
            e.doit = false;
        }
    }

    private void tell() {
        CultureCell cell = cell();
        if (cell != null) {
            chosen.accept(cell);
        }
    }

    private int at(Point point) {
        TableItem item = table.getItem(point);
        return item == null ? -1 : table.indexOf(item);
    }

    private int column(int x) {
        int left = table.getHorizontalBar() == null ? 0 : -table.getHorizontalBar().getSelection();
        for (int i = 0; i < table.getColumnCount(); i++) {
            left += table.getColumn(i).getWidth();
            if (x < left) {
                return i;
            }
        }
        return table.getColumnCount() - 1;
    }

    /** What a cell says in words; the shape says the same. */
    String text(CultureCell cell) {
        String note = sketch(cell).note();
        String words = switch (cell.state()) {
            case OWN -> Messages.own;
            case INHERITED -> NLS.bind(Messages.inherited, cell.origin());
            case FALLBACK -> Messages.fallback;
            case MISSING -> Messages.missing;
            case INVALID -> Messages.invalid;
        };
        boolean told = note.isEmpty() || cell.state() == CultureCell.State.INHERITED;
        return told ? words : words + " · " + note;
    }

    static StateShape shape(CultureCell cell) {
        if (cell.warned()) {
            return StateShape.WARNING;
        }
        return switch (cell.state()) {
            case OWN -> StateShape.OWN;
            case INHERITED -> StateShape.INHERITED;
            case FALLBACK -> StateShape.FALLBACK;
            case MISSING -> StateShape.MISSING;
            case INVALID -> StateShape.INVALID;
        };
    }

    private static String shortened(GC gc, String text, int width) {
        int length = text.length();
        while (length > 1 && gc.textExtent(length < text.length() ? text.substring(0, length) + "…" : text).x > width) {
            length--;
        }
        return length < text.length() ? text.substring(0, length) + "…" : text;
    }

    private void paint(Event e) {
        int index = table.indexOf((TableItem) e.item);
        if (e.index == 0 || index < 0 || index >= rows.size()) {
            return;
        }
        CultureCell cell = rows.get(index).cells().get(e.index - 1);
        Rectangle cells = ((TableItem) e.item).getBounds(e.index);
        Rectangle box = new Rectangle(cells.x, e.y, cells.width, e.height);
        GC gc = e.gc;
        boolean selected = (e.detail & SWT.SELECTED) != 0;
        Shades shades = new Shades(table.getBackground());
        Color bright = table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
        int x = box.x + GAP;
        Image picture = pictures.get(sketch(cell));
        if (picture != null) {
            Rectangle whole = picture.getBounds();
            gc.drawImage(picture, 0, 0, whole.width, whole.height, x, box.y + (box.height - THUMB) / 2, THUMB, THUMB);
        }
        x += cell.kind() == AssetKind.SERVER_IMAGE ? THUMB + GAP : 0;
        shape(cell).paint(gc, x, box.y + (box.height - StateShape.SIDE) / 2, selected ? bright : shape(cell).color(shades));
        x += StateShape.SIDE + GAP;
        gc.setForeground(selected ? bright : cell.state() == CultureCell.State.FALLBACK ? shades.muted() : table.getForeground());
        gc.drawText(shortened(gc, text(cell), box.x + box.width - x), x, box.y + (box.height - gc.getFontMetrics().getHeight()) / 2, true);
        if (selected && e.index == column) {
            gc.setForeground(bright);
            gc.setLineWidth(2);
            gc.drawRectangle(box.x + 1, box.y + 1, box.width - 3, box.height - 3);
            gc.setLineWidth(1);
        }
    }
}
