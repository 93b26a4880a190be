package org.mintmark.app.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.mintmark.ui.fleet.FleetView;

/** The rows of the Fleet view, from top to bottom. */
final class FleetRows {

    private FleetRows() {
    }

    static Tree tree() {
        return Robot.find(Tree.class, "fleet.rows");
    }

    /** All rows, those in closed groups too. */
    static List<TreeItem> all() {
        List<TreeItem> items = new ArrayList<>();
        add(tree().getItems(), items);
        return items;
    }

    private static void add(TreeItem[] from, List<TreeItem> items) {
        for (TreeItem item : from) {
            items.add(item);
            if (item.getItemCount() > 0) {
                add(item.getItems(), items);
            }
        }
    }

    /** All rows but those of families. */
    static List<TreeItem> skus() {
        return all().stream().filter(i -> !i.getText(1).equals("(family)")).toList();
    }

    /** The id in the first cell; behind a family's stands what is below it. */
    static String id(TreeItem item) {
        return item.getText(0).split("  ")[0];
    }

    static TreeItem item(String id) {
        TreeItem found = find(tree().getItems(), id);
        if (found == null) {
            throw new AssertionError("there is no row " + id);
        }
        return found;
    }

    private static TreeItem find(TreeItem[] items, String id) {
        for (TreeItem item : items) {
            TreeItem found = id(item).equals(id) ? item : item.getItemCount() > 0 ? find(item.getItems(), id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What the cell of a SKU says, empty where there is no such row. */
    static String text(String id, int column) {
        TreeItem found = find(tree().getItems(), id);
        return found == null ? "" : found.getText(column).strip();
    }

    /** Texts of a column in rows. */
    static List<String> texts(List<TreeItem> rows, int column) {
        return rows.stream().map(i -> i.getText(column)).toList();
    }

    /** Selects rows as a click does. */
    static void choose(List<TreeItem> items) {
        tree().setSelection(items.toArray(TreeItem[]::new));
        tree().notifyListeners(SWT.Selection, new Event());
    }

    /** Selects all that is shown, as Ctrl+A does. */
    static void chooseAll() {
        IViewPart view = FleetScene.page().findView(FleetView.ID);
        FleetScene.page().activate(view);
        tree().setFocus();
        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.SELECT_ALL.getId()).run();
    }

    /** Moves the mouse over a cell and tells what is said there. */
    static String tip(TreeItem item, int column) {
        Robot.mouse(tree(), SWT.MouseMove, item.getBounds(column).x + 5, item.getBounds(column).y + 5);
        return tree().getToolTipText();
    }
}
