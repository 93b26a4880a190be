package org.mintmark.ui.build;

/** What can be done with a SKU's medium; each is a command of the workbench. */
enum MediaAction {
    /** Shows what a build would do. */
    PLAN,
    /** Shows what a build would do, and does it. */
    BUILD,
    /** Captures the images alone. */
    CAPTURE,
    /** Reads the images' bytes. */
    VERIFY_IMAGES,
    /** Reads the ISO back. */
    VERIFY,
    /** Rehearses the factory reset. */
    REHEARSE,
    /** Makes a key for the lab. */
    USB,
    /** Burns discs. */
    BURN,
    /** Opens the report of the last build. */
    REPORT;

    /** Whether its plan is shown first. */
    boolean planned() {
        return this == PLAN || this == BUILD || this == CAPTURE;
    }
}
