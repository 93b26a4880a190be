package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.mintmark.core.fleet.FleetRow;

/**
 * Which groups the user has closed. While rows are filtered all are open at first, and what was closed before is remembered. The tree's
 * own word counts for nothing: it calls a group open that it could not open because nobody sees it.
 */
final class Folds {

    private final Tree tree;
    private final Set<Path> closed = new HashSet<>();
    private final Set<Path> closedMeanwhile = new HashSet<>();
    private boolean filtered;

    Folds(Tree tree) {
        this.tree = tree;
        tree.addListener(SWT.Collapse, e -> set(e.item, false));
        tree.addListener(SWT.Expand, e -> {
            set(e.item, true);
            tree.getDisplay().asyncExec(() -> { // when it is open, so are those groups in it that were before
                if (!tree.isDisposed() && !e.item.isDisposed()) {
                    apply((TreeItem) e.item);
                }
            });
        });
    }

    /** Another filter, or none. */
    void filter(boolean some) {
        filtered = some;
        closedMeanwhile.clear();
    }

    /** Whether what is below an item can be seen. */
    boolean open(TreeItem item) {
        return item.getItemCount() > 0 && !(filtered ? closedMeanwhile : closed).contains(FleetCells.row(item).file());
    }

    private void set(Widget item, boolean open) {
        Set<Path> folded = filtered ? closedMeanwhile : closed;
        if (open) {
            folded.remove(FleetCells.row(item).file());
        } else {
            folded.add(FleetCells.row(item).file());
        }
    }

    /** Opens a group and all that are in it. */
    void openAll(TreeItem group) {
        openDown(group);
        apply(group);
    }

    /** Opens the groups that hold such rows; whether there is one. */
    boolean openTo(TreeItem[] items, Predicate<FleetRow> which) {
        boolean any = false;
        for (TreeItem item : items) {
            if (item.getItemCount() > 0 && openTo(item.getItems(), which)) {
                set(item, true);
                any = true;
            }
            any |= which.test(FleetCells.row(item));
        }
        return any;
    }

    private void openDown(TreeItem group) {
        set(group, true);
        List.of(group.getItems()).forEach(this::openDown);
    }

    /** Closes or opens the first chosen group; where it is so already, the choice goes on to what it is in, or to the first that is in it. */
    void step(boolean open) {
        TreeItem item = tree.getSelectionCount() == 0 ? null : tree.getSelection()[0];
        if (item == null) {
            return;
        }
        if (item.getItemCount() > 0 && open(item) != open) {
            set(item, open);
            apply(item);
            return;
        }
        TreeItem next = open ? item.getItemCount() > 0 ? item.getItem(0) : null : item.getParentItem();
        if (next != null) {
            tree.setSelection(next);
        }
    }

    /** Makes items as the user had them: outer ones first, for what can't be seen can't be opened. */
    void apply(TreeItem... items) {
        for (TreeItem item : items) {
            if (item.getItemCount() > 0) {
                item.setExpanded(open(item));
                apply(item.getItems());
            }
        }
    }
}
