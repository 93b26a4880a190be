package org.mintmark.core.check;

import java.util.List;

/**
 * What would repair an issue.
 *
 * @param label what it does, beginning with a verb
 * @param changes in order
 */
public record Fix(String label, List<Change> changes) {
    /** Takes a copy. */
    public Fix {
        changes = List.copyOf(changes);
    }
}
