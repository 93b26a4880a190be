package org.mintmark.core.run;

import java.io.IOException;
import java.util.Optional;

import org.mintmark.engine.io.FileProblem;

/** Says in one sentence why something failed and what to do. */
public final class Failure {

    private Failure() {
    }

    /** The sentence. */
    public static String sentence(Throwable failure) {
        Optional<String> problem = FileProblem.of(failure);
        String message = problem.orElse(failure.getMessage() == null ? "" : failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
        if (problem.isPresent() || failure instanceof IOException && !message.isEmpty()) {
            return message;
        }
        return "Something unexpected happened (" + failure.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message)
                + "): run again with --debug and report it.";
    }
}
