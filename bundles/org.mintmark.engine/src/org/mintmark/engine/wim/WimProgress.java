package org.mintmark.engine.wim;

/**
 * How far an operation is.
 *
 * @param phase what is being done
 * @param bytesDone bytes done in this phase
 * @param bytesTotal bytes of this phase, 0 while unknown
 */
public record WimProgress(Phase phase, long bytesDone, long bytesTotal) {
	/** What an operation does at a time. */
	public enum Phase {
		/** Looks at the files of the source; the total is unknown. */
		SCAN,
		/** Reads and compresses file contents. */
		WRITE,
		/** Calculates the integrity table of the new file. */
		CHECKSUM,
		/** Compares a file with its integrity table. */
		VERIFY_INTEGRITY,
		/** Compares file contents with their SHA-1. */
		VERIFY_CONTENT,
		/** Creates files and folders; counts files, not bytes. */
		APPLY_STRUCTURE,
		/** Writes file contents. */
		APPLY,
		/** Sets attributes, times and permissions; counts files, not bytes. */
		APPLY_METADATA
	}
}
