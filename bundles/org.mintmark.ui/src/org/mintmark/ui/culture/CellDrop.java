package org.mintmark.ui.culture;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.mintmark.core.status.CultureCell;

/** Files from the desktop, dropped on a cell. */
final class CellDrop extends DropTargetAdapter {

    private final CultureTable table;
    private final CultureActions actions;

    CellDrop(CultureTable table, CultureActions actions) {
        this.table = table;
        this.actions = actions;
        DropTarget target = new DropTarget(table.control(), DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(this);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
        event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
    }

    @Override
    public void drop(DropTargetEvent event) {
        Point point = table.control().toControl(event.x, event.y);
        CultureCell cell = table.at(point.x, point.y);
        if (cell != null && event.data instanceof String[] names) {
            table.choose(cell);
            actions.take(cell, Arrays.stream(names).map(Path::of).toList(), table.single(point.x));
        } else {
            event.detail = DND.DROP_NONE;
        }
    }
}
