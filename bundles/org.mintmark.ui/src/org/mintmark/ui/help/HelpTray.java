package org.mintmark.ui.help;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The handbook at the side of a dialog, which locks the view. */
final class HelpTray extends DialogTray {

    private static final int WIDTH = 380;

    private final String topic;
    private HandbookPane pane;

    private HelpTray(String topic) {
        this.topic = topic;
    }

    /** Opens the side of a dialog, or shows another page there. */
    static void open(TrayDialog dialog, String topic) {
        if (dialog.getTray() instanceof HelpTray tray) {
            tray.pane.show(topic);
            return;
        }
        if (dialog.getTray() != null) {
            dialog.closeTray();
        }
        dialog.openTray(new HelpTray(topic));
        keepOnScreen(dialog.getShell());
    }

    /** A side makes a dialog wider than some screens are. */
    private static void keepOnScreen(Shell shell) {
        Rectangle screen = shell.getMonitor().getClientArea();
        Rectangle bounds = shell.getBounds();
        int width = Math.min(bounds.width, screen.width);
        int x = Math.max(screen.x, Math.min(bounds.x, screen.x + screen.width - width));
        shell.setBounds(x, bounds.y, width, bounds.height);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite side = new Composite(parent, SWT.NONE);
        side.setLayout(new GridLayout());
        pane = new HandbookPane(side);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        pane.control().setLayoutData(data);
        pane.show(topic);
        return side;
    }
}
