package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.mintmark.core.fleet.FleetGroup;
import org.mintmark.core.fleet.FleetRow;

/**
 * The rows below their families or side by side, filtered and sorted. Not a virtual tree: GTK crashes where one is filtered and the
 * theme changes then.
 */
final class FleetTree {

    /** How many rows are added before the window may do something else. */
    private static final int AT_ONCE = 200;

    private final Tree tree;
    private final Runnable choice;
    private final Map<Path, FleetRow> all = new LinkedHashMap<>();
    private final Folds folds;
    private final NameWidth names;
    private final FleetCells cells;
    private Predicate<FleetRow> wanted = r -> true;
    private FleetColumn sorted = FleetColumn.FAMILY;
    private boolean down;
    private boolean grouped;
    private int column;
    private int found;
    private int room;
    /** Rows that are to be chosen as soon as they stand there; null where all do. */
    private Set<Path> awaited;

    /**
     * @param open what is done with a row and the column that was chosen in it
     * @param choice told when other rows are chosen
     */
    FleetTree(Composite parent, BiConsumer<FleetRow, FleetColumn> open, Runnable choice) {
        this.choice = choice;
        tree = new Tree(parent, SWT.MULTI | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        tree.setData("id", "fleet.rows"); //$NON-NLS-1$ //$NON-NLS-2$
        for (FleetColumn each : FleetColumn.values()) {
            TreeColumn made = new TreeColumn(tree, SWT.NONE);
            made.setText(each.title());
            made.setMoveable(true);
            made.addListener(SWT.Selection, e -> sort(each, made));
        }
        folds = new Folds(tree);
        names = new NameWidth(tree);
        cells = new FleetCells(tree, () -> column);
        tree.addListener(SWT.MouseDown, e -> column = columnAt(new Point(e.x, e.y)));
        tree.addListener(SWT.DefaultSelection, e -> chosen().stream().findFirst().ifPresent(r -> open.accept(r, FleetColumn.values()[column])));
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.Selection, e -> choice.run());
    }

    Tree control() {
        return tree;
    }

    private int columnAt(Point point) {
        TreeItem item = tree.getItem(point);
        for (int i = 0; item != null && i < tree.getColumnCount(); i++) {
            if (tree.getColumn(i).getWidth() > 0 && item.getBounds(i).contains(point)) {
                return i;
            }
        }
        return 0;
    }

    /** Left and right close and open a group; with Ctrl they choose the cell that Enter means. */
    private void key(Event e) {
        int step = e.keyCode == SWT.ARROW_RIGHT ? 1 : e.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        int modifiers = e.stateMask & SWT.MODIFIER_MASK;
        if (step == 0 || modifiers != 0 && modifiers != SWT.MOD1) {
            return;
        }
        e.doit = false;
        if (modifiers == 0) {
            folds.step(step > 0);
            choice.run();
            return;
        }
        int next = column + step;
        while (next > 0 && next < tree.getColumnCount() && tree.getColumn(next).getWidth() == 0) {
            next += step;
        }
        column = Math.max(0, Math.min(tree.getColumnCount() - 1, next));
        tree.showColumn(tree.getColumn(column));
        tree.redraw();
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
        boolean gone = all.keySet().retainAll(files(rows));
        put(rows);
        if (gone) {
            show();
        }
    }

    /** Shows the rows that are wanted. */
    void filter(Predicate<FleetRow> which, boolean some) {
        wanted = which;
        folds.filter(some);
        show();
    }

    /** Puts rows below their families, or side by side. */
    void group(boolean below) {
        grouped = below;
        for (FleetColumn each : List.of(FleetColumn.values())) {
            TreeColumn shown = tree.getColumn(each.ordinal());
            if (each != FleetColumn.SKU && (shown.getWidth() == each.width(!below) || tree.getItemCount() == 0)) {
                shown.setWidth(each.width(below));
            }
        }
        names.fit(FleetColumn.SKU.width(below));
        show();
    }

