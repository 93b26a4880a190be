package org.mintmark.core.driver;

import org.mintmark.engine.inf.DeviceClass;
import org.mintmark.engine.inf.DeviceIds;

/**
 * A device of the server.
 *
 * @param name as people call it, may be empty
 * @param className setup class such as Net or SCSIAdapter, may be empty
 * @param kind what the class means for a recovery
 * @param critical whether recovery can't work without a driver, whatever its class
 * @param ids its identifiers
 */
public record HardwareDevice(String name, String className, DeviceClass kind, boolean critical, DeviceIds ids) {

    /** The most specific identifier. */
    public String id() {
        return ids.first();
    }

    /** Whether an uncovered one stops a build. */
    public boolean needed() {
        return critical || kind.needed();
    }

    /** The device as a sentence names it. */
    public String label() {
        return name.isEmpty() ? id() : name + " (" + id() + ")";
    }
}
