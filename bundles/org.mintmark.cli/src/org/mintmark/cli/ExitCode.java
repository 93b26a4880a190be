package org.mintmark.cli;

/** What the process returns. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Errors were found. */
    static final int ERRORS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** It failed. */
    static final int FAILED = 3;
    /** The user cancelled. */
    static final int CANCELLED = 130;

    private ExitCode() {
    }

    /** What a code means, in a word for programs. */
    static String text(int code) {
        return switch (code) {
            case DONE -> "done";
            case ERRORS -> "errors";
            case USAGE -> "usage";
            case CANCELLED -> "cancelled";
            default -> "failed";
        };
    }
}
