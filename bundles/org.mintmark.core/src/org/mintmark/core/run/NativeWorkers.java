package org.mintmark.core.run;

import java.io.IOException;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.IProgressMonitor;

/** Runs native jobs where a crash harms nobody. */
public interface NativeWorkers {

    /**
     * Runs one job.
     *
     * @param job as {@link WorkerJobs} makes it
     * @return the job's result
     * @throws WorkerException when the job fails or its process ends without a result; the message is a sentence
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled
     */
    ObjectNode run(ObjectNode job, Listener listener, IProgressMonitor monitor) throws IOException;

    /** Hears a job's progress. */
    @FunctionalInterface
    interface Listener {
        /** So many bytes of a phase are done; the total is 0 while unknown. */
        void progress(String phase, long bytesDone, long bytesTotal);
    }
}
