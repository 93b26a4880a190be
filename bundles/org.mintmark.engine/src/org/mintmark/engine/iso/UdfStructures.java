package org.mintmark.engine.iso;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.mintmark.engine.io.Digests;
import org.mintmark.engine.iso.IsoTree.IsoNode;

/**
 * The bytes of a UDF 1.02 volume (OSTA UDF 1.02, ECMA-167 2nd edition) that shows the files of an ISO image in their
 * places: one read-only partition from sector 257 to the end.
 */
final class UdfStructures {

    /** First sector of the partition, behind the anchor. */
    static final long PARTITION = 257;

    private static final int SECTOR = NameSpace.SECTOR;
    private static final int MAIN_SEQUENCE = 32;
    private static final int RESERVE_SEQUENCE = 48;
    private static final int SEQUENCE = 16;
    private static final int INTEGRITY = 64;
    private static final int ANCHOR = 256;
    private static final int FIRST_ENTRY = 2;
    /** Unique ids below 16 are reserved (UDF 1.02 section 3.2.1.1). */
    private static final int FIRST_UNIQUE_ID = 16;
    /** Longest extent of a short allocation descriptor that is a multiple of the sector (ECMA-167 4/14.14.1.1). */
    private static final long MAX_EXTENT = 0x3FFFF800L;
    private static final int FOLDER_PERMISSIONS = 0x14A5;
    private static final int FILE_PERMISSIONS = 0x1084;

    private final IsoLayout layout;
    private final IsoOptions options;
    private final List<IsoNode> folders;
    private final List<IsoNode> files;

    UdfStructures(IsoLayout layout, IsoOptions options) {
        this.layout = layout;
        this.options = options;
        this.folders = layout.primaryFolders;
        this.files = layout.files;
    }

    /** Gives every folder and file its file entry and every folder its identifiers; returns the blocks used. */
    static long place(List<IsoNode> folders, List<IsoNode> files) {
        long block = FIRST_ENTRY;
        for (IsoNode folder : folders) {
            folder.udfEntry = block++;
        }
        for (IsoNode file : files) {
            file.udfEntry = block++;
        }
        for (IsoNode folder : folders) {
            folder.udfIdentifierBytes = UdfText.identifierBytes("")
                    + folder.children.values().stream().mapToInt(c -> UdfText.identifierBytes(c.name)).sum();
            folder.udfIdentifiers = block;
            block += IsoLayout.sectors(folder.udfIdentifierBytes);
        }
        return block;
    }

    /** All structures; the recognition sequence begins at that sector. */
    List<Structure> list(long recognition) {
        List<Structure> all = new ArrayList<>();
        String[] marks = { "BEA01", "NSR02", "TEA01" };
        for (int i = 0; i < marks.length; i++) {
            String mark = marks[i];
            add(all, "the UDF recognition sequence", recognition + i, 1, () -> recognition(mark));
        }
        add(all, "the UDF volume descriptors", MAIN_SEQUENCE, SEQUENCE, () -> sequence(MAIN_SEQUENCE));
        add(all, "the reserve UDF volume descriptors", RESERVE_SEQUENCE, SEQUENCE, () -> sequence(RESERVE_SEQUENCE));
        add(all, "the UDF integrity sequence", INTEGRITY, 2, this::integrity);
        add(all, "the UDF anchor", ANCHOR, 1, () -> anchor(ANCHOR));
        add(all, "the last UDF anchor", layout.sectors - 1, 1, () -> anchor(layout.sectors - 1));
        add(all, "the UDF file set descriptor", PARTITION, 2, this::fileSet);
        for (IsoNode folder : folders) {
            add(all, "the UDF entry of folder '" + folder.path() + "'", PARTITION + folder.udfEntry, 1, () -> entry(folder));
            add(all, "the UDF names in folder '" + folder.path() + "'", PARTITION + folder.udfIdentifiers,
                    (int) IsoLayout.sectors(folder.udfIdentifierBytes), () -> identifiers(folder));
        }
        for (IsoNode file : files) {
            add(all, "the UDF entry of '" + file.path() + "'", PARTITION + file.udfEntry, 1, () -> entry(file));
        }
        return all;
    }

    private static void add(List<Structure> all, String name, long sector, int sectors, java.util.function.Supplier<byte[]> maker) {
        all.add(new Structure(name, sector * SECTOR, sectors * SECTOR, maker));
    }

