package org.mintmark.ui.fleet;

import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.run.Failure;
import org.mintmark.workspace.FilesOperation;

/** Changes many files away from the user's thread, as one step that can be undone. */
final class ManyChanges extends Job {

    private final IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
    private final Latest.Question<List<FileChange>> changes;
    private final Shell shell;
    private final String label;
    private final ToIntFunction<List<FileChange>> count;

    /**
     * Of changes that are found out first.
     *
     * @param shell over which the user is told what went wrong
     * @param label of the step; {0} stands for the SKUs it changes, with their number
     * @param count tells how many
     */
    ManyChanges(Shell shell, String label, Latest.Question<List<FileChange>> changes, ToIntFunction<List<FileChange>> count) {
        super(Messages.changing);
        this.shell = shell;
        this.changes = changes;
        this.label = label;
        this.count = count;
        setUser(true);
    }

    /** What came of it. */
    private static void show(FilesOperation made) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            if (window != null) {
                ImpactView.show(window.getActivePage(), made);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<FileChange> found = changes.ask(monitor);
            if (!found.isEmpty()) {
                FilesOperation operation = new FilesOperation(NLS.bind(label, Counted.skus(count.applyAsInt(found))), found);
                operation.addContext(support.getUndoContext());
                support.getOperationHistory().execute(operation, monitor, null);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(operation));
            }
            return Status.OK_STATUS;
        } catch (IOException | ExecutionException e) {
            String sentence = Failure.sentence(e);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> MessageDialog.openError(shell.isDisposed() ? null : shell, getName(), sentence));
            return Status.OK_STATUS; // the user has been told
        }
    }
}
