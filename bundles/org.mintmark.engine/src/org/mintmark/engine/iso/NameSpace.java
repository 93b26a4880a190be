package org.mintmark.engine.iso;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.mintmark.engine.iso.IsoTree.IsoNode;

/** One of the two directory trees of an image: the primary one of ECMA-119, or Joliet's. They share the files. */
enum NameSpace {
    PRIMARY {
        @Override
        byte[] name(IsoNode node) {
            return node.primaryName.getBytes(StandardCharsets.US_ASCII);
        }
    },
    JOLIET {
        @Override
        byte[] name(IsoNode node) {
            return node.name.getBytes(StandardCharsets.UTF_16BE);
        }
    };

    static final int SECTOR = 2048;
    private static final int RECORD = 33;

    abstract byte[] name(IsoNode node);

    /** First sector of a folder's records in this tree. */
    long sector(IsoNode folder) {
        return folder.places[ordinal()].sector();
    }

    /** Bytes of a folder's records in this tree. */
    long size(IsoNode folder) {
        return folder.places[ordinal()].size();
    }

    /** Number of a folder in this tree's path table. */
    int number(IsoNode folder) {
        return folder.numbers[ordinal()];
    }

    void place(IsoNode folder, long sector, long size) {
        folder.places[ordinal()] = new IsoNode.Place(sector, size);
    }

    /** The entries of a folder as ECMA-119 section 9.3 orders them. */
    List<IsoNode> children(IsoNode folder) {
        List<IsoNode> sorted = new ArrayList<>(folder.children.values());
        sorted.sort(Comparator.comparing(this::name, Arrays::compareUnsigned));
        return sorted;
    }

    /** All folders as ECMA-119 section 6.9.1 orders the path table: by level, then parent, then name; numbered from 1. */
    List<IsoNode> folders(IsoNode root) {
        List<IsoNode> all = new ArrayList<>(List.of(root));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).numbers[ordinal()] = i + 1;
            children(all.get(i)).stream().filter(IsoNode::isFolder).forEach(all::add);
        }
        return all;
    }

    /** Bytes of a directory record (ECMA-119 section 9.1) for a name of that many bytes. */
    static int recordLength(int nameLength) {
        return RECORD + nameLength + (nameLength % 2 == 0 ? 1 : 0);
    }

    /** Bytes of a folder's extent: whole sectors, no record across two of them. */
    long extentSize(IsoNode folder) {
        long position = 2L * recordLength(1);
        for (IsoNode child : children(folder)) {
            int length = recordLength(name(child).length);
            if (position % SECTOR + length > SECTOR) {
                position += SECTOR - position % SECTOR;
            }
            position += length;
        }
        return (position + SECTOR - 1) / SECTOR * SECTOR;
    }

    /** Bytes of the path table. */
    int pathTableSize(List<IsoNode> folders) {
        int size = 0;
        for (IsoNode folder : folders) {
            int name = folder.parent == null ? 1 : name(folder).length;
            size += 8 + name + name % 2;
        }
        return size;
    }
}
