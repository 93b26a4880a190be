package org.mintmark.ui.build;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.work.Task;
import org.mintmark.ui.form.Settings;
import org.mintmark.workspace.build.WorkJob;

/** Puts tasks into the queue and shows the journal. */
final class Starter {

    private Starter() {
    }

    /** Starts a task, or lets it wait for those before it. */
    static WorkJob start(IWorkbenchWindow window, Task task, IProject project) {
        showJournal(window);
        WorkJob job = new WorkJob(task, project);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!job.good() && event.getResult().isOK()) {
                window.getWorkbench().getDisplay().asyncExec(() -> showJournal(window)); // where it says why
            }
        }));
        job.enqueue();
        return job;
    }

    private static void showJournal(IWorkbenchWindow window) {
        try {
            if (Settings.on(Settings.SHOW_JOURNAL) && window.getActivePage() != null) {
                window.getActivePage().showView(JournalView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus());
        }
    }
}
