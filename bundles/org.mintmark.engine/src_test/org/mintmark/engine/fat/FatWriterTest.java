package org.mintmark.engine.fat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.disk.Mutants;
import org.mintmark.engine.disk.Tools;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.FormatException;

/** Keys are right for our reader and for tools that nobody here wrote. */
class FatWriterTest {

    private static final long BYTES = 600L << 20;
    private static final FatOptions OPTIONS = new FatOptions("NAS_210_B_LAB", BYTES, Instant.parse("2016-10-03T12:34:56Z"), 0x4D4D0001);

    @TempDir
    Path temp;

    @Test
    void foreignToolsFindTheVolumeCleanAndItsFilesEqual() throws Exception {
        Map<String, byte[]> files = sample(500);
        Path key = write(files, OPTIONS, "a.img");
        Path volume = volume(key);
        String check = Tools.run("fsck.vfat", "-n", volume.toString());
        assertTrue(check.contains("files, ") && !check.toLowerCase().contains("error"), check);
        Path out = Files.createDirectories(temp.resolve("out"));
        Tools.run("env", "LC_ALL=C.UTF-8", "mcopy", "-s", "-Q", "-i", key + "@@1M", "::/", out.toString());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(out.resolve(file.getKey())), file.getKey());
        }
        assertTrue(Tools.run("sfdisk", "-d", key.toString()).contains("type=c, bootable"));
    }

    @Test
    void ourReaderFindsWhatWasWritten() throws IOException {
        Map<String, byte[]> files = sample(300);
        try (FileChannel channel = FileChannel.open(write(files, OPTIONS, "a.img"))) {
            FatVolume volume = FatVolume.open(channel, FatVolume.partition(channel, "a.img"), "a.img");
            assertEquals("NAS_210_B_L", volume.label());
            assertTrue(volume.tablesEqual());
            assertEquals(List.copyOf(files.keySet()), volume.files().stream().map(FatFile::path).toList());
            for (FatFile file : volume.files()) {
                try (InputStream in = volume.open(file)) {
                    assertArrayEquals(files.get(file.path()), in.readAllBytes(), file.path());
                }
            }
        }
    }

    @Test
    void readsWhatMtoolsWrote() throws Exception {
        Path image = temp.resolve("m.img");
        try (FileChannel channel = FileChannel.open(image, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), (300L << 20) - 1);
        }
        Tools.run("mkfs.vfat", "-F", "32", "-n", "FOREIGN", image.toString());
        byte[] content = random(5, 200_000);
        Files.write(temp.resolve("Ein längerer Name.bin"), content);
        Tools.run("mmd", "-i", image.toString(), "::/Sub");
        Tools.run("env", "LC_ALL=C.UTF-8", "mcopy", "-i", image.toString(), temp.resolve("Ein längerer Name.bin").toString(), "::/Sub/");
        try (FileChannel channel = FileChannel.open(image)) {
            FatVolume volume = FatVolume.open(channel, 0, "m.img");
            assertEquals("FOREIGN", volume.label());
            assertEquals(List.of("Sub/Ein längerer Name.bin"), volume.files().stream().map(FatFile::path).toList());
            try (InputStream in = volume.open(volume.files().get(0))) {
                assertArrayEquals(content, in.readAllBytes());
            }
        }
    }

    @Test
    void sameFilesSameBytes() throws IOException {
        assertEquals(-1, Files.mismatch(write(sample(50), OPTIONS, "a.img"), write(sample(50), OPTIONS, "b.img")));
    }

    @Test
    void withoutItsLastStepItIsNoKey() throws IOException {
        Path key = temp.resolve("half.img");
        try (FileChannel channel = FileChannel.open(key, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FatWriter writer = new FatWriter(sources(sample(10)), OPTIONS, channel);
            writer.clear();
            writer.volume(false, progress());
            assertThrows(FormatException.class, () -> FatVolume.partition(channel, "half.img"));
            assertEquals(17, FatVolume.open(channel, writer.volumeOffset(), "half.img").files().size());
            writer.finish();
            assertEquals(writer.volumeOffset(), FatVolume.partition(channel, "half.img"));
        }
    }

    @Test
    void refusesWhatNoKeyCanHold() {
        List<FatSource> large = List.of(new FatSource("a/large.swm", 1L << 32, null));
        assertTrue(message(large, BYTES).contains("'a/large.swm' has 4294967296 bytes"));
        List<FatSource> full = List.of(new FatSource("a", 1L << 30, null));
        assertTrue(message(full, BYTES).contains("use a larger one"));
        assertTrue(message(List.of(), 10 << 20).contains("512 MB"));
        assertTrue(message(List.of(new FatSource("a:b", 1, null)), BYTES).contains("FAT32 can't hold"));
        assertTrue(message(List.of(new FatSource("A", 1, null), new FatSource("a", 1, null)), BYTES).contains("without case"));
    }

    private static String message(List<FatSource> files, long bytes) {
        return assertThrows(IOException.class, () -> new FatWriter(files, new FatOptions("X", bytes, Instant.EPOCH, 1), null)).getMessage();
    }

    @Test
    void machineCodeIsWhatItsSourcesSay() throws Exception {
        for (Map.Entry<String, byte[]> code : Map.of("mbr", BootCode.mbr(), "vbr", BootCode.vbr()).entrySet()) {
            Path assembled = temp.resolve(code.getKey());
            Tools.run("nasm", "-f", "bin", "-o", assembled.toString(), Path.of("asm", code.getKey() + ".asm").toString());
            assertArrayEquals(code.getValue(), Arrays.copyOf(Files.readAllBytes(assembled), code.getValue().length), code.getKey());
        }
    }

    @Test
    void survivesMutants() throws IOException {
        Map<String, byte[]> few = new TreeMap<>(Map.of("Reset/disk.xml", random(1, 100), "a long name.txt", random(2, 9000), "S.TXT", new byte[0]));
        byte[] whole = Files.readAllBytes(small(few));
        Path file = temp.resolve("mutant.img");
        Mutants.each(new byte[][] { whole }, 150, mutant -> {
            Files.write(file, mutant);
            try (FileChannel channel = FileChannel.open(file)) {
                FatVolume volume = FatVolume.open(channel, 0, "mutant.img");
                volume.tablesEqual();
                for (FatFile each : volume.files()) {
                    assertFalse(("/" + each.path() + "/").contains("/../"));
                    try (InputStream in = volume.open(each)) {
                        in.readNBytes(20_000);
                    }
                }
            }
        });
    }

    /** A volume whose tables say 66,000 clusters but whose file ends after what is used, as small as can be. */
    private Path small(Map<String, byte[]> files) throws IOException {
        Path key = write(files, OPTIONS, "s.img");
        Path cut = temp.resolve("cut.img");
        try (FileChannel in = FileChannel.open(key); FileChannel out = FileChannel.open(cut, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FatVolume volume = FatVolume.open(in, 1 << 20, "s.img");
            long used = volume.position(volume.files().stream().mapToLong(FatFile::firstCluster).max().orElse(2)) + 3L * volume.clusterBytes();
            in.transferTo(1 << 20, used - (1 << 20), out);
            ByteBuffer sectors = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) ((used - (1 << 20)) / 512)).flip();
            out.write(sectors, 32);
        }
        return cut;
    }

    private static ByteProgress progress() {
        return new ByteProgress(new NullProgressMonitor(), "", 1);
    }

    private static List<FatSource> sources(Map<String, byte[]> files) {
        List<FatSource> sources = new ArrayList<>();
        files.forEach((path, bytes) -> sources.add(new FatSource(path, bytes.length, (target, position, progress) -> {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            target.put(position, buffer);
            progress.advance(bytes.length);
        })));
        return sources;
    }

    private Path write(Map<String, byte[]> files, FatOptions options, String name) throws IOException {
        Path key = temp.resolve(name);
        try (FileChannel channel = FileChannel.open(key, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            FatWriter writer = new FatWriter(sources(files), options, channel);
            writer.clear();
            writer.volume(false, progress());
            writer.finish();
        }
        return key;
    }

    /** The volume alone, for a tool that wants it at the start. */
    private Path volume(Path key) throws Exception {
        Path volume = temp.resolve("volume.img");
        Tools.run("dd", "if=" + key, "of=" + volume, "bs=1M", "skip=1", "conv=sparse", "status=none");
        return volume;
    }

    private static Map<String, byte[]> sample(int many) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("$OEM$/Customization/ja-JP/サーバーの回復 再起動の手順.rtf", random(1, 5000));
        files.put("$OEM$/Customization/ru-RU/RestartInstructions.rtf", random(2, 4096));
        files.put("SETUP.EXE", random(3, 4097));
        files.put("Reset/disk.xml", random(4, 300));
        files.put("Reset/empty", new byte[0]);
        files.put("a/b/c/d/e/f/g/long name with spaces and.many.dots.in it.txt", random(5, 1));
        files.put("n".repeat(103), random(6, 70_000));
        for (int i = 0; i < many; i++) {
            files.put("many/driver file " + i + ".sys", random(i, i * 7));
        }
        return files;
    }

    private static byte[] random(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @Test
    void labelKeepsAllowedCharacters() {
        FatRecords records = new FatRecords(layout(), new FatOptions("é a.b", BYTES, Instant.EPOCH, 7));
        assertEquals("__A_B      ", new String(records.bootSector(), 71, 11, StandardCharsets.US_ASCII));
    }

    private static FatLayout layout() {
        try {
            return new FatLayout(List.of(), BYTES);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
