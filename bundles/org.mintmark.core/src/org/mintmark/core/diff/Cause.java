package org.mintmark.core.diff;

import java.util.Locale;

import org.mintmark.core.media.MediaTree;

/** What a difference comes from, in the order in which differences are shown. */
public enum Cause {
    /** Factory images. */
    IMAGES("Images"),
    /** The disk layout. */
    LAYOUT("Layout"),
    /** Drivers and the boot image they are in. */
    DRIVERS("Drivers and boot image"),
    /** Branding and language packs. */
    CULTURES("Cultures"),
    /** Values of the SKU and of the disc. */
    SETTINGS("Settings"),
    /** Files of the partner kit and overlays. */
    KIT("Partner kit"),
    /** Versions of the tools that made it. */
    TOOLS("Tools");

    private static final String CUSTOMIZATION = MediaTree.CUSTOMIZATION.toLowerCase(Locale.ROOT) + "/";

    private final String title;

    Cause(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** As programs read it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The cause of a difference in a file of a medium. */
    static Cause of(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.startsWith("reset/")) {
            boolean layout = lower.endsWith("/disk.xml") || lower.endsWith("/diskpart.txt") || lower.endsWith("/reset.cmd");
            return layout ? LAYOUT : lower.endsWith(".wim") || lower.endsWith(".swm") ? IMAGES : KIT;
        }
        if (lower.endsWith("boot.wim")) {
            return DRIVERS;
        }
        return lower.startsWith(CUSTOMIZATION) || lower.endsWith(".resources.dll") ? CULTURES : KIT;
    }
}
