package org.mintmark.core.fleet;

/** What one looks for among many rows. */
public enum Standing {
    /** Every row. */
    ALL,
    /** Rows with a problem that stops a build. */
    ERRORS,
    /** Rows of which something was made or signed before its inputs changed. */
    STALE,
    /** SKUs whose disc nobody has approved. */
    UNSIGNED;

    /** Whether a row is one of these. */
    public boolean holds(FleetRow row) {
        return switch (this) {
            case ALL -> true;
            case ERRORS -> row.errors() > 0;
            case STALE -> row.stale();
            case UNSIGNED -> row.needsDisc() && !row.signed().equals("signed");
        };
    }
}
