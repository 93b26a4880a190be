package org.mintmark.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.mintmark.core.check.Change.FileChange;

/** Other content of many files, as one step of the workbench's history; undone away from the user's thread. */
public final class FilesOperation extends AbstractOperation implements IAdvancedUndoableOperation, IAdvancedUndoableOperation2 {

    private final List<FileChange> changes;
    private FileEdit edit;

    /** Called that in the menu. */
    public FilesOperation(String label, List<FileChange> changes) {
        super(label);
        this.changes = List.copyOf(changes);
    }

    /** The files. */
    public List<Path> files() {
        return changes.stream().map(FileChange::file).toList();
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        try {
            edit = FileEdit.perform(getLabel(), changes);
            return Status.OK_STATUS;
        } catch (IOException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        edit.undo();
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        edit.redo();
        return Status.OK_STATUS;
    }

    /** An error where somebody else changed a file since: asked once, before the step is undone. */
    @Override
    public IStatus computeUndoableStatus(IProgressMonitor monitor) {
        return status(edit.canUndo());
    }

    @Override
    public IStatus computeRedoableStatus(IProgressMonitor monitor) {
        return status(edit.canRedo());
    }

    private IStatus status(boolean can) {
        return can ? Status.OK_STATUS : Status.error(getLabel() + " can't be taken back or repeated, because some of its files have been changed since: change them by hand.");
    }

    @Override
    public IStatus computeExecutionStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public void setQuietCompute(boolean quiet) {
        // nothing is asked
    }

    @Override
    public boolean runInBackground() {
        return true;
    }

    @Override
    public void aboutToNotify(OperationHistoryEvent event) {
        // nothing to prepare
    }

    @Override
    public Object[] getAffectedObjects() {
        return new Object[0];
    }
}