    /** Volume structure descriptor (ECMA-167 2/9.1). */
    private static byte[] recognition(String mark) {
        ByteBuffer out = buffer(1);
        out.put(1, mark.getBytes(US_ASCII)).put(6, (byte) 1);
        return out.array();
    }

    private static ByteBuffer buffer(int sectors) {
        return ByteBuffer.allocate(sectors * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Volume descriptor sequence (ECMA-167 3/8.4.2): primary, implementation use, partition, logical volume, no free space, end. */
    private byte[] sequence(int first) {
        ByteBuffer all = buffer(SEQUENCE);
        primary(part(all, 0), first);
        ByteBuffer use = part(all, 1);
        use.putInt(16, 1);
        UdfText.regid(use, 20, "*UDF LV Info", 2, 1);
        UdfText.charset(use, 52);
        UdfText.dstring(use, 116, 128, options.label());
        UdfText.regid(use, 352, UdfText.IMPLEMENTATION);
        UdfText.tag(use, 4, first + 1L, 512);
        ByteBuffer partition = part(all, 2);
        partition.putInt(16, 2).putShort(20, (short) 1);
        UdfText.regid(partition, 24, "+NSR02");
        partition.putInt(184, 1).putInt(188, (int) PARTITION).putInt(192, (int) partitionBlocks());
        UdfText.regid(partition, 196, UdfText.IMPLEMENTATION);
        UdfText.tag(partition, 5, first + 2L, 512);
        logicalVolume(part(all, 3), first + 3L);
        ByteBuffer free = part(all, 4);
        free.putInt(16, 4);
        UdfText.tag(free, 7, first + 4L, 24);
        UdfText.tag(part(all, 5), 8, first + 5L, 512);
        return all.array();
    }

    private static ByteBuffer part(ByteBuffer all, int sector) {
        return all.slice(sector * SECTOR, SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The partition ends before the last anchor. */
    private long partitionBlocks() {
        return layout.sectors - 1 - PARTITION;
    }

    /** Primary volume descriptor (ECMA-167 3/10.1); the set's name begins with 16 hexadecimal digits (UDF 1.02 section 2.2.2.5). */
    private void primary(ByteBuffer out, long location) {
        UdfText.dstring(out, 24, 32, options.label());
        out.putShort(56, (short) 1).putShort(58, (short) 1).putShort(60, (short) 2).putShort(62, (short) 2).putInt(64, 1).putInt(68, 1);
        String unique = Digests.sha256((options.label() + options.date() + layout.sectors).getBytes(US_ASCII)).substring(0, 16);
        UdfText.dstring(out, 72, 128, unique + options.label());
        UdfText.charset(out, 200);
        UdfText.charset(out, 264);
        UdfText.regid(out, 344, UdfText.IMPLEMENTATION);
        UdfText.timestamp(out, 376, options.date());
        UdfText.regid(out, 388, UdfText.IMPLEMENTATION);
        UdfText.tag(out, 1, location, 512);
    }

    /** Logical volume descriptor (ECMA-167 3/10.6) with one partition map of type 1. */
    private void logicalVolume(ByteBuffer out, long location) {
        out.putInt(16, 3);
        UdfText.charset(out, 20);
        UdfText.dstring(out, 84, 128, options.label());
        out.putInt(212, SECTOR);
        UdfText.regid(out, 216, "*OSTA UDF Compliant", 2, 1);
        out.putInt(248, 2 * SECTOR);
        out.putInt(264, 6).putInt(268, 1);
        UdfText.regid(out, 272, UdfText.IMPLEMENTATION);
        out.putInt(432, 2 * SECTOR).putInt(436, INTEGRITY);
        out.put(440, (byte) 1).put(441, (byte) 6).putShort(442, (short) 1);
        UdfText.tag(out, 6, location, 446);
    }

    /** Logical volume integrity descriptor (ECMA-167 3/10.10), closed, and the end of its sequence. */
    private byte[] integrity() {
        ByteBuffer all = buffer(2);
        ByteBuffer out = part(all, 0);
        UdfText.timestamp(out, 16, options.date());
        out.putInt(28, 1).putLong(40, FIRST_UNIQUE_ID + (long) folders.size() + files.size());
        out.putInt(72, 1).putInt(76, 46).putInt(84, (int) partitionBlocks());
        UdfText.regid(out, 88, UdfText.IMPLEMENTATION);
        out.putInt(120, files.size()).putInt(124, folders.size());
        out.putShort(128, (short) 0x102).putShort(130, (short) 0x102).putShort(132, (short) 0x102);
        UdfText.tag(out, 9, INTEGRITY, 134);
        UdfText.tag(part(all, 1), 8, INTEGRITY + 1L, 512);
        return all.array();
    }

    /** Anchor volume descriptor pointer (ECMA-167 3/10.2). */
    private static byte[] anchor(long sector) {
        ByteBuffer out = buffer(1);
        out.putInt(16, SEQUENCE * SECTOR).putInt(20, MAIN_SEQUENCE).putInt(24, SEQUENCE * SECTOR).putInt(28, RESERVE_SEQUENCE);
        UdfText.tag(out, 2, sector, 512);
        return out.array();
    }

    /** File set descriptor (ECMA-167 4/14.1) and the end of its sequence; locations count from the partition. */
    private byte[] fileSet() {
        ByteBuffer all = buffer(2);
        ByteBuffer out = part(all, 0);
        UdfText.timestamp(out, 16, options.date());
        out.putShort(28, (short) 3).putShort(30, (short) 3).putInt(32, 1).putInt(36, 1);
        UdfText.charset(out, 48);
        UdfText.dstring(out, 112, 128, options.label());
        UdfText.charset(out, 240);
        UdfText.dstring(out, 304, 32, options.label());
        out.putInt(400, SECTOR).putInt(404, (int) layout.root.udfEntry);
        UdfText.regid(out, 416, "*OSTA UDF Compliant", 2, 1);
        UdfText.tag(out, 256, 0, 512);
        UdfText.tag(part(all, 1), 8, 1, 512);
        return all.array();
    }

    /** File entry (ECMA-167 4/14.9) with short allocation descriptors. */
    private byte[] entry(IsoNode node) {
        ByteBuffer out = buffer(1);
        boolean folder = node.isFolder();
        long size = folder ? node.udfIdentifierBytes : node.size;
        long links = folder ? 1 + node.children.values().stream().filter(IsoNode::isFolder).count() : 1;
        out.putShort(20, (short) 4).putShort(24, (short) 1).put(27, (byte) (folder ? 4 : 5));
        out.putInt(36, -1).putInt(40, -1).putInt(44, folder ? FOLDER_PERMISSIONS : FILE_PERMISSIONS).putShort(48, (short) links);
        out.putLong(56, size).putLong(64, IsoLayout.sectors(size));
        for (int time : new int[] { 72, 84, 96 }) {
            UdfText.timestamp(out, time, options.date());
        }
        out.putInt(108, 1);
        UdfText.regid(out, 128, UdfText.IMPLEMENTATION);
        out.putLong(160, uniqueId(node));
        int at = 176;
        long block = folder ? node.udfIdentifiers : node.sector - PARTITION;
        for (long left = size; left > 0; left -= MAX_EXTENT, at += 8) {
            out.putInt(at, (int) Math.min(left, MAX_EXTENT)).putInt(at + 4, (int) block);
            block += MAX_EXTENT / SECTOR;
        }
        out.putInt(172, at - 176);
        UdfText.tag(out, 261, node.udfEntry, at);
        return out.array();
    }

    private static long uniqueId(IsoNode node) {
        return node.parent == null ? 0 : FIRST_UNIQUE_ID + node.udfEntry - FIRST_ENTRY;
    }

    /** File identifier descriptors (ECMA-167 4/14.4): the parent, then everything in the folder. */
    private byte[] identifiers(IsoNode folder) {
        ByteBuffer out = buffer((int) IsoLayout.sectors(folder.udfIdentifierBytes));
        int at = identifier(out, 0, folder, folder.parent == null ? folder : folder.parent, true);
        for (IsoNode child : folder.children.values()) {
            at = identifier(out, at, folder, child, false);
        }
        return out.array();
    }

    private static int identifier(ByteBuffer all, int at, IsoNode folder, IsoNode node, boolean parent) {
        byte[] name = parent ? new byte[0] : UdfText.compressed(node.name);
        int size = UdfText.identifierBytes(parent ? "" : node.name);
        ByteBuffer out = all.slice(at, size).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort(16, (short) 1).put(18, (byte) ((node.isFolder() ? 2 : 0) | (parent ? 8 : 0))).put(19, (byte) name.length);
        out.putInt(20, SECTOR).putInt(24, (int) node.udfEntry).putInt(32, (int) uniqueId(node));
        out.put(38, name);
        UdfText.tag(out, 257, folder.udfIdentifiers + at / SECTOR, size);
        return at + size;
    }
}
