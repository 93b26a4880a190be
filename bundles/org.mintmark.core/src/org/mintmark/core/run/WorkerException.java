package org.mintmark.core.run;

import java.io.IOException;
import java.nio.file.Path;

/** A native job failed; the message is a sentence for people. */
public final class WorkerException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean crashed;

    /** With the sentence that the job ended with. */
    public WorkerException(String message) {
        this(message, false);
    }

    private WorkerException(String message, boolean crashed) {
        super(message);
        this.crashed = crashed;
    }

    /** Of a process that ended without a word. */
    static WorkerException crash(String message) {
        return new WorkerException(message, true);
    }

    /** The same with a file of ours called as a person knows it. */
    WorkerException naming(Path file, String known) {
        return new WorkerException(getMessage().replace("'" + file + "'", known), crashed);
    }

    /** Whether the process ended without a word, so that nobody knows whether the job can be done at all. */
    public boolean crashed() {
        return crashed;
    }
}
