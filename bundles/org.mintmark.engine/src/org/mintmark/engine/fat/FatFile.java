package org.mintmark.engine.fat;

/**
 * A file of a FAT32 volume.
 *
 * @param path '/' between names
 * @param size bytes
 * @param firstCluster where its chain begins, 0 where it has no bytes
 */
public record FatFile(String path, long size, long firstCluster) {
}
