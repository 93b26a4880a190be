package org.mintmark.core.run;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.mintmark.core.plan.Step;

/** Turns the ticks of a progress monitor into the bytes of a phase; cancellation comes from the monitor it wraps. */
final class StepProgress extends ProgressMonitorWrapper {

    private final Step step;
    private final Journal journal;
    private final long bytes;
    private String phase;
    private double total = 1;
    private double done;

    StepProgress(IProgressMonitor monitor, Journal journal, Step step, String phase, long bytes) {
        super(monitor);
        this.journal = journal;
        this.step = step;
        this.phase = phase;
        this.bytes = bytes;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = Math.max(1, totalWork);
        done = 0;
    }

    @Override
    public void subTask(String name) {
        if (!name.isEmpty()) {
            phase = name;
        }
    }

    @Override
    public void setTaskName(String name) {
        // the phase says more
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done = Math.min(total, done + work);
        journal.progress(step, phase, (long) (bytes * (done / total)), bytes);
    }
}
