package org.mintmark.core.driver;

/**
 * A device and how it fares.
 *
 * @param device the device
 * @param winpe in Windows PE, which the server boots into for recovery
 * @param image in the factory image
 */
public record DeviceCoverage(HardwareDevice device, TargetCoverage winpe, TargetCoverage image) {
}
