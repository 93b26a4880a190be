package org.mintmark.core.run;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Turns the ticks of a progress monitor into the bytes of a phase; cancellation comes from the monitor it wraps. */
public class PhaseMonitor extends ProgressMonitorWrapper {

    private final NativeWorkers.Listener listener;
    private final long bytes;
    private String phase;
    private double total = 1;
    private double done;

    /**
     * @param phase what is done, until the work says more
     * @param bytes of the whole
     */
    public PhaseMonitor(IProgressMonitor monitor, NativeWorkers.Listener listener, String phase, long bytes) {
        super(monitor);
        this.listener = listener;
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
        listener.progress(phase, (long) (bytes * (done / total)), bytes);
    }
}
