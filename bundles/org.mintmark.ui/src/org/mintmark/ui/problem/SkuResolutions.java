package org.mintmark.ui.problem;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Issue;
import org.mintmark.workspace.FixOperation;
import org.mintmark.workspace.ProblemMarkers;
import org.mintmark.workspace.SkuChecker;

/** Offers the fix that the rule has for a problem; the rule is asked again, so that it fits what the files hold now. */
public final class SkuResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getAttribute(ProblemMarkers.FIXABLE, false);
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        SkuChecker checker = new SkuChecker();
        try {
            IFile sku = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(marker.getAttribute(ProblemMarkers.SKU, "")));
            List<Issue> issues = checker.check(sku.getLocation().toPath()).issues();
            return issues.stream().filter(i -> i.code().equals(marker.getAttribute(ProblemMarkers.CODE, ""))
                    && i.message().equals(marker.getAttribute(IMarker.MESSAGE, ""))).flatMap(i -> i.fix().stream())
                    .map(f -> new FixResolution(f, checker)).toArray(IMarkerResolution[]::new);
        } catch (IOException e) {
            return new IMarkerResolution[0];
        }
    }

    private record FixResolution(Fix fix, SkuChecker checker) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public void run(IMarker marker) {
            IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
            IOperationHistory history = support.getOperationHistory();
            FixOperation operation = new FixOperation(fix, checker.digests());
            operation.addContext(support.getUndoContext());
            try {
                IStatus done = history.execute(operation, new NullProgressMonitor(), null);
                if (!done.isOK()) {
                    StatusManager.getManager().handle(done, StatusManager.SHOW);
                }
            } catch (ExecutionException e) {
                StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
            }
        }
    }
}
