package org.mintmark.core.signoff;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a tester says of one item.
 *
 * @param result what came out
 * @param reason why it is not applicable or failed; empty else
 */
public record Answer(Result result, String reason) {

    /** What came out of an item. */
    public enum Result {
        /** Seen as the item says. */
        PASS("pass"),
        /** Seen otherwise. */
        FAIL("fail"),
        /** Nothing to see on this model. */
        NOT_APPLICABLE("not-applicable"),
        /** Ticked for an earlier ISO whose bytes are the same; of cultures only. */
        CARRIED("carried");

        private final String text;

        Result(String text) {
            this.text = text;
        }

        /** The word in answers and records. */
        public String text() {
            return text;
        }

        /** The result of that word. */
        public static Optional<Result> of(String text) {
            return Arrays.stream(values()).filter(r -> r.text.equals(text)).findFirst();
        }
    }

    /** A pass. */
    public static final Answer PASS = new Answer(Result.PASS, "");
}
