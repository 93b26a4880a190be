package org.mintmark.engine.disk;

/**
 * A large file of an NTFS volume.
 *
 * @param path names with '\\' between them
 * @param size bytes
 */
public record NtfsLargeFile(String path, long size) {
}
