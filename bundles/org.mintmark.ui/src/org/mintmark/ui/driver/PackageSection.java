package org.mintmark.ui.driver;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The packages and what can be done with them. */
final class PackageSection {

    private final Composite tools;
    private final FormToolkit toolkit;
    private final PackageTable table;

    PackageSection(Composite body, FormToolkit toolkit) {
        this.toolkit = toolkit;
        tools = DriversPage.tools(body, toolkit);
        table = new PackageTable(toolkit.createTable(body, SWT.FULL_SELECTION | SWT.SINGLE));
        table.control().setLayoutData(DriversPage.data(110));
    }

    PackageTable table() {
        return table;
    }

    void on(DriverActions actions) {
        DriversPage.button(tools, toolkit, "drivers.import", Messages.importFolder, actions::importFolder); //$NON-NLS-1$
        DriversPage.button(tools, toolkit, "drivers.exclude", Messages.exclude, actions::exclude); //$NON-NLS-1$
        DriversPage.button(tools, toolkit, "drivers.toggle", Messages.toggle, actions::toggle); //$NON-NLS-1$
        DriversPage.button(tools, toolkit, "drivers.targets", Messages.changeTargets, actions::targets); //$NON-NLS-1$
        DriversPage.button(tools, toolkit, "drivers.up", Messages.up, () -> actions.move(-1)); //$NON-NLS-1$
        DriversPage.button(tools, toolkit, "drivers.down", Messages.down, () -> actions.move(1)); //$NON-NLS-1$
        Table control = table.control();
        control.addListener(SWT.KeyDown, e -> key(e, actions));
        new FileDrop(control, actions::drop);
    }

    private static void key(Event e, DriverActions actions) {
        boolean alt = (e.stateMask & SWT.ALT) != 0;
        switch (e.keyCode) {
            case ' ' -> actions.toggle();
            case SWT.DEL -> actions.exclude();
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
                if (alt) {
                    e.doit = false;
                    actions.move(e.keyCode == SWT.ARROW_UP ? -1 : 1);
                }
            }
            default -> {
                // for the table
            }
        }
    }
}
