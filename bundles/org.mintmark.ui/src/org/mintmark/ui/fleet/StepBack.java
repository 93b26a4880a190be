package org.mintmark.ui.fleet;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Takes one step of the workbench's history back, away from the user's thread. */
final class StepBack extends Job {

    private final IUndoableOperation step;
    private final Shell shell;

    StepBack(IUndoableOperation step, Shell shell) {
        super(NLS.bind(Messages.takingBack, step.getLabel()));
        this.step = step;
        this.shell = shell;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            IStatus done = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().undoOperation(step, monitor, null);
            if (!done.isOK() && done.getSeverity() != IStatus.CANCEL) {
                tell(done.getMessage());
            }
        } catch (ExecutionException e) {
            tell(e.getMessage());
        }
        return Status.OK_STATUS; // the user has been told
    }

    private void tell(String sentence) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> MessageDialog.openError(shell.isDisposed() ? null : shell, getName(), sentence));
    }
}
