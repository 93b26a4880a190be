package org.mintmark.engine.wim;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How to split a WIM.
 *
 * @param source the whole WIM
 * @param firstPart the first part to write, {@code name.swm}; the others are {@code name2.swm}, {@code name3.swm}, … beside it
 * @param partSize bytes of a part's file; a content that is larger than that gets a part of its own
 * @param limit largest size of a part's file in bytes
 */
public record SplitRequest(Path source, Path firstPart, long partSize, long limit) {
	/** Largest file on FAT32, in bytes. */
	public static final long FAT32_LIMIT = 4_294_967_295L;
	/** Size of contents that leaves the tables of a million files room below {@link #FAT32_LIMIT}, in bytes. */
	public static final long FAT32_PART_SIZE = 4000L << 20;

	/** Checks the values. */
	public SplitRequest {
		Objects.requireNonNull(source);
		Objects.requireNonNull(firstPart);
		if (partSize <= 0 || limit < partSize)
			throw new IllegalArgumentException("a part needs a size within its limit");
	}

	/** A split for FAT32. */
	public static SplitRequest fat32(Path source, Path firstPart) {
		return new SplitRequest(source, firstPart, FAT32_PART_SIZE, FAT32_LIMIT);
	}
}
