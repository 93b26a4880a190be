package org.mintmark.engine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks for free space before a long job instead of failing in the middle of it. */
public final class DiskSpace {

	private static final long MIB = 1L << 20;

	private DiskSpace() {
	}

	/** The bytes this user may still write below a path, which need not exist yet. */
	public static long free(Path path) throws IOException {
		Path existing = path.toAbsolutePath();
		while (!Files.exists(existing) && existing.getParent() != null) {
			existing = existing.getParent();
		}
		return Files.getFileStore(existing).getUsableSpace();
	}

	/**
	 * Makes sure that a job has its space.
	 *
	 * @param purpose the subject of the sentence, for example "The image"
	 * @throws IOException with a sentence that says how much is needed and how much there is
	 */
	public static void require(Path folder, long bytes, String purpose) throws IOException {
		long free = free(folder);
		if (free < bytes) {
			throw new IOException(purpose + " needs " + (bytes + MIB - 1) / MIB + " MiB, " + folder + " has "
					+ free / MIB + " MiB free: free some space or choose another output folder.");
		}
	}
}
