package org.mintmark.engine.chm;

/**
 * A file in a help book.
 *
 * @param path as the directory has it, without the leading slash
 * @param compressed whether it is in the compressed section
 * @param offset where its bytes begin in their section
 * @param size in bytes
 */
public record ChmObject(String path, boolean compressed, long offset, long size) {
	/** Whether it is a part of the container itself rather than a file somebody made. */
	public boolean internal() {
		return path.startsWith("::");
	}

	/** Whether it is a folder. */
	public boolean folder() {
		return path.isEmpty() || path.endsWith("/");
	}
}
