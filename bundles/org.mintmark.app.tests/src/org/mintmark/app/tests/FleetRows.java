package org.mintmark.app.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.mintmark.ui.fleet.FleetView;

/** The rows of the Fleet view, from top to bottom. */
final class FleetRows {

    /** Small shapes on a fine screen have no pixel that is all of one colour once it is read. */
    private static final int NEAR = 50;

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

    /** Whether a cell is drawn with a colour of the light theme, among others. */
    static boolean paints(TreeItem item, int column, int rgb) {
        Robot.pumpFor(200);
        return paints(item.getBounds(column), rgb);
    }

    /** Whether a place in a row is drawn so. */
    static boolean paintsAt(int x, TreeItem item, int rgb) {
        return paints(new Rectangle(x, item.getBounds(0).y, 1, item.getBounds(0).height), rgb);
    }

    private static boolean paints(Rectangle cell, int rgb) {
        Image image = new Image(tree().getDisplay(), cell.width, cell.height);
        GC gc = new GC(tree());
        gc.copyArea(image, cell.x, cell.y);
        gc.dispose();
        ImageData data = image.getImageData(tree().getMonitor().getZoom());
        image.dispose();
        for (int at = 0; at < data.width * data.height; at++) {
            RGB found = data.palette.getRGB(data.getPixel(at % data.width, at / data.width));
            if (Math.abs(found.red - (rgb >> 16)) + Math.abs(found.green - (rgb >> 8 & 255)) + Math.abs(found.blue - (rgb & 255)) < NEAR) {
                return true;
            }
        }
        return false;
    }

    /** Moves the mouse over a cell and tells what is said there. */
    static String tip(TreeItem item, int column) {
        Robot.mouse(tree(), SWT.MouseMove, item.getBounds(column).x + 5, item.getBounds(column).y + 5);
        return tree().getToolTipText();
    }
}
