package org.mintmark.core.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only free removable devices may be overwritten, on a machine made of files. */
class BlockDeviceTest {

    @TempDir
    Path root;

    private Path device(String name, String removable) throws IOException {
        Path block = Files.createDirectories(root.resolve("sys/class/block/" + name));
        Files.writeString(block.resolve("size"), "15633408\n");
        Files.writeString(block.resolve("dev"), "8:16\n");
        Files.writeString(block.resolve("ro"), "0\n");
        Files.writeString(block.resolve("removable"), removable + "\n");
        Path model = Files.createDirectories(block.resolve("device"));
        Files.writeString(model.resolve("vendor"), "SanDisk \n");
        Files.writeString(model.resolve("model"), "Ultra\n");
        Files.createDirectories(block.resolve(name + "1"));
        Files.writeString(block.resolve(name + "1/partition"), "1\n");
        Files.writeString(block.resolve(name + "1/dev"), "8:17\n");
        return Files.createFile(Files.createDirectories(root.resolve("dev")).resolve(name));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private String refusal(Path node) throws IOException {
        return BlockDevice.of(node, root).refusal().orElse("");
    }

    @Test
    void freeRemovableDeviceIsTaken() throws IOException {
        BlockDevice found = BlockDevice.of(device("sdb", "1"), root);
        assertEquals("", found.refusal().orElse(""));
        assertEquals("SanDisk Ultra", found.model());
        assertEquals(15633408L * 512, found.bytes());
    }

    @Test
    void mountedPartitionKeepsItsDisk() throws IOException {
        Path node = device("sdb", "1");
        write("proc/self/mountinfo", "36 25 8:17 / /media/my\\040key rw,relatime shared:1 - vfat /dev/sdb1 rw\n");
        assertTrue(refusal(node).contains("mounted at /media/my key"), refusal(node));
    }

    @Test
    void swapKeepsItsDisk() throws IOException {
        Path node = device("sdb", "1");
        write("proc/swaps", "Filename\tType\n/dev/sdb1 partition 100 0 -2\n");
        assertTrue(refusal(node).contains("swap space"), refusal(node));
    }

    @Test
    void raidAndEncryptionKeepTheirDisk() throws IOException {
        Path node = device("sdb", "1");
        Files.createDirectories(root.resolve("sys/class/block/sdb/sdb1/holders/dm-0"));
        assertTrue(refusal(node).contains("part of dm-0"), refusal(node));
    }

    @Test
    void builtInProtectedAndPartitionAreRefused() throws IOException {
        assertTrue(refusal(device("sda", "0")).contains("built-in disk"));
        Path node = device("sdc", "1");
        Files.writeString(root.resolve("sys/class/block/sdc/ro"), "1\n");
        assertTrue(refusal(node).contains("write-protected"));
        Path partition = device("sdd1", "1");
        Files.writeString(root.resolve("sys/class/block/sdd1/partition"), "1\n");
        assertTrue(refusal(partition).contains("name the whole disk"));
    }
}
