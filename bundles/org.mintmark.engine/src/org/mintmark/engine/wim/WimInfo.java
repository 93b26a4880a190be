package org.mintmark.engine.wim;

import java.util.List;
import java.util.UUID;

/**
 * What a WIM says about itself.
 *
 * @param guid identity of the file or of its set of parts
 * @param compression how its resources are compressed
 * @param part number of this part, from 1
 * @param parts parts in the set, 1 for a whole file
 * @param bootIndex image Windows PE starts from, 0 for none
 * @param solid whether it has solid resources' version, which can't be split
 * @param integrity whether it carries an integrity table
 * @param images its images in order
 */
public record WimInfo(UUID guid, WimCompression compression, int part, int parts, int bootIndex, boolean solid,
		boolean integrity, List<WimImageInfo> images) {
	/** Takes a copy of the list. */
	public WimInfo {
		images = List.copyOf(images);
	}

	/** Whether this is one part of several. */
	public boolean split() {
		return parts > 1;
	}
}
