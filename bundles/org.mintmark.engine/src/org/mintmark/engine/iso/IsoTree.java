package org.mintmark.engine.iso;

import java.util.Locale;
import java.util.TreeMap;

/** The files and folders that an image is to hold; paths have '/' between names, and folders on the way appear by themselves. */
public final class IsoTree {

    final IsoNode root = new IsoNode("", null, null);

    /**
     * Adds a file.
     *
     * @throws IllegalArgumentException when there is a file or folder of that name already, compared without case
     */
    public void add(String path, IsoContent content) {
        int slash = path.lastIndexOf('/');
        IsoNode parent = slash < 0 ? root : folder(path.substring(0, slash));
        String name = path.substring(slash + 1);
        check(name, path);
        if (parent.children.putIfAbsent(key(name), new IsoNode(name, parent, content)) != null) {
            throw new IllegalArgumentException("there is a '" + path + "' already");
        }
    }

    /** Adds a folder, which may be empty or there already. */
    public void directory(String path) {
        folder(path);
    }

    private IsoNode folder(String path) {
        IsoNode at = root;
        for (String name : path.split("/")) {
            check(name, path);
            IsoNode parent = at;
            at = at.children.computeIfAbsent(key(name), k -> new IsoNode(name, parent, null));
            if (!at.isFolder()) {
                throw new IllegalArgumentException("'" + name + "' in '" + path + "' is a file");
            }
        }
        return at;
    }

    private static void check(String name, String path) {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.chars().anyMatch(c -> c < ' ' || "*:;?\\".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("'" + path + "' has a name that no disc can hold");
        }
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** A file or folder with what the layout found out about it. */
    static final class IsoNode {
        final String name;
        final IsoNode parent;
        final IsoContent content;
        final TreeMap<String, IsoNode> children = new TreeMap<>();
        String primaryName;
        long size;
        long sector;
        /** Of a folder: its records and its number in each name space. */
        final Place[] places = new Place[NameSpace.values().length];
        final int[] numbers = new int[NameSpace.values().length];
        /** In the UDF volume: block of its file entry, and of a folder's identifiers and their bytes. */
        long udfEntry;
        long udfIdentifiers;
        int udfIdentifierBytes;

        /** Where the records of a folder lie: first sector and bytes. */
        record Place(long sector, long size) {
        }

        IsoNode(String name, IsoNode parent, IsoContent content) {
            this.name = name;
            this.parent = parent;
            this.content = content;
        }

        boolean isFolder() {
            return content == null;
        }

        String path() {
            return parent == null ? "" : parent.parent == null ? name : parent.path() + "/" + name;
        }
    }
}
