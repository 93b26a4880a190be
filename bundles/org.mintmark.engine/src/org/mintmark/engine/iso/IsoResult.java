package org.mintmark.engine.iso;

import java.util.List;

/**
 * What was written.
 *
 * @param bytes size of the image
 * @param files every file but a late one, ordered by path
 */
public record IsoResult(long bytes, List<WrittenFile> files) {
    /** Takes a copy. */
    public IsoResult {
        files = List.copyOf(files);
    }
}
