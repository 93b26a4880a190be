package org.mintmark.engine.iso;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.mintmark.engine.iso.IsoTree.IsoNode;

/** The bytes of everything that is no file: descriptors, path tables, folders, boot catalogue. */
final class DescriptorWriter {

    static final int SECTOR = NameSpace.SECTOR;
    private static final int APPLICATION_USE = 883;

    private final IsoLayout layout;
    private final IsoOptions options;

    DescriptorWriter(IsoLayout layout, IsoOptions options) {
        this.layout = layout;
        this.options = options;
    }

    /** Primary or supplementary volume descriptor (ECMA-119 sections 8.4 and 8.5, Joliet Specification). */
    byte[] volume(NameSpace names, String applicationUse) {
        ByteBuffer out = ByteBuffer.allocate(SECTOR);
        boolean joliet = names == NameSpace.JOLIET;
        Charset charset = joliet ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
        out.put((byte) (joliet ? 2 : 1)).put("CD001".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 0);
        text(out, "", 32, charset);
        text(out, joliet ? options.label().substring(0, Math.min(16, options.label().length())) : options.label(), 32, charset);
        out.position(80);
        both32(out, layout.sectors);
        if (joliet) {
            out.put(88, "%/E".getBytes(StandardCharsets.US_ASCII)); // UCS-2 level 3
        }
        out.position(120);
        both16(out, 1);
        both16(out, 1);
        both16(out, SECTOR);
        int size = joliet ? layout.jolietPathTable : layout.primaryPathTable;
        long table = joliet ? layout.jolietTableSector : layout.primaryTableSector;
        both32(out, size);
        out.order(ByteOrder.LITTLE_ENDIAN).putInt((int) table).putInt(0);
        out.order(ByteOrder.BIG_ENDIAN).putInt((int) (table + IsoLayout.sectors(size))).putInt(0);
        record(out, names.sector(layout.root), names.size(layout.root), true, new byte[] { 0 });
        out.position(190);
        text(out, "", 128, charset);
        text(out, options.publisher(), 128, charset);
        text(out, "", 128, charset);
        text(out, "MINTMARK", 128, charset);
        text(out, "", 37, charset);
        text(out, "", 37, charset);
        text(out, "", 37, charset);
        out.position(813);
        byte[] date = longDate(options.date());
        out.put(date).put(date).put(noDate()).put(noDate()).put((byte) 1).put((byte) 0);
        out.put(APPLICATION_USE, applicationUse.getBytes(StandardCharsets.US_ASCII));
        return out.array();
    }

