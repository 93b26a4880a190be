package org.mintmark.ui.preview;

/** What of the customer's way is shown. */
enum PageStep {
    /** The page with the OEM's instructions, drawn from the files. */
    INSTRUCTIONS,
    /** The page of the help book that opens first. */
    HELP,
    /** Sketch of making the USB key. */
    KEY,
    /** Sketch of finding the server. */
    FIND,
    /** Sketch of choosing what to restore. */
    CHOOSE;

    /** Whether the vendor's page is not known and only hinted at. */
    boolean sketch() {
        return this == KEY || this == FIND || this == CHOOSE;
    }

    String text() {
        return switch (this) {
            case INSTRUCTIONS -> Messages.stepInstructions;
            case HELP -> Messages.stepHelp;
            case KEY -> Messages.stepKey;
            case FIND -> Messages.stepFind;
            case CHOOSE -> Messages.stepChoose;
        };
    }
}
