package org.mintmark.core.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mintmark.core.capture.LayoutModel;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;
import org.mintmark.engine.disk.PartitionTypes;
import org.mintmark.model.Firmware;
import org.mintmark.model.Sku;

/**
 * Disk layouts to begin with. Sizes follow Microsoft's requirements of Windows Server Essentials: a disk of at least 160 GB
 * and 60 GB of it for the system; an EFI system partition of 260 MB serves sectors of 512 and of 4096 bytes.
 */
public enum LayoutTemplates {
    /** MBR: system reserved partition and Windows on the whole disk. */
    BIOS_SINGLE("bios-single", "BIOS, one volume: system reserved, and Windows on the rest"),
    /** MBR: system reserved partition, 60 GB of Windows, and data. */
    BIOS_DATA("bios-data", "BIOS, Windows and data: system reserved, 60 GB for Windows, data on the rest"),
    /** GPT: EFI system and reserved partition, and Windows on the whole disk. */
    UEFI_SINGLE("uefi-single", "UEFI, one volume: EFI system and reserved partition, and Windows on the rest"),
    /** GPT: EFI system and reserved partition, 60 GB of Windows, and data. */
    UEFI_DATA("uefi-data", "UEFI, Windows and data: EFI system and reserved partition, 60 GB for Windows, data on the rest"),
    /** GPT: Windows on the first disk, data on the second. */
    TWO_DISK("two-disk", "UEFI, two disks: Windows on the first, data on the second");

    private static final long MIB = 1L << 20;
    /** A disk sold as 160 GB (IDEMA LBA1-03). */
    private static final long DISK = 312_581_808L * 512;
    /** A disk sold as 1 TB (IDEMA LBA1-03). */
    private static final long DATA_DISK = 1_953_525_168L * 512;
    private static final long SYSTEM = 61_440 * MIB;
    private static final long SYSTEM_RESERVED = 350 * MIB;
    private static final long ESP = 260 * MIB;
    private static final long MSR = 128 * MIB;

    private final String text;
    private final String description;

    LayoutTemplates(String text, String description) {
        this.text = text;
        this.description = description;
    }

    /** The name on the command line. */
    public String text() {
        return text;
    }

    /** What it is, for people. */
    public String description() {
        return description;
    }

    /**
     * The template of a name.
     *
     * @throws IOException where there is none; the message lists those there are
     */
    public static LayoutTemplates of(String name) throws IOException {
        return Arrays.stream(values()).filter(t -> t.text.equalsIgnoreCase(name)).findFirst().orElseThrow(() -> new IOException("'" + name
                + "' is no layout template: use one of " + String.join(", ", Arrays.stream(values()).map(LayoutTemplates::text).toList()) + "."));
    }

    /** Sets layout and firmware. */
    public void into(Sku sku) {
        Layout layout = layout();
        sku.setLayout(LayoutModel.of(layout));
        sku.setFirmware(Firmware.get(layout.firmware()));
    }

    /** The layout. */
    public Layout layout() {
        return switch (this) {
            case BIOS_SINGLE -> new Layout("bios", List.of(mbr().windows(0).disk(0)));
            case BIOS_DATA -> new Layout("bios", List.of(mbr().windows(SYSTEM).data("D").disk(0)));
            case UEFI_SINGLE -> new Layout("uefi", List.of(gpt().windows(0).disk(0)));
            case UEFI_DATA -> new Layout("uefi", List.of(gpt().windows(SYSTEM).data("D").disk(0)));
            case TWO_DISK -> new Layout("uefi", List.of(gpt().windows(0).disk(0),
                    new Maker(PartitionStyle.GPT, DATA_DISK).add(PartitionRole.MSR, MSR).data("D").disk(1)));
        };
    }

    private static Maker mbr() {
        Maker maker = new Maker(PartitionStyle.MBR, DISK).add(PartitionRole.SYSTEM_RESERVED, SYSTEM_RESERVED);
        return maker.change(maker.last().withFileSystem("ntfs", "System Reserved").withActive(true));
    }

    private static Maker gpt() {
        Maker maker = new Maker(PartitionStyle.GPT, DISK).add(PartitionRole.ESP, ESP);
        return maker.change(maker.last().withFileSystem("fat32", "System")).add(PartitionRole.MSR, MSR);
    }

    /** Puts partitions one after the other; a size of 0 takes the rest. */
    private static final class Maker {

        private final PartitionStyle style;
        private final long size;
        private final List<LayoutPartition> partitions = new ArrayList<>();
        private long next = MIB;

        Maker(PartitionStyle style, long size) {
            this.style = style;
            this.size = size;
        }

        Maker add(PartitionRole role, long bytes) {
            long taken = bytes > 0 ? bytes : (size - MIB - next) / MIB * MIB; // the table's copy needs less than 1 MiB
            partitions.add(LayoutPartition.of(partitions.size() + 1, role, PartitionTypes.usual(role, style), next, taken)
                    .withExtend(bytes == 0, 0, 0));
            next += taken;
            return this;
        }

        LayoutPartition last() {
            return partitions.get(partitions.size() - 1);
        }

        Maker change(LayoutPartition changed) {
            partitions.set(partitions.size() - 1, changed);
            return this;
        }

        Maker windows(long bytes) {
            add(PartitionRole.WINDOWS, bytes);
            return change(last().withFileSystem("ntfs", "Windows").withLetter("C").withExtend(bytes == 0, bytes == 0 ? SYSTEM : 0, 0));
        }

        Maker data(String letter) {
            add(PartitionRole.DATA, 0);
            return change(last().withFileSystem("ntfs", "Data").withLetter(letter));
        }

        LayoutDisk disk(int index) {
            return new LayoutDisk(index, style, 512, size, partitions);
        }
    }
}
