package org.mintmark.engine.wim;

/**
 * A file or folder of an image as a listing has it.
 *
 * @param path where it is, '/' between names and none at the beginning
 * @param directory whether it is a folder
 * @param size bytes of its content
 * @param sha1 digest of its content in lower-case hexadecimal digits, zeros for an empty one
 */
public record WimListing(String path, boolean directory, long size, String sha1) {
}
