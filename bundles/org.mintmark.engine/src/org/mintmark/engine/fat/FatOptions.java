package org.mintmark.engine.fat;

import java.time.Instant;

/**
 * What a key says about itself.
 *
 * @param label volume label; what FAT does not allow becomes an underscore, and 11 characters are kept
 * @param bytes size of the whole key
 * @param date date of everything, 1980 at the earliest
 * @param serial volume id and disk signature
 */
public record FatOptions(String label, long bytes, Instant date, int serial) {
}
