package org.mintmark.core.media;

import org.mintmark.model.TargetMedium;

/** How much a target medium holds. */
public final class TargetCapacity {

    private TargetCapacity() {
    }

    /** Bytes: ECMA-267 (DVD-5), its dual-layer form (DVD-9), BD-25 sectors; a key of 8 GB nominal less 5 % and FAT32's tables. */
    public static long bytes(TargetMedium medium) {
        return switch (medium) {
            case DVD5 -> 4_700_372_992L;
            case DVD9 -> 8_543_666_176L;
            case BD25 -> 25_025_314_816L;
            case KEY8 -> 7_500_000_000L;
        };
    }
}
