package org.mintmark.ui.build;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.mintmark.workspace.build.WorkJob;

/** Keeps the workbench from being closed over running work without a question. */
public final class RunningWork {

    private static final int GRACE_MILLIS = 4000;
    private static final int POLL_MILLIS = 50;

    private RunningWork() {
    }

    /** Asks whether work that runs or waits is to be cancelled; true where the workbench may close now. */
    public static boolean mayClose(Shell parent) {
        Job[] jobs = Job.getJobManager().find(WorkJob.FAMILY);
        if (jobs.length == 0) {
            return true;
        }
        String names = Arrays.stream(jobs).map(j -> "  " + j.getName()).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
        int answer = MessageDialog.open(MessageDialog.QUESTION, parent, Messages.closeTitle, NLS.bind(Messages.closeText, names), SWT.NONE,
                Messages.keepWorking, Messages.cancelAndClose);
        if (answer != 1) {
            return false;
        }
        Job.getJobManager().cancel(WorkJob.FAMILY);
        Display display = parent.getDisplay();
        long end = System.currentTimeMillis() + GRACE_MILLIS;
        while (Job.getJobManager().find(WorkJob.FAMILY).length > 0 && System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(POLL_MILLIS, () -> {
                    // wakes the display
                });
                display.sleep();
            }
        }
        return true;
    }
}
