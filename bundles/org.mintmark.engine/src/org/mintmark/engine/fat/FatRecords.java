package org.mintmark.engine.fat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;

/** The bytes of a key that are no file: boot sectors, FSInfo, allocation table, folders (Microsoft FAT specification 1.03). */
final class FatRecords {

    private static final int SECTOR = FatLayout.SECTOR;
    private static final int TYPE_FAT32_LBA = 0x0C;
    private static final int FOLDER = 0x10;
    private static final int ARCHIVE = 0x20;
    private static final int VOLUME = 0x08;
    private static final int LONG_NAME = 0x0F;
    private static final int[] LONG_PLACES = { 1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30 };
    private static final int END = 0x0FFFFFFF;
    private static final Instant OLDEST = Instant.parse("1980-01-01T00:00:00Z");

    private final FatLayout layout;
    private final FatOptions options;
    private final byte[] label;
    private final int date;
    private final int time;

    FatRecords(FatLayout layout, FatOptions options) {
        this.layout = layout;
        this.options = options;
        String text = options.label().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_-]", "_") + " ".repeat(11);
        label = text.substring(0, 11).getBytes(US_ASCII);
        ZonedDateTime at = (options.date().isBefore(OLDEST) ? OLDEST : options.date()).atZone(ZoneOffset.UTC);
        date = at.getYear() - 1980 << 9 | at.getMonthValue() << 5 | at.getDayOfMonth();
        time = at.getHour() << 11 | at.getMinute() << 5 | at.getSecond() / 2;
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Master boot record with one active partition. */
    byte[] masterBootRecord() {
        ByteBuffer out = buffer(SECTOR);
        out.put(BootCode.mbr()).putInt(440, options.serial());
        // places beyond what cylinders and heads can say
        out.put(446, new byte[] { (byte) 0x80, (byte) 0xFE, (byte) 0xFF, (byte) 0xFF, TYPE_FAT32_LBA, (byte) 0xFE, (byte) 0xFF, (byte) 0xFF });
        out.putInt(454, (int) FatLayout.PARTITION).putInt(458, (int) layout.sectors);
        return signed(out);
    }

    private static byte[] signed(ByteBuffer out) {
        return out.put(510, (byte) 0x55).put(511, (byte) 0xAA).array();
    }

    /** Boot sector (sections 3.1 and 3.3). */
    byte[] bootSector() {
        ByteBuffer out = buffer(SECTOR);
        out.put(new byte[] { (byte) 0xEB, 0x58, (byte) 0x90 }).put("MSWIN4.1".getBytes(US_ASCII));
        out.putShort((short) SECTOR).put((byte) layout.sectorsPerCluster).putShort((short) layout.reserved).put((byte) 2);
        out.putShort((short) 0).putShort((short) 0).put((byte) 0xF8).putShort((short) 0).putShort((short) 63).putShort((short) 255);
        out.putInt((int) FatLayout.PARTITION).putInt((int) layout.sectors).putInt((int) layout.fatSectors);
        out.putShort((short) 0).putShort((short) 0).putInt((int) layout.root.firstCluster).putShort((short) 1).putShort((short) 6);
        out.put(64, (byte) 0x80).put(66, (byte) 0x29).putInt(67, options.serial()).put(71, label).put(82, "FAT32   ".getBytes(US_ASCII));
        out.put(BootCode.VBR_OFFSET, BootCode.vbr());
        layout.root.children.values().stream().filter(c -> c.name.equalsIgnoreCase("bootmgr") && !c.isFolder()).forEach(bootmgr -> {
            out.putInt(BootCode.VBR_BLOCKS, (int) layout.sector(bootmgr.firstCluster));
            out.putInt(BootCode.VBR_BLOCKS + 4, (int) ((bootmgr.size() + SECTOR - 1) / SECTOR));
        });
        return signed(out);
    }

    /** FSInfo sector (section 5). */
    byte[] fsInfo() {
        ByteBuffer out = buffer(SECTOR);
        out.putInt(0, 0x41615252).putInt(484, 0x61417272).putInt(488, (int) (layout.clusters - (layout.nextCluster - 2)))
                .putInt(492, (int) layout.nextCluster);
        return signed(out);
    }

