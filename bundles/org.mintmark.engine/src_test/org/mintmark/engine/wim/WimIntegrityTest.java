package org.mintmark.engine.wim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.disk.Tools;

/** The integrity table that wimlib-imagex wrote fits, and fits no longer after one flipped bit. */
class WimIntegrityTest {

    @TempDir
    Path folder;

    @Test
    void tableOfForeignWim() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("tree"));
        byte[] noise = new byte[12 << 20];
        new Random(1).nextBytes(noise);
        Files.write(tree.resolve("noise"), noise);
        Path wim = folder.resolve("a.wim");
        Tools.run("wimlib-imagex", "capture", tree.toString(), wim.toString(), "--check", "--compress=none");
        byte[] bytes = Files.readAllBytes(wim);
        assertTrue(intact(wim, bytes));
        Random random = new Random(2);
        for (int i = 0; i < 20; i++) {
            int at = WimHeader.SIZE + random.nextInt(noise.length);
            bytes[at] ^= 1;
            assertEquals(false, intact(wim, bytes), "byte " + at);
            bytes[at] ^= 1;
        }
    }

    private static boolean intact(Path wim, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(wim)) {
            WimIntegrity integrity = WimIntegrity.of(WimHeader.read(wim), channel, 0, bytes.length, "a.wim").orElseThrow();
            for (int at = 0; at < bytes.length; at += 100_003) {
                integrity.update(bytes, at, Math.min(100_003, bytes.length - at));
            }
            return integrity.intact();
        }
    }
}
