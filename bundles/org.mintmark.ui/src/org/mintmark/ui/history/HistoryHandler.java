package org.mintmark.ui.history;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.ui.form.SkuChoice;
import org.mintmark.workspace.LocalHistory;

/** Shows a SKU's file beside its earlier states, and makes it say what one of them says. */
public final class HistoryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            for (IFile file : SkuChoice.of(event)) {
                show(file, shell, page);
            }
        } catch (IOException | CoreException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
        return null;
    }

    private static void show(IFile file, Shell shell, IWorkbenchPage page) throws IOException, CoreException {
        List<IFileState> states = LocalHistory.of(file);
        if (states.isEmpty()) {
            MessageDialog.openInformation(shell, NLS.bind(Messages.title, file.getName()), NLS.bind(Messages.none, file.getName()));
            return;
        }
        HistoryDialog dialog = new HistoryDialog(shell, file, states);
        if (dialog.open() == Window.OK) {
            if (!new EarlierState(file, LocalHistory.content(dialog.chosen())).bringBack(page)) {
                MessageDialog.openInformation(shell, NLS.bind(Messages.title, file.getName()), NLS.bind(Messages.same, file.getName()));
            }
        }
    }
}
