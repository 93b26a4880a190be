package org.mintmark.ui.help;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Makes every dialog hear F1, which the workbench's keys don't reach, without a line in each of them. */
public final class HelpKey {

    private static final String HEARS = HelpKey.class.getName();

    private HelpKey() {
    }

    /** From now on each dialog that opens explains itself. */
    public static void listen(Display display) {
        display.addFilter(SWT.Show, HelpKey::opened);
    }

    private static void opened(Event event) {
        if (event.widget instanceof Shell shell && shell.getData() instanceof Dialog && shell.getData(HEARS) == null) {
            shell.setData(HEARS, Boolean.TRUE); // a dialog may be hidden and shown again
            shell.addListener(SWT.Help, e -> ContextHelp.explain(shell));
        }
    }
}
