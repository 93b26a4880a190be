package org.mintmark.ui.driver;

import org.eclipse.swt.SWT;
import org.mintmark.core.status.DriverRow;

/** Packages and devices: what is chosen in one table is chosen in the other. */
final class TablePair {

    private final PackageTable packages;
    private final CoverageTable devices;

    /** @param then run after the user has chosen something */
    TablePair(PackageTable packages, CoverageTable devices, Runnable then) {
        this.packages = packages;
        this.devices = devices;
        packages.control().addListener(SWT.Selection, e -> {
            follow();
            then.run();
        });
        devices.control().addListener(SWT.Selection, e -> {
            packages.choose(devices.driver().orElse("")); //$NON-NLS-1$
            then.run();
        });
    }

    /** Chooses the device of the chosen package. */
    void follow() {
        DriverRow row = packages.chosen();
        if (row != null) {
            devices.choose(row.id());
        }
    }
}
