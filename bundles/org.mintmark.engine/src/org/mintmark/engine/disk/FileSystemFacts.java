package org.mintmark.engine.disk;

/**
 * What a volume holds.
 *
 * @param fileSystem "ntfs", "fat12", "fat16", "fat32", "exfat", "refs", "bitlocker", "iso9660", or empty when unknown
 * @param size bytes of the file system, 0 when unknown
 * @param used bytes in use, 0 when unknown
 * @param refusal one sentence that says why its files can't be read, otherwise empty
 */
public record FileSystemFacts(String fileSystem, String label, long size, long used, String refusal) {

	/** Nothing that is known. */
	public static final FileSystemFacts NONE = new FileSystemFacts("", "", 0, 0, "");
}
