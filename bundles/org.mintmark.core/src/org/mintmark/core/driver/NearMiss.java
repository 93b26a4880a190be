package org.mintmark.core.driver;

/**
 * The closest driver for a device that has none.
 *
 * @param packageId id of the package, or {@link DriverSource#IN_BOX}
 * @param inf its INF
 * @param id the identifier that comes closest
 * @param reason why it does not count, for example "same device, other subsystem"
 */
public record NearMiss(String packageId, String inf, String id, String reason) {

    /** As part of a sentence. */
    public String text() {
        return id + " in " + (packageId.equals(DriverSource.IN_BOX) ? "the image's own " : packageId + "/") + inf + ": " + reason;
    }
}
