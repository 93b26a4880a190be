package org.mintmark.core.driver;

import org.mintmark.engine.inf.DriverRank;

/**
 * The driver that a Windows chooses for a device.
 *
 * @param source where it comes from
 * @param rank how well it fits
 * @param id the identifier that both have
 * @param description the device as the INF calls it
 */
public record DriverMatch(DriverSource source, DriverRank rank, String id, String description) {
}
