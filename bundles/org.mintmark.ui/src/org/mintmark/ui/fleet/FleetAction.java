package org.mintmark.ui.fleet;

/** What can be done with many SKUs; each is a command of the workbench. */
enum FleetAction {
    /** Builds the discs of the chosen SKUs, after one review of their plans. */
    BUILD("build"), //$NON-NLS-1$
    /** A culture more for the chosen SKUs. */
    ADD_CULTURE("addCulture"), //$NON-NLS-1$
    /** One setting of the chosen SKUs. */
    CHANGE_SETTING("setting"), //$NON-NLS-1$
    /** One driver package in place of another, wherever it is used. */
    REPLACE_DRIVER("replaceDriver"), //$NON-NLS-1$
    /** Who uses what the chosen SKU uses. */
    WHO_USES("uses"); //$NON-NLS-1$

    private static final String COMMANDS = "org.mintmark.ui.fleet."; //$NON-NLS-1$

    private final String name;

    FleetAction(String name) {
        this.name = name;
    }

    /** Id of its command. */
    String command() {
        return COMMANDS + name;
    }

    /** Whether it is done with the chosen SKUs and not with the whole fleet. */
    boolean ofChosen() {
        return this != REPLACE_DRIVER;
    }
}
