package org.mintmark.core.media;

import java.nio.file.Path;

/**
 * A file of the disc.
 *
 * @param path on the disc, '/' between folders, in its final casing
 * @param source the file it is copied from
 * @param size bytes
 * @param origin where it comes from, in a few words for people
 * @param sha256 digest its content must have, empty where any content is right
 */
public record MediaEntry(String path, Path source, long size, String origin, String sha256) {
}