    /** Boot record volume descriptor (El Torito section 2.0). */
    byte[] bootRecord() {
        ByteBuffer out = ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 0).put("CD001".getBytes(StandardCharsets.US_ASCII)).put((byte) 1)
                .put("EL TORITO SPECIFICATION".getBytes(StandardCharsets.US_ASCII));
        out.putInt(0x47, (int) layout.catalogSector);
        return out.array();
    }

    static byte[] terminator() {
        ByteBuffer out = ByteBuffer.allocate(SECTOR);
        out.put((byte) 255).put("CD001".getBytes(StandardCharsets.US_ASCII)).put((byte) 1);
        return out.array();
    }

    /** Boot catalogue (El Torito section 2): BIOS as initial entry, UEFI in a section of its own, or alone as initial entry. */
    byte[] bootCatalog() {
        ByteBuffer out = ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        boolean bios = layout.biosBoot.isPresent();
        out.put((byte) 1).put((byte) (bios ? 0 : 0xEF));
        out.put(30, (byte) 0x55).put(31, (byte) 0xAA);
        int sum = 0;
        for (int i = 0; i < 32; i += 2) {
            sum += out.getShort(i) & 0xFFFF;
        }
        out.putShort(28, (short) -sum);
        out.position(32);
        if (bios) {
            bootEntry(out, layout.biosBoot.get(), 8);
            if (layout.uefiBoot.isPresent()) {
                out.put((byte) 0x91).put((byte) 0xEF).putShort((short) 1).position(96);
                bootEntry(out, layout.uefiBoot.get(), 1);
            }
        } else {
            bootEntry(out, layout.uefiBoot.orElseThrow(), 1);
        }
        return out.array();
    }

    private static void bootEntry(ByteBuffer out, IsoNode file, int loadSectors) {
        int start = out.position();
        out.put((byte) 0x88).put((byte) 0).putShort((short) 0).put((byte) 0).put((byte) 0).putShort((short) loadSectors)
                .putInt((int) file.sector);
        out.position(start + 32);
    }

    /** Path table (ECMA-119 section 9.4). */
    byte[] pathTable(NameSpace names, ByteOrder order) {
        List<IsoNode> folders = names == NameSpace.JOLIET ? layout.jolietFolders : layout.primaryFolders;
        int size = names == NameSpace.JOLIET ? layout.jolietPathTable : layout.primaryPathTable;
        ByteBuffer out = ByteBuffer.allocate((int) IsoLayout.sectors(size) * SECTOR).order(order);
        for (IsoNode folder : folders) {
            byte[] name = folder.parent == null ? new byte[] { 0 } : names.name(folder);
            out.put((byte) name.length).put((byte) 0).putInt((int) names.sector(folder))
                    .putShort((short) (folder.parent == null ? 1 : names.number(folder.parent))).put(name);
            if (name.length % 2 == 1) {
                out.put((byte) 0);
            }
        }
        return out.array();
    }

    /** A folder's records. */
    byte[] folder(NameSpace names, IsoNode folder) {
        ByteBuffer out = ByteBuffer.allocate((int) names.size(folder));
        IsoNode parent = folder.parent == null ? folder : folder.parent;
        record(out, names.sector(folder), names.size(folder), true, new byte[] { 0 });
        record(out, names.sector(parent), names.size(parent), true, new byte[] { 1 });
        for (IsoNode child : names.children(folder)) {
            byte[] name = names.name(child);
            if (out.position() % SECTOR + NameSpace.recordLength(name.length) > SECTOR) {
                out.position((out.position() / SECTOR + 1) * SECTOR);
            }
            if (child.isFolder()) {
                record(out, names.sector(child), names.size(child), true, name);
            } else {
                record(out, child.sector, child.size, false, name);
            }
        }
        return out.array();
    }

    private void record(ByteBuffer out, long sector, long size, boolean folder, byte[] name) {
        int start = out.position();
        int length = NameSpace.recordLength(name.length);
        out.put((byte) length).put((byte) 0);
        both32(out, sector);
        both32(out, size);
        ZonedDateTime date = options.date().atZone(ZoneOffset.UTC);
        out.put((byte) (date.getYear() - 1900)).put((byte) date.getMonthValue()).put((byte) date.getDayOfMonth())
                .put((byte) date.getHour()).put((byte) date.getMinute()).put((byte) date.getSecond()).put((byte) 0);
        out.put((byte) (folder ? 2 : 0)).put((byte) 0).put((byte) 0);
        both16(out, 1);
        out.put((byte) name.length).put(name);
        out.position(start + length);
    }

    private static void text(ByteBuffer out, String text, int length, Charset charset) {
        byte[] field = new byte[length];
        byte[] blank = " ".getBytes(charset);
        for (int i = 0; i + blank.length <= length; i += blank.length) {
            System.arraycopy(blank, 0, field, i, blank.length);
        }
        byte[] bytes = text.getBytes(charset);
        System.arraycopy(bytes, 0, field, 0, Math.min(length, bytes.length));
        out.put(field);
    }

    /** ECMA-119 section 8.4.26.1. */
    private static byte[] longDate(Instant instant) {
        ZonedDateTime date = instant.atZone(ZoneOffset.UTC);
        String digits = String.format(Locale.ROOT, "%04d%02d%02d%02d%02d%02d%02d", date.getYear(), date.getMonthValue(),
                date.getDayOfMonth(), date.getHour(), date.getMinute(), date.getSecond(), date.getNano() / 10_000_000);
        return Arrays.copyOf(digits.getBytes(StandardCharsets.US_ASCII), 17);
    }

    private static byte[] noDate() {
        byte[] none = new byte[17];
        Arrays.fill(none, 0, 16, (byte) '0');
        return none;
    }

    private static void both32(ByteBuffer out, long value) {
        out.order(ByteOrder.LITTLE_ENDIAN).putInt((int) value).order(ByteOrder.BIG_ENDIAN).putInt((int) value);
    }

    private static void both16(ByteBuffer out, int value) {
        out.order(ByteOrder.LITTLE_ENDIAN).putShort((short) value).order(ByteOrder.BIG_ENDIAN).putShort((short) value);
    }
}
