package org.mintmark.ui.support;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.work.Diagnostics.Part;
import org.mintmark.ui.form.SkuChoice;
import org.mintmark.workspace.build.DiagnosticParts;

/** Gathers diagnostics, shows them and lets the user write them. */
public final class DiagnosticsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<IFile> skus;
        try {
            skus = SkuChoice.of(event);
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        Job job = Job.create(Messages.gathering, monitor -> {
            try {
                List<Part> parts = DiagnosticParts.of(skus, monitor);
                window.getWorkbench().getDisplay().asyncExec(() -> {
                    if (window.getShell() != null && !window.getShell().isDisposed()) {
                        new DiagnosticsDialog(window.getShell(), parts).open();
                    }
                });
            } catch (IOException e) {
                StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
            }
        });
        job.setUser(true);
        job.schedule();
        return null;
    }
}
