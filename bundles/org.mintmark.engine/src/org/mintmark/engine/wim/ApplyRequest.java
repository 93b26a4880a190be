package org.mintmark.engine.wim;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Which image goes where.
 *
 * @param files the whole WIM, or all parts, first part first
 * @param image number of the image, from 1
 * @param target a file or device that is an NTFS volume, or a folder
 * @param ntfsVolume whether the target is an NTFS volume; then security, streams, links and short names are written too
 */
public record ApplyRequest(List<Path> files, int image, Path target, boolean ntfsVolume) {
	/** Checks the values and takes a copy of the list. */
	public ApplyRequest {
		files = List.copyOf(files);
		Objects.requireNonNull(target);
		if (files.isEmpty())
			throw new IllegalArgumentException("no file to apply");
		if (image < 1)
			throw new IllegalArgumentException("images are numbered from 1");
	}
}
