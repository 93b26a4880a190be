package org.mintmark.ui.problem;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.mintmark.core.check.Fix;

/** Fixes all problems of a kind, each SKU's in one step that can be undone. */
record FixKind(String label, String code, List<String> skus) implements IMarkerResolution {

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public void run(IMarker marker) {
        List<IStatus> failed = new ArrayList<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> fix(failed, monitor));
        } catch (InterruptedException e) {
            return; // cancelled; what is done can be undone
        } catch (InvocationTargetException e) {
            failed.add(Status.error(e.getCause().getMessage(), e.getCause()));
        }
        failed.forEach(SkuFixes::show);
    }

    private void fix(List<IStatus> failed, IProgressMonitor monitor) throws InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.fixing, skus.size()), skus.size());
        SkuFixes fixes = new SkuFixes();
        for (String sku : skus) {
            if (progress.isCanceled()) {
                throw new InterruptedException();
            }
            SubMonitor one = progress.split(1);
            try {
                List<Fix> found = fixes.of(sku, code, null);
                if (!found.isEmpty()) {
                    String step = NLS.bind(Messages.fixAll, code, sku.substring(sku.lastIndexOf('/') + 1));
                    IStatus done = fixes.apply(Fix.together(step, found), one);
                    if (!done.isOK()) {
                        failed.add(done);
                    }
                }
            } catch (IOException e) {
                failed.add(Status.error(e.getMessage(), e));
            }
        }
    }
}
