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

    /**
     * A run of bytes.
     *
     * @param position of its first byte in the image; {@link #HOLE} for bytes that are not recorded and read as zero
     * @param size bytes
     */
    public record Section(long position, long size) {
    }

    /** Position of a section that is not recorded (ECMA-167 part 4, section 14.14.1.1, extent type 1 or 2). */
    public static final long HOLE = -1;

    /** Takes a copy. */
    public IsoFile {
        sections = List.copyOf(sections);
    }

    /** Position of its first byte, 0 where it has none. */
    public long position() {
        return sections.isEmpty() ? 0 : Math.max(0, sections.get(0).position());
    }
}
