package org.mintmark.core.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /**
     * Many fixes as one. Of fixes that write, move or remove the same files the first one counts: the others were made for files
     * that are no longer so, and come again with the next check.
     */
    public static Fix together(String label, List<Fix> fixes) {
        Set<Change> all = new LinkedHashSet<>();
        for (Fix fix : fixes) {
            if (fix.changes.stream().noneMatch(change -> all.stream().anyMatch(other -> clash(change, other)))) {
                all.addAll(fix.changes);
            }
        }
        return new Fix(label, List.copyOf(all));
    }

    /** Values are set one after the other; files must be as the check has seen them. */
    private static boolean clash(Change one, Change other) {
        boolean values = !wholeFile(one) && !wholeFile(other);
        return !values && !one.equals(other) && (one.file().startsWith(other.file()) || other.file().startsWith(one.file()));
    }

    private static boolean wholeFile(Change change) {
        return change instanceof Change.FileChange || change instanceof Change.RenameChange;
    }
}
