package org.mintmark.core.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.run.Mkntfs;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.WorkerJobs;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;
import org.mintmark.engine.disk.PartitionTableWriter;
import org.mintmark.engine.disk.PartitionTypes;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.PartFolder;
import org.mintmark.engine.wim.AuthoredImage;
import org.mintmark.engine.wim.WimAuthor;

/** Makes reference disks: a partition table, and NTFS volumes to which authored images were applied. */
final class DemoDisk {

    static final long MIB = 1L << 20;
    private static final int SECTOR = 512;
    private static final String MBR_NTFS = "07";
    private static final int BLOCK = 1 << 16;

    private final NativeWorkers workers;
    private final Path folder;

    DemoDisk(NativeWorkers workers, Path folder) {
        this.workers = workers;
        this.folder = folder;
    }

    /** UEFI: EFI system partition, reserved partition, Windows, data. */
    void nas(IProgressMonitor monitor) throws IOException {
        LayoutPartition windows = LayoutPartition.of(3, PartitionRole.WINDOWS, PartitionTypes.GPT_DATA, 229 * MIB, 1536 * MIB)
                .withName("Basic data partition");
        make("nas-210", new LayoutDisk(0, PartitionStyle.GPT, SECTOR, 4096 * MIB, List.of(
                LayoutPartition.of(1, PartitionRole.ESP, PartitionTypes.GPT_ESP, MIB, 100 * MIB).withName("EFI system partition"),
                LayoutPartition.of(2, PartitionRole.MSR, PartitionTypes.GPT_MSR, 101 * MIB, 128 * MIB).withName("Microsoft reserved partition"),
                windows,
                LayoutPartition.of(4, PartitionRole.DATA, PartitionTypes.GPT_DATA, 1765 * MIB, 2330 * MIB).withName("Data"))),
                List.of(new Volume(windows, "Windows", DemoWindows.system("nas-210", 210, 10, 110))), monitor);
    }

    /** BIOS: system reserved partition, Windows. */
    void tower(IProgressMonitor monitor) throws IOException {
        LayoutPartition reserved = LayoutPartition.of(1, PartitionRole.SYSTEM_RESERVED, MBR_NTFS, MIB, 350 * MIB).withActive(true);
        LayoutPartition windows = LayoutPartition.of(2, PartitionRole.WINDOWS, MBR_NTFS, 351 * MIB, 1696 * MIB);
        make("tower-110", new LayoutDisk(0, PartitionStyle.MBR, SECTOR, 2048 * MIB, List.of(reserved, windows)),
                List.of(new Volume(reserved, "System Reserved", DemoWindows.systemReserved("tower-110 reserved", 110)),
                        new Volume(windows, "Windows", DemoWindows.system("tower-110", 111, 230, 30))), monitor);
    }

    private record Volume(LayoutPartition partition, String label, AuthoredImage image) {
    }

    private void make(String name, LayoutDisk disk, List<Volume> volumes, IProgressMonitor monitor) throws IOException {
        Path target = folder.resolve(name + ".img");
        if (Files.exists(target)) {
            return;
        }
        try (AtomicFile file = AtomicFile.create(target); PartFolder work = PartFolder.create(folder.resolve(name + "-work"))) {
            FileChannel channel = file.channel();
            channel.write(ByteBuffer.allocate(1), disk.size() - 1);
            PartitionTableWriter.write(channel, disk, name.getBytes(StandardCharsets.UTF_8));
            for (Volume volume : volumes) {
                Path ntfs = volume(volume, work.path(), monitor);
                copy(ntfs, channel, volume.partition.offset(), monitor);
                Files.delete(ntfs);
            }
            file.commit();
        }
    }

    private Path volume(Volume volume, Path work, IProgressMonitor monitor) throws IOException {
        Path wim = work.resolve("content.wim");
        Path ntfs = work.resolve("volume.ntfs");
        WimAuthor.write(volume.image, wim, monitor);
        try (FileChannel channel = FileChannel.open(ntfs, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), volume.partition.size() - 1);
        }
        Mkntfs.format(ntfs, volume.label, volume.partition.offset() / SECTOR, SECTOR);
        workers.run(WorkerJobs.apply(List.of(wim), 1, ntfs), (phase, done, total) -> monitor.subTask(phase), monitor);
        Files.delete(wim);
        return ntfs;
    }

    /** Copies what is not zero; the rest of the disk stays a hole. */
    private static void copy(Path from, FileChannel to, long offset, IProgressMonitor monitor) throws IOException {
        byte[] zero = new byte[BLOCK];
        byte[] block = new byte[BLOCK];
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ)) {
            for (long position = 0; position < in.size(); position += BLOCK) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                ByteBuffer buffer = ByteBuffer.wrap(block);
                int count = in.read(buffer, position);
                if (count > 0 && !Arrays.equals(block, 0, count, zero, 0, count)) {
                    to.write(ByteBuffer.wrap(block, 0, count), offset + position);
                }
            }
        }
    }
}
