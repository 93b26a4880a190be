package org.mintmark.core.rehearse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;

import org.mintmark.core.run.VolumeWindow;
import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.PartitionTable;
import org.mintmark.engine.disk.PartitionTableWriter;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;

/** A sparse raw file that stands for a server's disk. */
final class VirtualDisk {

    private static final int BUFFER = 1 << 20;

    private final Path file;
    private final boolean windows;

    /** A file, and whether its partitions can be opened where they lie. */
    VirtualDisk(Path file, boolean windows) {
        this.file = file;
        this.windows = windows;
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
        /** Works on the partition as a file. */
        void use(Path volume) throws IOException;
    }

    /** Opens a partition, blank, as a file; what is written ends up on the disk. */
    void partition(long offset, long size, Path folder, String name, Volume work) throws IOException {
        if (windows) {
            try (VolumeWindow window = VolumeWindow.open(file, "raw", offset, size, true, folder.resolve(name))) {
                work.use(window.path());
            }
            return;
        }
        Path volume = folder.resolve(name);
        try {
            try (FileChannel channel = FileChannel.open(volume, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
                channel.write(ByteBuffer.allocate(1), size - 1);
            }
            work.use(volume);
            putBack(volume, offset, size);
        } finally {
            Files.deleteIfExists(volume);
        }
    }

    private void putBack(Path volume, long offset, long size) throws IOException {
        byte[] zeros = new byte[BUFFER];
        byte[] bytes = new byte[BUFFER];
        try (FileChannel in = FileChannel.open(volume, StandardOpenOption.READ); FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long at = 0; at < size;) {
                int count = in.read(ByteBuffer.wrap(bytes, 0, (int) Math.min(BUFFER, size - at)), at);
                if (count <= 0) {
                    return;
                }
                if (!Arrays.equals(bytes, 0, count, zeros, 0, count)) {
                    out.write(ByteBuffer.wrap(bytes, 0, count), offset + at);
                }
                at += count;
            }
        }
    }
}
