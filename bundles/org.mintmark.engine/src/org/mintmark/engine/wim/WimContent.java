package org.mintmark.engine.wim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of one file or stream of a declared tree, readable any number of times. */
public interface WimContent {
	/** Number of bytes. */
	long size() throws IOException;

	/** Opens the bytes; the caller closes. */
	InputStream open() throws IOException;

	/** Content held in memory. */
	static WimContent of(byte[] bytes) {
		byte[] copy = bytes.clone();
		return new WimContent() {
			@Override
			public long size() {
				return copy.length;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(copy);
			}
		};
	}

	/** Content of a file on disk, which must not change while it is used. */
	static WimContent of(Path file) {
		return new WimContent() {
			@Override
			public long size() throws IOException {
				return Files.size(file);
			}

			@Override
			public InputStream open() throws IOException {
				return Files.newInputStream(file);
			}
		};
	}

	/** Content that no compression makes smaller; the same seed gives the same bytes, and a shorter size a prefix of them. */
	static WimContent noise(long seed, long size) {
		return new SeededContent(seed, size, SeededContent.Kind.NOISE);
	}

	/** Content that compresses about as programs do; the same seed gives the same bytes, and a shorter size a prefix of them. */
	static WimContent program(long seed, long size) {
		return new SeededContent(seed, size, SeededContent.Kind.PROGRAM);
	}
}
