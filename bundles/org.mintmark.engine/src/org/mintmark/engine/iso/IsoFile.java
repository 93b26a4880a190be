package org.mintmark.engine.iso;

import java.util.List;

/**
 * A file of an image.
 *
 * @param path '/' between names
 * @param size bytes
 * @param sections where its bytes lie, in order
 */
public record IsoFile(String path, long size, List<Section> sections) {

    /** A run of bytes: number of its first sector of 2,048 bytes, and its size in bytes. */
    public record Section(long sector, long size) {
    }

    /** Takes a copy. */
    public IsoFile {
        sections = List.copyOf(sections);
    }

    /** The first sector. */
    public long extent() {
        return sections.isEmpty() ? 0 : sections.get(0).sector();
    }
}
