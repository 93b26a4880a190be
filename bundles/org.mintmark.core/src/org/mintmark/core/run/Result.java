package org.mintmark.core.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What came of a plan.
 *
 * @param iso the ISO, whether made now or before
 * @param sha256 its digest
 * @param bytes its size
 * @param steps one a step of the plan
 * @param failure the sentence of a failure, empty without one
 */
public record Result(Outcome outcome, Path iso, String sha256, long bytes, List<StepResult> steps, String failure) {

    /** How it ended. */
    public enum Outcome {
        /** An ISO was made and verified. */
        BUILT,
        /** Everything was current. */
        CURRENT,
        /** A step failed. */
        FAILED;

        /** As JSON and people read it. */
        public String text() {
            return this == CURRENT ? "nothing to do" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a step ended. */
    public enum State {
        /** It was done. */
        RUN,
        /** Its recorded result is current. */
        SKIPPED,
        /** It failed. */
        FAILED;

        /** As JSON and people read it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What came of a step.
     *
     * @param reason why it ran, or the failure
     * @param bytes bytes it handled
     * @param seconds how long it took
     */
    public record StepResult(String id, State state, String reason, long bytes, double seconds) {
    }
}
