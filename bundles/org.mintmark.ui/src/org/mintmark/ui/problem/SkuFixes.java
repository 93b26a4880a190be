package org.mintmark.ui.problem;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Issue;
import org.mintmark.workspace.FixOperation;
import org.mintmark.workspace.SkuChecker;

/** Asks for fixes and makes them, each as one step of the workbench's history. */
final class SkuFixes {

    private final SkuChecker checker = new SkuChecker();

    /**
     * The fixes that a SKU's checks offer now.
     *
     * @param sku path of its file within the workspace
     * @param message of the problem, null for all of that kind
     */
    List<Fix> of(String sku, String code, String message) throws IOException {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(sku));
        if (file.getLocation() == null) {
            return List.of(); // its project is gone since the problem was shown
        }
        List<Issue> issues = checker.check(file.getLocation().toPath()).issues();
        return issues.stream().filter(i -> i.code().equals(code) && (message == null || i.message().equals(message)))
                .flatMap(i -> i.fix().stream()).toList();
    }

    IStatus apply(Fix fix, IProgressMonitor monitor) {
        IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
        FixOperation operation = new FixOperation(fix, checker.digests());
        operation.addContext(support.getUndoContext());
        try {
            return support.getOperationHistory().execute(operation, monitor, null);
        } catch (ExecutionException e) {
            return Status.error(e.getMessage(), e);
        }
    }

    static void show(IStatus done) {
        if (!done.isOK()) {
            StatusManager.getManager().handle(done, StatusManager.SHOW);
        }
    }
}
