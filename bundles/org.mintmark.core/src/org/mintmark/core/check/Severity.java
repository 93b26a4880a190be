package org.mintmark.core.check;

import java.util.Locale;

/** How bad an issue is. */
public enum Severity {
    /** Stops a build. */
    ERROR,
    /** Does not stop a build. */
    WARNING,
    /** Worth knowing, never a problem. */
    NOTICE;

    /** As JSON and people read it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
