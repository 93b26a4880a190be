package org.mintmark.ui.fleet;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Gives the names the room that the other columns leave, until the user gives them another width. */
final class NameWidth {

    private final Tree tree;
    private final TreeColumn names;
    private int least;
    private int given;

    NameWidth(Tree tree) {
        this.tree = tree;
        names = tree.getColumn(FleetColumn.SKU.ordinal());
        tree.addListener(SWT.Resize, e -> fit());
    }

    /** With what the names need at least. */
    void fit(int needed) {
        least = needed;
        fit();
    }

    private void fit() {
        if (given == 0 || names.getWidth() == given) {
            int others = Stream.of(tree.getColumns()).filter(c -> c != names).mapToInt(TreeColumn::getWidth).sum();
            given = Math.max(least, Math.min(FleetColumn.WIDEST, tree.getClientArea().width - others));
            names.setWidth(given);
        }
    }
}
