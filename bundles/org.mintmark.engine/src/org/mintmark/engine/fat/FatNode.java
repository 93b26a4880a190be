package org.mintmark.engine.fat;

import java.io.IOException;
import java.util.Locale;
import java.util.TreeMap;

/** A file or folder of a key with what the layout found out about it. */
final class FatNode {

    private static final int MAX_NAME = 255;

    final String name;
    final FatNode parent;
    final FatSource source;
    /** By name without case. */
    final TreeMap<String, FatNode> children = new TreeMap<>();
    /** Name of 11 bytes, and whether it says all that {@link #name} does. */
    byte[] shortName;
    boolean plain;
    long firstCluster;
    long clusters;

    FatNode(String name, FatNode parent, FatSource source) {
        this.name = name;
        this.parent = parent;
        this.source = source;
    }

    boolean isFolder() {
        return source == null;
    }

    long size() {
        return source == null ? 0 : source.size();
    }

    /** Entries of 32 bytes that the name takes besides the short one. */
    int longEntries() {
        return plain ? 0 : (name.length() + 12) / 13;
    }

    /**
     * Adds a file below this folder, with the folders on the way.
     *
     * @throws IOException when a name is not allowed or taken; the message is a sentence
     */
    void add(FatSource file) throws IOException {
        FatNode at = this;
        String[] names = file.path().split("/", -1);
        for (int i = 0; i < names.length; i++) {
            check(names[i], file.path());
            boolean last = i == names.length - 1;
            FatNode folder = at;
            String name = names[i];
            FatNode child = at.children.get(key(name));
            if (child == null) {
                child = new FatNode(name, folder, last ? file : null);
                at.children.put(key(name), child);
            } else if (last || !child.isFolder()) {
                throw new IOException("There are two files of the name '" + file.path() + "' without case: FAT32 can't hold both.");
            }
            at = child;
        }
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Microsoft FAT specification 1.03, section 7.1. */
    private static void check(String name, String path) throws IOException {
        if (name.isEmpty() || name.length() > MAX_NAME || name.equals(".") || name.equals("..") || name.endsWith(".") || name.endsWith(" ")
                || name.chars().anyMatch(c -> c < ' ' || "\"*/:<>?\\|".indexOf(c) >= 0)) {
            throw new IOException("'" + path + "' has a name that FAT32 can't hold: rename it.");
        }
    }
}
