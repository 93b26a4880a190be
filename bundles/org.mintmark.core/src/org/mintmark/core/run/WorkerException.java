package org.mintmark.core.run;

import java.io.IOException;

/** A native job failed; the message is a sentence for people. */
public final class WorkerException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With the sentence. */
    public WorkerException(String message) {
        super(message);
    }
}
