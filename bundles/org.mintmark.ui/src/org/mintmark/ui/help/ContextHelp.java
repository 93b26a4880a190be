package org.mintmark.ui.help;

import java.util.Optional;

import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** The workbench's help: F1 shows what the handbook says on what is in focus. */
public final class ContextHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        page().ifPresent(page -> HelpView.open(page, Handbook.START));
    }

    @Override
    public void displayDynamicHelp() {
        explain(Display.getCurrent().getActiveShell());
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        displayDynamicHelp();
    }

    @Override
    public void displayHelpResource(String href) {
        page().ifPresent(page -> HelpView.open(page, href));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** Explains a dialog at its side, and else the active part in the view. */
    static void explain(Shell shell) {
        Optional<String> dialog = shell == null ? Optional.empty() : HelpTopics.of(shell);
        if (dialog.isPresent() && shell.getData() instanceof TrayDialog tray) {
            HelpTray.open(tray, dialog.get());
        } else {
            page().ifPresent(page -> HelpView.open(page, dialog.orElseGet(() -> HelpTopics.of(page.getActivePart()))));
        }
    }

    private static Optional<IWorkbenchPage> page() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage);
    }
}
