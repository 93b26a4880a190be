package org.mintmark.core.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A line of a diary.
 *
 * @param time when it was written
 * @param subject what the work is done on, mostly a SKU's id
 * @param step what is being done, empty for what concerns the whole
 * @param kind what sort of line it is
 * @param text a sentence or a few words
 * @param file what it is about, to be opened; empty where there is none
 */
public record Entry(Instant time, String subject, String step, Kind kind, String text, Optional<Path> file) {

    /** Sorts of lines. */
    public enum Kind {
        /** Something begins. */
        BEGIN,
        /** It is done. */
        DONE,
        /** Worth knowing. */
        NOTE,
        /** Should be looked at. */
        WARNING,
        /** Went wrong. */
        ERROR,
        /** Was stopped by the user. */
        CANCELLED;

        /** As people read it. */
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** As a line of text, with tabs between. */
    public String toLine() {
        return String.join("\t", time.toString(), subject, step, kind.text(), text, file.map(Path::toString).orElse(""));
    }
}
