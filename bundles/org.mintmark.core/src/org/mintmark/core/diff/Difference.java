package org.mintmark.core.diff;

import java.util.List;

/**
 * One thing that differs.
 *
 * @param cause what it comes from
 * @param change {@code added}, {@code removed} or {@code changed}, seen from the first to the second
 * @param subject a file's path on the medium, or the name of a setting
 * @param details what changed inside, a line each
 * @param more lines left out because there are too many
 */
public record Difference(Cause cause, String change, String subject, List<String> details, int more) {

    private static final int MAX_DETAILS = 200;

    /** Takes a copy. */
    public Difference {
        details = List.copyOf(details);
    }

    /** With as many details as a person reads. */
    static Difference of(Cause cause, String change, String subject, List<String> details) {
        int shown = Math.min(details.size(), MAX_DETAILS);
        return new Difference(cause, change, subject, details.subList(0, shown), details.size() - shown);
    }
}
