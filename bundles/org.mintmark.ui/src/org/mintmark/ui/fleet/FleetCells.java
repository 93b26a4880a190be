package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntSupplier;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.mintmark.core.fleet.FleetGroup;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.core.fleet.Tally;
import org.mintmark.ui.form.Shades;
import org.mintmark.ui.form.StateShape;

/** What stands in the cells: texts, which are there for those who do not see what is drawn in their place, and shapes. */
final class FleetCells {

    /** Blanks that leave room for a shape. */
    private static final String ROOM = "     "; //$NON-NLS-1$
    private static final String SELF = "self"; //$NON-NLS-1$
    private static final String TALLY = "tally"; //$NON-NLS-1$
    private static final int GAP = 4;
    private static final int HATCH = 8;
    private static final int EDGE = 3;

    private final Tree tree;
    private final IntSupplier column;
    private final Font bold;
    private Set<Path> marked = Set.of();

    /** @param column which cell of a row is chosen */
    FleetCells(Tree tree, IntSupplier column) {
        this.tree = tree;
        this.column = column;
        bold = new LocalResourceManager(JFaceResources.getResources(), tree).create(FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.BOLD));
        tree.addListener(SWT.EraseItem, e -> e.detail &= drawn(e) ? ~SWT.FOREGROUND : ~0);
        tree.addListener(SWT.PaintItem, this::paint);
        tree.addListener(SWT.MouseMove, e -> tip(new Point(e.x, e.y)));
    }

    /** Gives rows an edge: something else speaks of them. */
    void mark(Collection<Path> files) {
        if (!marked.equals(files)) {
            marked = Set.copyOf(files);
            tree.redraw();
        }
    }

    /** The row of an item. */
    static FleetRow row(Widget item) {
        return (FleetRow) item.getData();
    }

    /** Says in an item what there is to say of a row. */
    static void fill(TreeItem item, FleetGroup group) {
        FleetRow row = group.row();
        if (row.equals(item.getData()) && Objects.equals(group.tally(), item.getData(TALLY))) {
            return;
        }
        for (FleetColumn each : FleetColumn.values()) {
            String text = text(each, group);
            if (!text.equals(item.getText(each.ordinal()))) { // each text that is set makes GTK count the rows before it
                item.setText(each.ordinal(), text);
            }
        }
        item.setData(row);
        item.setData(TALLY, group.tally());
    }

    private static String text(FleetColumn column, FleetGroup group) {
        FleetRow row = group.row();
        if (group.isGroup() && column == FleetColumn.SKU) {
            return row.id() + "  " + Tallied.summary(group.tally()); //$NON-NLS-1$
        }
        if (group.isGroup() && row.isFamily() && column == FleetColumn.MEDIA) {
            return Tallied.media(group.tally());
        }
        StateShape shape = column.shape(row);
        boolean said = shape == StateShape.NONE && column.text(row).equals("-"); //$NON-NLS-1$
        return shape == null ? column.text(row) : said ? "" : ROOM + column.text(row); //$NON-NLS-1$
    }

    /** The column from which on a row says one sentence in place of its cells, null where it does not. */
    private static FleetColumn sentence(FleetRow row) {
        return !row.readable() ? FleetColumn.CHECKS : !row.isFamily() && !row.needsDisc() ? FleetColumn.IMAGES : null;
    }

    /** Whether a cell is drawn here and its text isn't. */
    private static boolean drawn(Event e) {
        FleetRow row = row(e.item);
        FleetColumn sentence = row == null ? null : sentence(row);
        return row != null && (e.index == FleetColumn.CULTURES.ordinal() || e.index == FleetColumn.KIND.ordinal() || sentence != null && e.index >= sentence.ordinal()
                || e.item.getData(TALLY) != null && (e.index == FleetColumn.SKU.ordinal() || row.isFamily() && e.index == FleetColumn.MEDIA.ordinal()));
    }

    private void paint(Event e) {
        FleetRow row = row(e.item);
        if (row == null) {
            return;
        }
        TreeItem item = (TreeItem) e.item;
        boolean selected = (e.detail & SWT.SELECTED) != 0;
        Color bright = selected ? tree.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : null;
        Shades shades = new Shades(tree.getBackground());
        Tally tally = (Tally) item.getData(TALLY);
        FleetColumn cell = FleetColumn.values()[e.index];
        Rectangle box = item.getBounds(e.index);
        if (e.index == 0 && marked.contains(row.file())) {
            e.gc.setBackground(shades.accent());
            e.gc.fillRectangle(0, e.y, EDGE, e.height);
        }
        FleetColumn sentence = sentence(row);
        if (sentence != null && e.index >= sentence.ordinal()) {
            sentence(e, item, sentence, shades, bright);
        } else if (cell == FleetColumn.CULTURES) {
            DotStrip.paint(e.gc, box.x + GAP, e.y + e.height / 2, row.dots(), shades, bright);
        } else if (tally != null && (cell == FleetColumn.SKU || row.isFamily() && cell == FleetColumn.KIND)) {
            name(e, item, tally, selected ? bright : tree.getForeground(), selected ? bright : shades.muted());
        } else if (cell == FleetColumn.KIND) {
            e.gc.setForeground(selected ? bright : row.kind().startsWith(SELF) ? shades.warning() : tree.getForeground());
            e.gc.drawText(item.getText(e.index), box.x + 2, e.y + (e.height - e.gc.getFontMetrics().getHeight()) / 2, true);
        } else if (tally != null && row.isFamily() && cell == FleetColumn.MEDIA) {
            Tallied.strip(e.gc, new Rectangle(box.x + GAP, e.y + e.height / 2 - 3, box.width - 4 * GAP, 6), tally, shades, bright);
        } else if (cell.shape(row) != null) {
            StateShape shape = cell.shape(row);
            shape.paint(e.gc, e.x + 2, e.y + (e.height - StateShape.SIDE) / 2, selected ? bright : shape.color(shades));
        }
        if (selected && e.index > 0 && e.index == column.getAsInt() && tree.getSelectionCount() == 1) {
            e.gc.setForeground(bright);
            e.gc.drawRectangle(box.x, e.y + 1, box.width - 2, e.height - 3);
        }
    }

    /**
     * The family's name and what matters below it, as far as there is room: what comes last is left out first. A family is of no kind,
     * so it has that cell too, and each of the two draws its part.
     */
    private void name(Event e, TreeItem item, Tally tally, Color strong, Color muted) {
        GC gc = e.gc;
        String name = row(item).id();
        Rectangle names = item.getBounds(FleetColumn.SKU.ordinal());
        Rectangle kinds = item.getBounds(FleetColumn.KIND.ordinal());
        boolean both = row(item).isFamily() && kinds.x == names.x + names.width;
        if (e.index != FleetColumn.SKU.ordinal() && !both) {
            return;
        }
        Rectangle box = new Rectangle(names.x, e.y, names.width + (both ? kinds.width : 0), e.height);
        Font plain = gc.getFont();
        gc.setFont(bold);
        int y = box.y + (box.height - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(strong);
        gc.drawText(name, box.x + 2, y, true);
        int x = box.x + 2 + gc.textExtent(name).x + 2 * GAP;
        gc.setFont(plain);
        gc.setForeground(muted);
        gc.drawText(Tallied.fitting(gc, tally, box.x + box.width - x), x, y, true);
    }

    /** One sentence across cells: each cell draws its part of it. */
    private void sentence(Event e, TreeItem item, FleetColumn first, Shades shades, Color bright) {
        FleetRow row = row(item);
        if (e.index != first.ordinal() && !inOrder(first)) {
            return; // somebody has moved the columns apart
        }
        int x = item.getBounds(first.ordinal()).x + 2;
        if (row.readable() && bright == null) {
            e.gc.setForeground(shades.line());
            Rectangle box = item.getBounds(e.index);
            for (int at = box.x - Math.floorMod(box.x, HATCH) - e.height; at < box.x + box.width; at += HATCH) {
                e.gc.drawLine(at, e.y + e.height, at + e.height, e.y);
            }
        } else if (!row.readable()) {
            StateShape.INVALID.paint(e.gc, x, e.y + (e.height - StateShape.SIDE) / 2, bright == null ? shades.error() : bright);
            x += StateShape.SIDE + GAP;
        }
        e.gc.setForeground(bright != null ? bright : row.readable() ? shades.muted() : shades.error());
        String text = row.readable() ? Messages.noDisc : row.firstProblem();
        e.gc.drawText(text, x, e.y + (e.height - e.gc.getFontMetrics().getHeight()) / 2, true);
    }

    private boolean inOrder(FleetColumn first) {
        int[] order = tree.getColumnOrder();
        for (int i = 0; i < order.length; i++) {
            if (order[i] != i && (order[i] >= first.ordinal() || i >= first.ordinal())) {
                return false;
            }
        }
        return true;
    }

    private void tip(Point point) {
        TreeItem item = tree.getItem(point);
        String tip = null;
        for (int i = 0; item != null && i < tree.getColumnCount(); i++) {
            if (tree.getColumn(i).getWidth() > 0 && item.getBounds(i).contains(point)) {
                tip = tip(item, FleetColumn.values()[i]);
            }
        }
        if (!Objects.equals(tip, tree.getToolTipText())) {
            tree.setToolTipText(tip);
        }
    }

    private static String tip(TreeItem item, FleetColumn cell) {
        FleetRow row = row(item);
        Tally tally = (Tally) item.getData(TALLY);
        FleetColumn sentence = sentence(row);
        if (sentence != null && cell.ordinal() >= sentence.ordinal()) {
            return row.readable() ? Messages.noDisc : row.firstProblem();
        }
        return switch (cell) {
            case SKU -> tally == null ? null : item.getText();
            case KIND -> tip(row.kind());
            case CHECKS -> row.firstProblem().isEmpty() ? null : row.firstProblem();
            case CULTURES -> DotStrip.words(row.dots());
            case MEDIA -> tally != null && row.isFamily() ? Tallied.media(tally) : null;
            default -> null;
        };
    }

    private static String tip(String kind) {
        return kind.startsWith(SELF) ? kind + ", " + Messages.labOnly : kind.isEmpty() ? null : kind; //$NON-NLS-1$
    }
}
