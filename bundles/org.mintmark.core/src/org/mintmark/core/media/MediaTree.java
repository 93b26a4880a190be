package org.mintmark.core.media;

import java.util.List;

/**
 * The disc's files, all but the manifest.
 *
 * @param entries ordered by path without case
 * @param leftOut files of the inputs that must not be on the disc, with the reason
 * @param collisions pairs of different files that claim one path, one sentence each
 */
public record MediaTree(List<MediaEntry> entries, List<String> leftOut, List<String> collisions) {

    /** Folder of the factory images and disk.xml. */
    public static final String RESET = "Reset";
    /** Folder of the culture folders. */
    public static final String CUSTOMIZATION = "$OEM$/Customization";
    /** The manifest that the disc carries. */
    public static final String MANIFEST = "Mintmark/manifest.json";

    /** Takes copies. */
    public MediaTree {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
        collisions = List.copyOf(collisions);
    }

    /** Bytes of all files. */
    public long bytes() {
        return entries.stream().mapToLong(MediaEntry::size).sum();
    }
}
