package org.mintmark.core.run;

import java.io.IOException;

import org.mintmark.engine.io.FileProblem;

/** Says in one sentence why something failed and what to do. */
public final class Failure {

    private Failure() {
    }

    /** The sentence. */
    public static String sentence(Throwable failure) {
        String message = FileProblem.of(failure).orElse(failure.getMessage() == null ? "" : failure.getMessage()).strip()
                .replaceAll("\\s*\\R\\s*", " ");
        if (FileProblem.of(failure).isPresent()) {
            return message;
        }
        if (failure instanceof IOException && !message.isEmpty()) {
            return message;
        }
        return "Something unexpected happened (" + failure.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message)
                + "): run again with --debug and report it.";
    }
}
