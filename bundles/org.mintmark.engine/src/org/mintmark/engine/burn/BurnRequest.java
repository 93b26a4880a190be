package org.mintmark.engine.burn;

import java.nio.file.Path;

/**
 * What to burn.
 *
 * @param address of the drive
 * @param image the image's file
 * @param speed kilobytes (1000 bytes) a second, 0 for the drive's best
 * @param simulate burns with the laser off where drive and disc can
 */
public record BurnRequest(String address, Path image, int speed, boolean simulate) {
}
