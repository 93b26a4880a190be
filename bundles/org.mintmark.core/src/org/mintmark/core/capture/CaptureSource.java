package org.mintmark.core.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.DiskPartition;
import org.mintmark.engine.disk.NtfsVolume;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionTable;
import org.mintmark.engine.io.Digests;
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

    private static final Path SYSTEM = Path.of("/");
    private static final int BUFFER = 1 << 20;

    /** A partition to capture, with the bytes in use on it. */
    public record Volume(PartitionRole role, DiskPartition partition, long usedBytes) {
    }

    /**
     * Reads the disk's table and the volumes' allocation.
     *
     * @param source a disk image, a block device, or the folder at which the system drive is mounted
     * @throws IOException when the disk can't be read, may change meanwhile or has nothing to capture; the message is a sentence
     */
    public static CaptureSource read(EffectiveSku sku, Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return ofDisk(sku, source);
        }
        MountedVolume mounted = MountedVolume.at(source, SYSTEM);
        if (mounted.writable()) {
            throw changing(source);
        }
        CaptureSource disk = ofDisk(sku, mounted.disk());
        if (disk.volumes.stream().noneMatch(v -> v.partition().offset() == mounted.offset())) {
            throw new FormatException(source + " shows another partition of " + mounted.disk() + " than the system drive, which is partition "
                    + disk.volumes.get(0).partition().number() + ": name the folder at which that one is mounted.");
        }
        return disk;
    }

    /**
     * The disk that a source means: itself, or the one whose partition is mounted at a folder.
     *
     * @throws IOException when nothing is mounted at the folder; the message is a sentence
     */
    public static Path disk(Path source) throws IOException {
        return Files.isDirectory(source) ? MountedVolume.at(source, SYSTEM).disk() : source;
    }

    /**
     * What identifies the content to capture. Devices don't tell when they were written to, so the master file tables of
     * their volumes are read, in which NTFS notes every change of a file with its time.
     */
    public String fingerprint(DigestCache digests) throws IOException {
        if (Files.isRegularFile(image)) {
            return digests.fingerprint(image);
        }
        MessageDigest digest = Digests.sha256();
        try (DiskImage disk = DiskImage.open(image)) {
            digest.update(table.toString().getBytes(StandardCharsets.UTF_8));
            for (Volume volume : volumes) {
                update(digest, ntfs(disk, image, volume.partition()).open("\\$MFT").orElseThrow());
            }
        }
        return "tables:" + Digests.hex(digest.digest());
    }

    private static void update(MessageDigest digest, SeekableByteChannel content) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (content.read(buffer.clear()) >= 0) {
            digest.update(buffer.flip());
        }
    }

    private static FormatException changing(Path mount) {
        return new FormatException(mount + " is mounted writable, so it may change while it is read: mount it read-only, for example with 'mount -o remount,ro "
                + mount + "'.");
    }

    private static CaptureSource ofDisk(EffectiveSku sku, Path image) throws IOException {
        Optional<Path> changing = Files.exists(image) && !Files.isRegularFile(image) ? MountedVolume.writableMount(image, SYSTEM) : Optional.empty();
        if (changing.isPresent()) {
            throw changing(changing.get());
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

    private static NtfsVolume ntfs(DiskImage disk, Path image, DiskPartition partition) throws IOException {
        return NtfsVolume.open(disk.window(partition.offset(), partition.size()), "partition " + partition.number() + " of " + image.getFileName());
    }

    private static Volume volume(DiskImage disk, Path image, PartitionRole role, DiskPartition partition) throws IOException {
        PartitionTable.requireWithin(disk, partition);
        NtfsVolume ntfs = ntfs(disk, image, partition);
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
