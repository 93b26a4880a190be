package org.mintmark.ui.disk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** What can be done with a row, with the keys that do it. */
final class PartitionMenu {

    private final Menu menu;

    PartitionMenu(Table table, Runnable copy, Runnable paste, Runnable remove) {
        menu = new Menu(table);
        item("partition.copy", Messages.copy, copy); //$NON-NLS-1$
        item("partition.paste", Messages.paste, paste); //$NON-NLS-1$
        item("partition.remove", Messages.removeRow, remove); //$NON-NLS-1$
    }

    private void item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setData("id", id); //$NON-NLS-1$
        item.addListener(SWT.Selection, e -> action.run());
    }

    Menu menu() {
        return menu;
    }
}
