package org.mintmark.core.check.driver;

import org.mintmark.engine.inf.DeviceClass;

/** Recovery needs the disks. */
final class NoStorageRule extends ListedRule {

    NoStorageRule() {
        super("driver.no-storage", DeviceClass.STORAGE, "disk controller");
    }
}
