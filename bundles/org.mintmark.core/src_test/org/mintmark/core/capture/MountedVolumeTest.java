package org.mintmark.core.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder shows, on a system whose files are made for the test. */
class MountedVolumeTest {

    @TempDir
    Path root;
    private Path folder;

    @BeforeEach
    void system() throws IOException {
        folder = Files.createDirectories(root.resolve("mnt/windows drive"));
        Path partition = Files.createDirectories(root.resolve("sys/devices/block/sdb/sdb2"));
        Files.writeString(partition.resolve("partition"), "2\n");
        Files.writeString(partition.resolve("start"), "206848\n");
        Path blocks = Files.createDirectories(root.resolve("sys/class/block"));
        Files.createSymbolicLink(blocks.resolve("sdb"), root.resolve("sys/devices/block/sdb"));
        Files.createSymbolicLink(blocks.resolve("sdb2"), partition);
        Path loop = Files.createDirectories(blocks.resolve("loop3/loop"));
        Files.writeString(loop.resolve("backing_file"), "/disks/nas.img\n");
        Files.writeString(loop.resolve("offset"), "105906176\n");
        Files.createDirectories(root.resolve("proc/self"));
    }

    @Test
    void aMountedPartitionIsFoundOnItsDisk() throws IOException {
        mounted("ro,relatime shared:1", "ntfs3 /dev/sdb2 ro,uid=0");
        assertEquals(new MountedVolume(Path.of("/dev/sdb"), 206848L * 512, false), MountedVolume.at(folder, root));
    }

    @Test
    void aLoopMountIsFoundInTheImageBehindIt() throws IOException {
        mounted("ro,relatime", "fuseblk /dev/loop3 rw,user_id=0");
        assertEquals(new MountedVolume(Path.of("/disks/nas.img"), 105906176, false), MountedVolume.at(folder, root));
    }

    @Test
    void aWritableMountIsToldApart() throws IOException {
        Path disk = Files.createFile(root.resolve("sdb"));
        mounted("rw,relatime", "ntfs3 /dev/sdb2 rw,uid=0");
        assertTrue(MountedVolume.at(folder, root).writable());
        assertEquals(Optional.of(folder.toRealPath()), MountedVolume.writableMount(disk, root));
        mounted("rw,relatime", "ntfs3 /dev/sdc1 rw,uid=0");
        assertEquals(Optional.empty(), MountedVolume.writableMount(disk, root));
    }

    @Test
    void whatIsNoMountOfAPartitionIsSaid() throws IOException {
        mounted("rw", "tmpfs tmpfs rw");
        assertTrue(message(folder).contains("not a partition of a disk"));
        mounted("rw", "ext4 /dev/mapper/vg-root rw");
        assertTrue(message(folder).contains("no partition of a disk"));
        assertTrue(message(Files.createDirectory(root.resolve("plain"))).contains("at which no partition is mounted"));
    }

    private String message(Path place) {
        return assertThrows(IOException.class, () -> MountedVolume.at(place, root)).getMessage();
    }

    private void mounted(String options, String source) throws IOException {
        Files.writeString(root.resolve("proc/self/mountinfo"), "25 1 8:1 / / rw,relatime shared:2 - ext4 /dev/sda1 rw\n36 25 8:18 / "
                + folder.toRealPath().toString().replace(" ", "\\040") + " " + options + " - " + source + "\n");
    }
}
