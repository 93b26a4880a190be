package org.mintmark.core.rehearse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.NtfsVolume;
import org.mintmark.engine.disk.PartitionTable;
import org.mintmark.engine.disk.PartitionTableWriter;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;

/** A sparse raw file that stands for a server's disk. */
final class VirtualDisk {

    private static final int BUFFER = 1 << 20;

    private final Path file;
    private final boolean filled;

    /**
     * That file.
     *
     * @param filled whether what is made of a partition goes onto the disk; otherwise only the table is ever read again
     */
    VirtualDisk(Path file, boolean filled) {
        this.file = file;
        this.filled = filled;
    }

    Path file() {
        return file;
    }

    /** Makes it anew: blank but for the table. */
    void create(LayoutDisk layout, byte[] seed) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            PartitionTableWriter.write(channel, layout, seed);
        }
    }

    /** Makes it a copy of a disk image of any format; what is zero stays a hole. */
    void copyOf(Path image, ByteProgress progress) throws IOException {
        try (DiskImage disk = DiskImage.open(image);
                FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            byte[] bytes = new byte[BUFFER];
            byte[] zeros = new byte[BUFFER];
            for (long at = 0; at < disk.size(); at += BUFFER) {
                int count = (int) Math.min(BUFFER, disk.size() - at);
                disk.read(ByteBuffer.wrap(bytes, 0, count), at);
                if (!Arrays.equals(bytes, 0, count, zeros, 0, count)) {
                    out.write(ByteBuffer.wrap(bytes, 0, count), at);
                }
                progress.advance(count);
            }
            if (out.size() < disk.size()) {
                out.write(ByteBuffer.allocate(1), disk.size() - 1);
            }
        }
    }

    PartitionTable table() throws IOException {
        try (DiskImage disk = DiskImage.open(file)) {
            return PartitionTable.read(disk);
        }
    }

    /** SHA-256 of a partition's bytes. */
    String digest(long offset, long size, ByteProgress progress) throws IOException {
        MessageDigest digest = Digests.sha256();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (long at = 0; at < size;) {
                buffer.clear().limit((int) Math.min(BUFFER, size - at));
                int count = channel.read(buffer, offset + at);
                if (count <= 0) {
                    throw new IOException("The virtual disk is shorter than its partitions: run the rehearsal again.");
                }
                digest.update(buffer.flip());
                at += count;
                progress.advance(0);
            }
        }
        return Digests.hex(digest.digest());
    }

    /** Work on one partition. */
    interface Volume {
        /**
         * Works on the partition as a file.
         *
         * @return whether it holds a file system now that belongs onto the disk
         */
        boolean use(Path volume) throws IOException;
    }

    /**
     * Gives a partition, blank, as a file of its own, and puts what was made of it onto a disk that is filled. Opening it where
     * it lies would cost a call of FUSE for every 4 KiB, four times the work.
     */
    void partition(DiskPlace place, Path folder, Volume work, IProgressMonitor monitor) throws IOException {
        Path volume = folder.resolve("partition-" + place.number());
        try {
            try (FileChannel channel = FileChannel.open(volume, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
                channel.write(ByteBuffer.allocate(1), place.size() - 1);
            }
            if (work.use(volume) && filled) {
                try (FileChannel in = FileChannel.open(volume, StandardOpenOption.READ); FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    NtfsVolume.open(in, "partition " + place.number()).copy(out, place.offset(), monitor);
                }
            }
        } finally {
            Files.deleteIfExists(volume);
        }
    }

    /** Where a partition lies, in bytes. */
    record DiskPlace(int number, long offset, long size) {
    }
}
