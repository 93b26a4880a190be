package org.mintmark.core.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.DiskPartition;
import org.mintmark.engine.disk.NtfsVolume;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionTable;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.Firmware;
import org.mintmark.model.Partition;

/**
 * A reference disk and the partitions of it that step 2 of the procedure captures: the system drive, and on a BIOS
 * machine the system reserved partition. A UEFI machine's system partition is made anew on reset, so it is described only.
 *
 * @param image the disk image
 * @param format of it, as {@link DiskImage#format()} names it
 * @param table its partition table
 * @param volumes the partitions to capture
 */
public record CaptureSource(Path image, String format, PartitionTable table, List<Volume> volumes) {

    /** A partition to capture, with the bytes in use on it. */
    public record Volume(PartitionRole role, DiskPartition partition, long usedBytes) {
    }

    /**
     * Reads the disk's table and the volumes' allocation.
     *
     * @throws IOException when the disk can't be read or has nothing to capture; the message is a sentence
     */
    public static CaptureSource read(EffectiveSku sku, Path image) throws IOException {
        if (Files.isDirectory(image)) {
            throw new FormatException(image + " is a folder: name a disk image, or import what GenDiskXML wrote with capture mode import.");
        }
        try (DiskImage disk = DiskImage.open(image)) {
            PartitionTable table = PartitionTable.read(disk);
            List<Volume> volumes = new ArrayList<>();
            volumes.add(volume(disk, image, PartitionRole.WINDOWS, windows(sku, table, image)));
            if (sku.firmware().value() == Firmware.BIOS) {
                Optional<DiskPartition> reserved = find(table, PartitionRole.SYSTEM_RESERVED);
                if (reserved.isPresent()) {
                    volumes.add(volume(disk, image, PartitionRole.SYSTEM_RESERVED, reserved.get()));
                }
            } else if (find(table, PartitionRole.ESP).isEmpty()) {
                throw new FormatException(image.getFileName()
                        + " has no EFI system partition, but the SKU's firmware is uefi: capture the right disk or set firmware to bios.");
            }
            return new CaptureSource(image, disk.format(), table, List.copyOf(volumes));
        }
    }

    /** The model decides by partition number, else what the disk says of itself. */
    private static DiskPartition windows(EffectiveSku sku, PartitionTable table, Path image) throws IOException {
        Optional<Integer> declared = sku.layout().value() == null ? Optional.empty()
                : sku.layout().value().getDisks().stream().limit(1).flatMap(d -> d.getPartitions().stream())
                        .filter(p -> p.getRole() == org.mintmark.model.PartitionRole.WINDOWS).map(Partition::getNumber)
                        .filter(n -> n > 0).findFirst();
        Optional<DiskPartition> found = declared.isPresent()
                ? table.all().stream().filter(p -> p.number() == declared.get()).findFirst()
                : find(table, PartitionRole.WINDOWS);
        return found.orElseThrow(() -> new FormatException(image.getFileName() + " has no NTFS partition that could hold Windows"
                + (table.partitions().isEmpty() ? ": it has no partitions at all" : "") + ": check that it is the reference machine's disk."));
    }

    private static Optional<DiskPartition> find(PartitionTable table, PartitionRole role) {
        return table.all().stream().filter(p -> p.role() == role).findFirst();
    }

    private static Volume volume(DiskImage disk, Path image, PartitionRole role, DiskPartition partition) throws IOException {
        PartitionTable.requireWithin(disk, partition);
        NtfsVolume ntfs = NtfsVolume.open(disk.window(partition.offset(), partition.size()),
                "partition " + partition.number() + " of " + image.getFileName());
        if (ntfs.dirty()) {
            throw new FormatException("Partition " + partition.number() + " of " + image.getFileName()
                    + " was not shut down cleanly: start the machine, run chkdsk, shut it down after sysprep and take the image again.");
        }
        if (ntfs.hibernated()) {
            throw new FormatException("Partition " + partition.number() + " of " + image.getFileName()
                    + " belongs to a Windows that sleeps (hibernation or fast start): shut the machine down with 'shutdown /s /t 0' and take the image again.");
        }
        return new Volume(role, partition, ntfs.usedBytes());
    }
}
