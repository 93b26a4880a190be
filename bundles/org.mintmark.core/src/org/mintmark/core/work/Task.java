package org.mintmark.core.work;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

/** Work that a user has asked for and watches. */
public interface Task {

    /** What it is done on, mostly a SKU's id. */
    String subject();

    /** What it does, in a few words, with the subject. */
    String title();

    /**
     * Does it; what was found stands in the diary.
     *
     * @return true where all went well
     * @throws IOException when it can't be done; the message is a sentence
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled; nothing half-written stays
     */
    boolean run(Workshop shop, Diary diary, IProgressMonitor monitor) throws IOException;
}
