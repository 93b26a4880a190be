package org.mintmark.core.driver;

import org.mintmark.engine.inf.DriverInf;

/**
 * An INF that may drive devices of a Windows.
 *
 * @param packageId id of the package, {@link #IN_BOX} for Windows' own
 * @param inf path of the INF in the package, or its name
 * @param driver what it says
 * @param signed whether it is ranked as signed
 * @param unusable why it can't be used although it might fit, empty where it can
 */
public record DriverSource(String packageId, String inf, DriverInf driver, boolean signed, String unusable) {

    /** In place of a package id for drivers that Windows itself has. */
    public static final String IN_BOX = "in-box";

    /** Whether Windows itself has the driver. */
    public boolean inBox() {
        return packageId.equals(IN_BOX);
    }
}
