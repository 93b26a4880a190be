package org.mintmark.engine.iso;

/**
 * A file as it was written.
 *
 * @param path on the disc, '/' between names
 * @param size bytes
 * @param sha256 of its content, lower-case hex
 */
public record WrittenFile(String path, long size, String sha256) {
}