    private void sort(FleetColumn by, TreeColumn made) {
        down = by == sorted && !down;
        sorted = by;
        tree.setSortColumn(made);
        tree.setSortDirection(down ? SWT.DOWN : SWT.UP);
        show();
    }

    private void show() {
        Set<Path> before = files(chosen());
        Set<Path> chosen = awaited == null ? before : awaited;
        found = (int) all.values().stream().filter(wanted).count();
        Comparator<FleetRow> order = down ? sorted.order().reversed() : sorted.order();
        room = AT_ONCE;
        tree.setRedraw(false);
        fill(null, grouped ? FleetGroup.of(all.values(), wanted, order) : FleetGroup.flat(all.values(), wanted, order));
        folds.apply(tree.getItems());
        tree.setRedraw(true);
        select(r -> chosen.contains(r.file()));
        if (!before.equals(files(chosen()))) {
            choice.run();
        }
        awaited = room > 0 ? null : chosen;
        if (room <= 0) {
            tree.getDisplay().asyncExec(() -> { // the rest in turns, so that the window stays quick
                if (!tree.isDisposed()) {
                    show();
                }
            });
        }
    }

    /** Makes the items below another, or the uppermost, those of groups, as far as there is room. */
    private void fill(TreeItem parent, List<FleetGroup> groups) {
        TreeItem[] there = items(parent);
        for (int i = there.length - 1; i >= groups.size(); i--) {
            there[i].dispose();
        }
        for (int i = 0; i < groups.size(); i++) {
            if (i >= there.length && room-- <= 0) {
                return;
            }
            TreeItem item = i < there.length ? there[i] : parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
            FleetGroup group = groups.get(i);
            FleetCells.fill(item, group);
            fill(item, group.below());
        }
    }

    private TreeItem[] items(TreeItem parent) {
        return parent == null ? tree.getItems() : parent.getItems();
    }

    /** Chooses rows that can be seen; what is in a closed group stays as it is. */
    private void select(Predicate<FleetRow> which) {
        List<TreeItem> items = new ArrayList<>();
        collect(tree.getItems(), which, items);
        if (!Set.copyOf(List.of(tree.getSelection())).equals(Set.copyOf(items))) { // else the rows would jump to the first of them
            tree.setSelection(items.toArray(TreeItem[]::new));
        }
    }

    private void collect(TreeItem[] items, Predicate<FleetRow> which, List<TreeItem> found) {
        for (TreeItem item : items) {
            if (which.test(FleetCells.row(item))) {
                found.add(item);
            }
            if (folds.open(item)) {
                collect(item.getItems(), which, found);
            }
        }
    }

    /** Chooses all rows that are wanted and can be seen; a family that stands there for its SKUs only is none. */
    void selectAll() {
        select(wanted);
        choice.run();
    }

    /** Whether a chosen row has others below it. */
    boolean hasBelow() {
        return List.of(tree.getSelection()).stream().anyMatch(i -> i.getItemCount() > 0);
    }

    /** Chooses the SKUs below the chosen families in their place. */
    void selectBelow() {
        List<TreeItem> items = new ArrayList<>();
        for (TreeItem group : tree.getSelection()) {
            folds.openAll(group);
            collect(group.getItems(), r -> !r.isFamily() && wanted.test(r), items);
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
        choice.run();
    }

    /** Chooses rows, closed groups that hold them are opened. */
    void choose(Collection<Path> files) {
        folds.openTo(tree.getItems(), r -> files.contains(r.file()));
        awaited = Set.copyOf(files);
        show();
    }

    /** Gives rows an edge. */
    void mark(Collection<Path> files) {
        cells.mark(files);
    }

    /** How many rows are wanted. */
    int found() {
        return found;
    }

    Collection<FleetRow> all() {
        return List.copyOf(all.values());
    }

    List<FleetRow> chosen() {
        return List.of(tree.getSelection()).stream().map(FleetCells::row).toList();
    }

    private static Set<Path> files(List<FleetRow> rows) {
        return rows.stream().map(FleetRow::file).collect(Collectors.toSet());
    }
}
