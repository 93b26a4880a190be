package org.mintmark.ui.fleet;

/** What can be done with many SKUs; each is a command of the workbench. */
enum FleetAction {
    /** Builds the discs of the chosen SKUs, after one review of their plans. */
    BUILD,
    /** A culture more for the chosen SKUs. */
    ADD_CULTURE,
    /** One setting of the chosen SKUs. */
    CHANGE_SETTING,
    /** One driver package in place of another, wherever it is used. */
    REPLACE_DRIVER,
    /** Who uses what the chosen SKU uses. */
    WHO_USES;

    /** Whether it is done with the chosen SKUs and not with the whole fleet. */
    boolean ofChosen() {
        return this != REPLACE_DRIVER;
    }
}