    /** Sectors of the allocation table from that one on (section 4). */
    byte[] fat(long firstSector, int count) {
        ByteBuffer out = buffer(count * SECTOR);
        long first = firstSector * SECTOR / 4;
        for (long cluster = first; cluster < first + out.capacity() / 4; cluster++) {
            out.putInt(entry(cluster));
        }
        return out.array();
    }

    private int position;

    /** Everything is in one piece, so an entry points to the next one unless it is somebody's last. */
    private int entry(long cluster) {
        if (cluster < 2) {
            return cluster == 0 ? 0x0FFFFFF8 : END;
        }
        if (cluster >= layout.nextCluster) {
            return 0;
        }
        FatNode node = at(cluster);
        return cluster == node.firstCluster + node.clusters - 1 ? END : (int) cluster + 1;
    }

    /** The node that a cluster belongs to; asked in ascending order, so that the search goes on where it was. */
    private FatNode at(long cluster) {
        int all = layout.folders.size() + layout.files.size();
        for (int i = 0; i <= all; i++, position = (position + 1) % all) {
            FatNode node = position < layout.folders.size() ? layout.folders.get(position) : layout.files.get(position - layout.folders.size());
            if (cluster >= node.firstCluster && cluster < node.firstCluster + node.clusters) {
                return node;
            }
        }
        throw new IllegalStateException("cluster " + cluster + " belongs to nobody");
    }

    /** A folder's entries (sections 6 and 7), filled up to whole clusters. */
    byte[] folder(FatNode folder) {
        ByteBuffer out = buffer((int) folder.clusters * layout.clusterBytes());
        if (folder.parent == null) {
            entry(out, label, VOLUME, 0, 0);
        } else {
            entry(out, dots("."), FOLDER, folder.firstCluster, 0);
            entry(out, dots(".."), FOLDER, folder.parent.parent == null ? 0 : folder.parent.firstCluster, 0);
        }
        for (FatNode child : folder.children.values()) {
            longName(out, child);
            entry(out, child.shortName, child.isFolder() ? FOLDER : ARCHIVE, child.firstCluster, child.size());
        }
        return out.array();
    }

    private static byte[] dots(String name) {
        return (name + " ".repeat(11 - name.length())).getBytes(US_ASCII);
    }

    private void entry(ByteBuffer out, byte[] name, int attributes, long cluster, long size) {
        int start = out.position();
        out.put(name).put((byte) attributes);
        out.putShort(start + 14, (short) time).putShort(start + 16, (short) date).putShort(start + 18, (short) date);
        out.putShort(start + 20, (short) (cluster >>> 16)).putShort(start + 22, (short) time).putShort(start + 24, (short) date);
        out.putShort(start + 26, (short) cluster).putInt(start + 28, (int) size);
        out.position(start + 32);
    }

    private static void longName(ByteBuffer out, FatNode node) {
        int sum = checksum(node.shortName);
        for (int part = node.longEntries(); part >= 1; part--) {
            int start = out.position();
            byte[] entry = new byte[32];
            Arrays.fill(entry, (byte) 0xFF);
            out.put(entry);
            out.put(start, (byte) (part | (part == node.longEntries() ? 0x40 : 0))).put(start + 11, (byte) LONG_NAME)
                    .put(start + 12, (byte) 0).put(start + 13, (byte) sum).putShort(start + 26, (short) 0);
            for (int i = 0; i < LONG_PLACES.length; i++) {
                int at = (part - 1) * LONG_PLACES.length + i;
                if (at <= node.name.length()) {
                    out.putShort(start + LONG_PLACES[i], (short) (at < node.name.length() ? node.name.charAt(at) : 0));
                }
            }
        }
    }

    /** Binds the long name to the short one (section 7.2). */
    static int checksum(byte[] shortName) {
        int sum = 0;
        for (byte b : shortName) {
            sum = ((sum & 1) << 7) + (sum >> 1) + (b & 0xFF) & 0xFF;
        }
        return sum;
    }
}
