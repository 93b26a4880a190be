package org.mintmark.ui.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.model.PartitionRole;

/** Templates, import, and a palette of partitions. */
final class LayoutToolbar {

    private static final List<PartitionRole> PALETTE = List.of(PartitionRole.ESP, PartitionRole.MSR, PartitionRole.SYSTEM_RESERVED, PartitionRole.WINDOWS,
            PartitionRole.RECOVERY, PartitionRole.DATA, PartitionRole.OEM);

    private final FormToolkit toolkit;
    private final List<Control> palette = new ArrayList<>();

    /** Does what may fail, and shows why it did. */
    interface Attempt {
        void run(Action action);

        /** What may fail with a sentence. */
        interface Action {
            void run() throws IOException;
        }
    }

    LayoutToolbar(Composite parent, FormToolkit toolkit, LayoutEdits edits, Attempt attempt, RoleSwatches swatches, Consumer<PartitionRole> add, Runnable remove) {
        this.toolkit = toolkit;
        Composite row = row(parent);
        templates(button(row, Messages.template + " ▾", "layout.template"), edits); //$NON-NLS-1$ //$NON-NLS-2$
        button(row, Messages.importDisk, "layout.import").addListener(SWT.Selection, e -> { //$NON-NLS-1$
            FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN);
            dialog.setFilterNames(new String[] { Messages.importFilter, "*" }); //$NON-NLS-1$
            dialog.setFilterExtensions(new String[] { "*.xml;*.img;*.vhd;*.vhdx;*.qcow2;*.raw", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
            String chosen = dialog.open();
            if (chosen != null) {
                attempt.run(() -> edits.take(Path.of(chosen)));
            }
        });
        palette.add(toolkit.createLabel(row, Messages.addTo));
        for (PartitionRole role : PALETTE) {
            Button button = button(row, role.getLiteral(), "layout.add." + role.getLiteral()); //$NON-NLS-1$
            button.setImage(swatches.of(role));
            button.addListener(SWT.Selection, e -> add.accept(role));
            palette.add(button);
        }
        Button button = button(row, Messages.removeChosen, "layout.remove"); //$NON-NLS-1$
        button.addListener(SWT.Selection, e -> remove.run());
        palette.add(button);
    }

    private Composite row(Composite parent) {
        Composite row = toolkit.createComposite(parent);
        RowLayout layout = new RowLayout();
        layout.center = true;
        row.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100; // wraps where the page is narrow
        row.setLayoutData(data);
        return row;
    }

    private Button button(Composite parent, String text, String id) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setData("id", id); //$NON-NLS-1$
        return button;
    }

    private static void templates(Button button, LayoutEdits edits) {
        Menu menu = new Menu(button);
        for (LayoutTemplates template : LayoutTemplates.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(template.description());
            item.setData("id", template.text()); //$NON-NLS-1$
            item.addListener(SWT.Selection, e -> edits.take(template));
        }
        button.setMenu(menu);
        button.addListener(SWT.Selection, e -> {
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        });
    }

    /** Partitions can be added where there is a disk. */
    void show(boolean disks) {
        palette.forEach(c -> c.setVisible(disks));
    }
}
