package org.mintmark.natives.wim;

import java.time.Instant;

import com.sun.jna.Pointer;

/**
 * A file or folder of an image ({@code struct wimlib_dir_entry}, read by offset).
 *
 * @param path where it is in the image
 * @param attributes Windows' attribute bits
 * @param modified last write
 * @param size bytes of its unnamed stream
 */
record ImageEntry(String path, int attributes, Instant modified, long size) {
	private static final int DIRECTORY = 0x10;
	private static final int REPARSE_POINT = 0x400;
	private static final int STREAMS = 248;
	private static final int STREAM_SIZE = 128;
	private static final int RESOURCE = 8;
	private static final int SHA1 = 24;

	static ImageEntry of(Pointer entry) {
		return new ImageEntry(ProgressRelay.text(entry.getPointer(16)), entry.getInt(48),
				Instant.ofEpochSecond(entry.getLong(88), entry.getInt(96)), entry.getLong(STREAMS + RESOURCE));
	}

	/** The SHA-1 of stream number n, 0 for the unnamed one. */
	static byte[] sha1(Pointer entry, int stream) {
		return entry.getByteArray(STREAMS + (long) stream * STREAM_SIZE + RESOURCE + SHA1, 20);
	}

	/** Streams of an entry, the unnamed one included. */
	static int streams(Pointer entry) {
		return entry.getInt(60) + 1;
	}

	boolean isDirectory() {
		return (attributes & DIRECTORY) != 0;
	}

	boolean isPlainFile() {
		return (attributes & (DIRECTORY | REPARSE_POINT)) == 0;
	}
}
