package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/** Work that a user has asked for and watches. */
public interface Task {

    /** What it is done on, mostly a SKU's id. */
    String subject();

    /** What it does, in a few words, with the subject. */
    String title();

    /** Folders that it has changed, beside the SKU's own; known when it has run. */
    default List<Path> touched() {
        return List.of();
    }

    /**
     * Does it; what was found stands in the diary.
     *
     * @return true where all went well
     * @throws IOException when it can't be done; the message is a sentence
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled; nothing half-written stays
     */
    boolean run(Workshop shop, Diary diary, IProgressMonitor monitor) throws IOException;
}
