package org.mintmark.ui.fleet;

import java.io.IOException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mintmark.core.run.Failure;

/**
 * Reads something away from the user's thread and tells it there; of several wishes only the last is told.
 *
 * @param <T> what is read
 */
final class Latest<T> {

    /** Reads files. */
    interface Question<T> {
        /** The answer; an exception's message is a sentence. */
        T ask(IProgressMonitor monitor) throws IOException;
    }

    private final Display display = Display.getCurrent();
    private final String name;
    private final BiConsumer<T, String> listener;
    private Job asked;

    /** @param listener gets the answer, or null and the sentence that says why there is none */
    Latest(String name, BiConsumer<T, String> listener) {
        this.name = name;
        this.listener = listener;
    }

    /** Asks; what was asked before and is not told yet never will be. */
    void ask(Question<T> question) {
        forget();
        Job[] own = new Job[1];
        own[0] = Job.create(name, monitor -> {
            try {
                T answer = question.ask(monitor);
                tell(own[0], answer, null);
            } catch (IOException | RuntimeException e) {
                tell(own[0], null, Failure.sentence(e));
            }
            return Status.OK_STATUS;
        });
        asked = own[0];
        asked.schedule();
    }

    /** Nothing that was asked is told any more. */
    void forget() {
        if (asked != null) {
            asked.cancel();
            asked = null;
        }
    }

    private void tell(Job job, T answer, String problem) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (asked == job) {
                    listener.accept(answer, problem);
                }
            });
        }
    }
}
