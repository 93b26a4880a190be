package org.mintmark.engine.fat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mintmark.engine.io.FormatException;

/** Reads a FAT32 volume (Microsoft FAT specification 1.03); nothing in it is trusted. */
public final class FatVolume {

    private static final int PAGE = 64 << 10;
    private static final int MAX_FOLDER = 65_536 * 32;
    private static final int MAX_ENTRIES = 1_000_000;
    private static final int MAX_DEPTH = 64;
    private static final int FOLDER = 0x10;
    private static final int VOLUME = 0x08;
    private static final int LONG_NAME = 0x0F;
    private static final int DELETED = 0xE5;

    private final FileChannel channel;
    private final long offset;
    private final String name;
    private final List<FatFile> files = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Folder> open = new ArrayDeque<>();
    private int sector;
    private int clusterBytes;
    private long fatStart;
    private long fatBytes;
    private int fats;
    private long dataStart;
    private long clusters;
    private String label = "";
    private int entries;
    private long page = -1;
    private final ByteBuffer pageBytes = ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN);

    private record Folder(String path, long cluster, int depth) {
    }

    private FatVolume(FileChannel channel, long offset, String name) {
        this.channel = channel;
        this.offset = offset;
        this.name = name;
    }

    /**
     * Reads boot sector and folders.
     *
     * @param offset first byte of the volume
     * @param name for messages
     * @throws FormatException when it is no FAT32 volume or damaged; the message is a sentence
     */
    public static FatVolume open(FileChannel channel, long offset, String name) throws IOException {
        FatVolume volume = new FatVolume(channel, offset, name);
        long root = volume.bootSector();
        volume.walk(root);
        return volume;
    }

    /**
     * First byte of the FAT32 partition that a master boot record names.
     *
     * @throws FormatException when there is none
     */
    public static long partition(FileChannel channel, String name) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        while (record.hasRemaining() && channel.read(record, record.position()) > 0) {
            continue;
        }
        if (!record.hasRemaining() && (record.getShort(510) & 0xFFFF) == 0xAA55) {
            for (int at = 446; at < 510; at += 16) {
                int type = record.get(at + 4) & 0xFF;
                if (type == 0x0B || type == 0x0C) {
                    return (record.getInt(at + 8) & 0xFFFFFFFFL) * 512;
                }
            }
        }
        throw new FormatException("'" + name + "' has no FAT32 partition: it is no finished key.");
    }

    /** Volume label, empty where there is none. */
    public String label() {
        return label;
    }

    /** The files, ordered by path. */
    public List<FatFile> files() {
        return files;
    }

    /** Opens a file's bytes; the caller closes. */
    public InputStream open(FatFile file) {
        return new ClusterStream(this, channel, file);
    }

    /** Position in the channel of a cluster's first byte. */
    long position(long cluster) throws FormatException {
        if (cluster < 2 || cluster >= clusters + 2) {
            throw damaged("it refers to cluster " + cluster + " of " + clusters);
        }
        return dataStart + (cluster - 2) * clusterBytes;
    }

    int clusterBytes() {
        return clusterBytes;
    }

    /** The cluster that follows, 0 at the end of a chain. */
    long next(long cluster) throws IOException {
        long at = cluster * 4;
        if (at + 4 > fatBytes) {
            throw damaged("its table has no entry for cluster " + cluster);
        }
        if (at / PAGE != page) {
            page = at / PAGE;
            pageBytes.clear();
            while (pageBytes.hasRemaining() && channel.read(pageBytes, fatStart + page * PAGE + pageBytes.position()) > 0) {
                continue;
            }
            if (pageBytes.position() < Math.min(PAGE, fatBytes - page * PAGE)) {
                throw damaged("it ends inside its table");
            }
        }
        long entry = pageBytes.getInt((int) (at % PAGE)) & 0x0FFFFFFFL;
        if (entry >= 0x0FFFFFF8L) {
            return 0;
        }
        position(entry);
        return entry;
    }

    /** Whether both copies of the table are the same (section 3.1, BPB_NumFATs). */
    public boolean tablesEqual() throws IOException {
        if (fats < 2) {
            return true;
        }
        ByteBuffer one = ByteBuffer.allocate(1 << 20);
        ByteBuffer other = ByteBuffer.allocate(1 << 20);
        for (long at = 0; at < fatBytes; at += one.capacity()) {
            int count = (int) Math.min(one.capacity(), fatBytes - at);
            fill(one, fatStart + at, count);
            fill(other, fatStart + fatBytes + at, count);
            if (one.mismatch(other) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void fill(ByteBuffer buffer, long position, int count) throws IOException {
        buffer.clear().limit(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw damaged("it ends inside its tables");
            }
        }
        buffer.flip();
    }

    private long bootSector() throws IOException {
        ByteBuffer in = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining() && channel.read(in, offset + in.position()) > 0) {
            continue;
        }
        if (in.hasRemaining() || (in.getShort(510) & 0xFFFF) != 0xAA55) {
            throw new FormatException("'" + name + "' has no FAT32 boot sector.");
        }
        sector = in.getShort(11) & 0xFFFF;
        int perCluster = in.get(13) & 0xFF;
        int reserved = in.getShort(14) & 0xFFFF;
        fats = in.get(16) & 0xFF;
        long sectors = in.getInt(32) & 0xFFFFFFFFL;
        long fatSectors = in.getInt(36) & 0xFFFFFFFFL;
        boolean fat32 = in.getShort(17) == 0 && in.getShort(22) == 0;
        if (sector < 512 || sector > 4096 || Integer.bitCount(sector) != 1 || Integer.bitCount(perCluster) != 1 || reserved == 0
                || fats < 1 || fats > 2 || fatSectors == 0 || !fat32) {
            throw new FormatException("'" + name + "' has no FAT32 volume that makes sense.");
        }
        clusterBytes = sector * perCluster;
        fatStart = offset + (long) reserved * sector;
        fatBytes = fatSectors * sector;
        dataStart = fatStart + fats * fatBytes;
        clusters = (sectors - reserved - fats * fatSectors) / perCluster;
        if (clusters <= 0 || offset + sectors * sector > channel.size()) {
            throw damaged("its volume is larger than where it lies");
        }
        return in.getInt(44) & 0xFFFFFFFFL;
    }

    private void walk(long root) throws IOException {
        open.add(new Folder("", root, 0));
        seen.add(root);
        while (!open.isEmpty()) {
            Folder folder = open.removeFirst();
            read(folder, content(folder));
        }
        files.sort(Comparator.comparing(FatFile::path));
    }

    private ByteBuffer content(Folder folder) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(clusterBytes).order(ByteOrder.LITTLE_ENDIAN);
        for (long cluster = folder.cluster; cluster != 0; cluster = next(cluster)) {
            if (all.capacity() > MAX_FOLDER + clusterBytes) {
                throw damaged("its folder '" + folder.path + "' has no end");
            }
            if (!all.hasRemaining()) {
                all = ByteBuffer.allocate(all.capacity() * 2).order(ByteOrder.LITTLE_ENDIAN).put(all.flip());
            }
            int limit = all.position() + clusterBytes;
            all.limit(limit);
            long at = position(cluster) - all.position();
            while (all.hasRemaining()) {
                if (channel.read(all, at + all.position()) < 0) {
                    throw damaged("it ends inside its folder '" + folder.path + "'");
                }
            }
            all.limit(all.capacity());
        }
        return all.flip();
    }

    private void read(Folder folder, ByteBuffer in) throws IOException {
        LongName longName = new LongName();
        for (int at = 0; at + 32 <= in.limit() && in.get(at) != 0; at += 32) {
            int attributes = in.get(at + 11) & 0xFF;
            if ((in.get(at) & 0xFF) == DELETED) {
                longName.clear();
            } else if ((attributes & 0x3F) == LONG_NAME) {
                longName.add(in, at);
            } else {
                byte[] shortName = new byte[11];
                in.get(at, shortName);
                entry(folder, in, at, attributes, longName.of(shortName), shortName);
                longName.clear();
            }
        }
    }

    private void entry(Folder folder, ByteBuffer in, int at, int attributes, String longName, byte[] shortBytes) throws IOException {
        if ((attributes & VOLUME) != 0) {
            label = folder.path.isEmpty() ? new String(shortBytes, StandardCharsets.ISO_8859_1).strip() : label;
            return;
        }
        String shortName = shortName(shortBytes);
        if (shortName.equals(".") || shortName.equals("..")) {
            return;
        }
        String entry = longName.isEmpty() ? shortName : longName;
        if (++entries > MAX_ENTRIES) {
            throw damaged("it has more than " + MAX_ENTRIES + " entries");
        }
        if (entry.isEmpty() || entry.equals(".") || entry.equals("..") || entry.chars().anyMatch(c -> c < ' ' || c == '/' || c == '\\')) {
            throw damaged("an entry of its folder '" + folder.path + "' has a name that no file may have");
        }
        String path = folder.path.isEmpty() ? entry : folder.path + "/" + entry;
        long cluster = (in.getShort(at + 20) & 0xFFFFL) << 16 | in.getShort(at + 26) & 0xFFFFL;
        if ((attributes & FOLDER) == 0) {
            long size = in.getInt(at + 28) & 0xFFFFFFFFL;
            if (size > 0) {
                position(cluster);
            }
            files.add(new FatFile(path, size, size == 0 ? 0 : cluster));
            return;
        }
        if (!seen.add(cluster) || folder.depth == MAX_DEPTH) {
            throw damaged("its folder '" + path + "' is also another one, or too deep");
        }
        open.addLast(new Folder(path, cluster, folder.depth + 1));
    }

    private static String shortName(byte[] bytes) {
        String stem = new String(bytes, 0, 8, StandardCharsets.ISO_8859_1).stripTrailing();
        String extension = new String(bytes, 8, 3, StandardCharsets.ISO_8859_1).stripTrailing();
        return extension.isEmpty() ? stem : stem + "." + extension;
    }

    FormatException damaged(String what) {
        return new FormatException("The FAT32 volume of '" + name + "' is damaged: " + what + "; write the key again.");
    }
}
