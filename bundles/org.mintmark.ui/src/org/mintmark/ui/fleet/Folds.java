package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Which groups the user has closed. While rows are filtered all are open at first, and what was closed before is remembered. */
final class Folds {

    private final Set<Path> closed = new HashSet<>();
    private final Set<Path> closedMeanwhile = new HashSet<>();
    private boolean filtered;

    /** Another filter, or none. */
    void filter(boolean some) {
        filtered = some;
        closedMeanwhile.clear();
    }

    boolean open(Path group) {
        return !(filtered ? closedMeanwhile : closed).contains(group);
    }

    void set(Path group, boolean open) {
        Set<Path> folded = filtered ? closedMeanwhile : closed;
        if (open) {
            folded.remove(group);
        } else {
            folded.add(group);
        }
    }
}
