package org.mintmark.core.run;

import org.mintmark.core.plan.Step;

/** Hears what happens while a plan runs. */
public interface Journal {

    /** A step begins. */
    void begin(Step step, String reason);

    /**
     * A step goes on.
     *
     * @param phase what it does now, in a few words
     * @param bytesDone bytes done in this phase
     * @param bytesTotal bytes of this phase, 0 while unknown
     */
    void progress(Step step, String phase, long bytesDone, long bytesTotal);

    /** A step has ended. */
    void end(Step step, Result.StepResult result);

    /** Something worth knowing, a sentence. */
    void message(String sentence);

    /** What lies behind a failed step, for a log. */
    void failure(Exception cause);

    /** Nobody listens. */
    static Journal silent() {
        return new Journal() {
            @Override
            public void begin(Step step, String reason) {
                // silent
            }

            @Override
            public void progress(Step step, String phase, long bytesDone, long bytesTotal) {
                // silent
            }

            @Override
            public void end(Step step, Result.StepResult result) {
                // silent
            }

            @Override
            public void failure(Exception cause) {
                // silent
            }

            @Override
            public void message(String sentence) {
                // silent
            }
        };
    }
}
