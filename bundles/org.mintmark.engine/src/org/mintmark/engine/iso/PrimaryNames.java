package org.mintmark.engine.iso;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.mintmark.engine.iso.IsoTree.IsoNode;

/**
 * Gives every file and folder its name in the primary tree: d-characters and one dot, at most 31, unique in its folder,
 * without a version number (with one, {@code etfsboot.com} does not find {@code BOOTMGR}: Microsoft KB 931708).
 */
final class PrimaryNames {

    private static final int MAX = 31;

    private PrimaryNames() {
    }

    static void assign(IsoNode folder) {
        Set<String> taken = new HashSet<>();
        for (IsoNode child : folder.children.values()) {
            child.primaryName = unique(child, taken);
            if (child.isFolder()) {
                assign(child);
            }
        }
    }

    private static String unique(IsoNode node, Set<String> taken) {
        int dot = node.isFolder() ? -1 : node.name.lastIndexOf('.');
        String extension = dot < 0 ? "" : clean(node.name.substring(dot + 1));
        extension = extension.substring(0, Math.min(extension.length(), 8));
        String stem = clean(dot < 0 ? node.name : node.name.substring(0, dot));
        String tail = extension.isEmpty() ? "" : "." + extension;
        String name = cut(stem, MAX - tail.length()) + tail;
        for (int i = 1; !taken.add(name); i++) {
            String number = "_" + i;
            name = cut(stem, MAX - tail.length() - number.length()) + number + tail;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private static String clean(String text) {
        String clean = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
        return clean.isEmpty() ? "_" : clean;
    }
}
