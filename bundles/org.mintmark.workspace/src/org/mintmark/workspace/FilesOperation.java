package org.mintmark.workspace;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.mintmark.core.check.Change.FileChange;

/** Other content of many files, as one step of the workbench's history. */
public final class FilesOperation extends AbstractOperation {

    private final List<FileChange> changes;
    private FileEdit edit;

    /** Called that in the menu. */
    public FilesOperation(String label, List<FileChange> changes) {
        super(label);
        this.changes = List.copyOf(changes);
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
    public boolean canUndo() {
        return edit.canUndo();
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
}
