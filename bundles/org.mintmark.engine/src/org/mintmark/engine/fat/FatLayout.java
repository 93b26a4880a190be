package org.mintmark.engine.fat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a key lies: one FAT32 volume (Microsoft FAT specification 1.03) from 1 MiB on, its data at a multiple
 * of 1 MiB, folders first, every file in one piece.
 */
final class FatLayout {

    static final int SECTOR = 512;
    /** First sector of the partition: 1 MiB. */
    static final long PARTITION = 2048;
    private static final int MIN_RESERVED = 32;
    private static final long MAX_SECTORS = 0xFFFFFFFFL;
    private static final long MAX_FILE = 4_294_967_295L;
    private static final int MAX_FOLDER = 65_536 * 32;
    /** Fewer clusters would be FAT16 (section 3.5). */
    private static final long MIN_CLUSTERS = 65_525;
    private static final long MAX_CLUSTERS = 0x0FFFFFF5L;
    private static final int FIRST_CLUSTER = 2;

    final FatNode root;
    final List<FatNode> folders = new ArrayList<>();
    final List<FatNode> files = new ArrayList<>();
    final long sectors;
    final int sectorsPerCluster;
    final int reserved;
    final long fatSectors;
    final long clusters;
    final long nextCluster;

    FatLayout(List<FatSource> sources, long bytes) throws IOException {
        sectors = Math.min(bytes / SECTOR, MAX_SECTORS) - PARTITION;
        sectorsPerCluster = sectorsPerCluster(bytes);
        long fat = fatSectors(sectors, sectorsPerCluster);
        fatSectors = fat;
        long before = PARTITION + MIN_RESERVED + 2 * fat;
        reserved = (int) (MIN_RESERVED + (PARTITION - before % PARTITION) % PARTITION);
        clusters = Math.max(0, (sectors - reserved - 2 * fat) / sectorsPerCluster);
        if (clusters < MIN_CLUSTERS || clusters > MAX_CLUSTERS) {
            throw new IOException("A key of " + bytes + " bytes can't have a FAT32 volume: use one of 512 MB to 2 TB.");
        }
        root = new FatNode("", null, null);
        for (FatSource source : sources) {
            if (source.size() > MAX_FILE) {
                throw new IOException("'" + source.path() + "' has " + source.size() + " bytes, FAT32 allows " + MAX_FILE + " for one file: split it.");
            }
            root.add(source);
        }
        ShortNames.assign(root);
        collect(root);
        long next = FIRST_CLUSTER;
        for (FatNode folder : folders) {
            long size = folderBytes(folder);
            if (size > MAX_FOLDER) {
                throw new IOException("The folder '" + folder.name + "' has more entries than FAT32 allows: spread its files over several folders.");
            }
            next = place(folder, size, next);
        }
        for (FatNode file : files) {
            next = place(file, file.size(), next);
        }
        nextCluster = next;
        if (next - FIRST_CLUSTER > clusters) {
            throw new IOException("The files need " + (next - FIRST_CLUSTER) * clusterBytes() + " bytes on a key, this one has "
                    + clusters * clusterBytes() + ": use a larger one.");
        }
    }

    private static int sectorsPerCluster(long bytes) {
        return bytes <= 8L << 30 ? 8 : bytes <= 16L << 30 ? 16 : bytes <= 32L << 30 ? 32 : 64;
    }

    /** Enough for every cluster and the two entries before the first; the reserved sectors can only take clusters away. */
    private static long fatSectors(long sectors, int perCluster) {
        long clusters = (sectors - MIN_RESERVED) / perCluster;
        return ((clusters + FIRST_CLUSTER) * 4 + SECTOR - 1) / SECTOR;
    }

    private void collect(FatNode folder) {
        folders.add(folder);
        folder.children.values().stream().filter(c -> !c.isFolder()).forEach(files::add);
        folder.children.values().stream().filter(FatNode::isFolder).forEach(this::collect);
    }

    private static long folderBytes(FatNode folder) {
        long entries = folder.parent == null ? 1 : 2;
        for (FatNode child : folder.children.values()) {
            entries += 1 + child.longEntries();
        }
        return entries * 32;
    }

    private long place(FatNode node, long bytes, long next) {
        node.clusters = (bytes + clusterBytes() - 1) / clusterBytes();
        if (node.isFolder()) {
            node.clusters = Math.max(1, node.clusters);
        }
        node.firstCluster = node.clusters == 0 ? 0 : next;
        return next + node.clusters;
    }

    int clusterBytes() {
        return sectorsPerCluster * SECTOR;
    }

    /** First sector of the disk of a cluster. */
    long sector(long cluster) {
        return PARTITION + reserved + 2 * fatSectors + (cluster - FIRST_CLUSTER) * sectorsPerCluster;
    }
}
