package org.mintmark.engine.iso;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads a boot catalogue (El Torito section 2); one that makes no sense has no entries. */
final class BootCatalog {

    private static final int ENTRY = 32;
    private static final int BOOTABLE = 0x88;

    private BootCatalog() {
    }

    static List<BootEntry> read(byte[] sector, List<IsoFile> files) {
        List<BootEntry> entries = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(sector).order(ByteOrder.LITTLE_ENDIAN);
        if (in.get(0) != 1 || (in.get(30) & 0xFF) != 0x55 || (in.get(31) & 0xFF) != 0xAA) {
            return List.of();
        }
        int platform = in.get(1) & 0xFF;
        int left = 1;
        for (int at = ENTRY; at + ENTRY <= sector.length; at += ENTRY) {
            int first = in.get(at) & 0xFF;
            if (left > 0) {
                if (first == BOOTABLE) {
                    entries.add(new BootEntry(platform(platform), path(in.getInt(at + 8) & 0xFFFFFFFFL, files)));
                }
                left--;
            } else if (first == 0x90 || first == 0x91) {
                platform = in.get(at + 1) & 0xFF;
                left = in.getShort(at + 2) & 0xFFFF;
            } else {
                break;
            }
        }
        return List.copyOf(entries);
    }

    private static String platform(int id) {
        return id == 0 ? "bios" : id == 0xEF ? "uefi" : "other";
    }

    private static String path(long sector, List<IsoFile> files) {
        return files.stream().filter(f -> f.size() > 0 && f.position() == sector * IsoImage.SECTOR).map(IsoFile::path).findFirst().orElse("");
    }
}
