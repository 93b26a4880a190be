package org.mintmark.engine.iso;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;

/** Images are right for our reader and for tools nobody here wrote. */
class IsoWriterTest {

    private static final Instant DATE = Instant.parse("2016-10-03T12:34:56Z");
    private static final IsoOptions OPTIONS = new IsoOptions("NAS_210_B_LAB", DATE, "MINTMARK", false);

    @TempDir
    Path temp;

    @Test
    void listsWhatWasWritten() throws IOException {
        Map<String, byte[]> files = sample();
        Path iso = write(tree(files), "a.iso");
        try (IsoImage image = IsoImage.open(iso)) {
            assertEquals("NAS_210_B_LAB", image.label());
            assertTrue(image.joliet());
            assertEquals(List.of(new BootEntry("bios", "boot/etfsboot.com"), new BootEntry("uefi", "EFI/Microsoft/Boot/efisys.bin")),
                    image.boot());
            assertEquals(List.copyOf(files.keySet()), image.files().stream().map(IsoFile::path).toList());
            for (IsoFile file : image.files()) {
                try (InputStream in = image.open(file)) {
                    assertArrayEquals(files.get(file.path()), in.readAllBytes(), file.path());
                }
            }
        }
        assertEquals(IsoBlueprint.of(tree(files), OPTIONS).bytes(), Files.size(iso));
    }

    @Test
    void sameTreeSameBytes() throws IOException {
        assertEquals(-1, Files.mismatch(write(tree(sample()), "a.iso"), write(tree(sample()), "b.iso")));
    }

    @Test
    void lateFileKnowsTheOthers() throws IOException {
        IsoTree tree = tree(sample());
        tree.add("late.txt", IsoContent.late(64, files -> files.get(0).sha256().getBytes(StandardCharsets.US_ASCII)));
        try (IsoImage image = IsoImage.open(write(tree, "a.iso"))) {
            String first = Digests.sha256(sample().values().iterator().next());
            assertEquals("MINTMARK1 sha256=" + Digests.sha256(first.getBytes(StandardCharsets.US_ASCII)), image.applicationUse());
        }
    }

    @Test
    void foreignToolsExtractTheSameBytes() throws IOException, InterruptedException {
        Map<String, byte[]> files = sample();
        Path iso = write(tree(files), "a.iso");
        for (List<String> command : List.of(List.of("7z", "x", "-y", "-o" + temp.resolve("7z"), iso.toString()),
                List.of("bsdtar", "-xf", iso.toString(), "-C", temp.resolve("bsdtar").toString()))) {
            Path target = Files.createDirectories(temp.resolve(command.get(0)));
            run(command);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                assertArrayEquals(file.getValue(), Files.readAllBytes(target.resolve(file.getKey())), command.get(0) + " " + file.getKey());
            }
        }
    }

    @Test
    void foreignToolsSeeLabelAndBootEntries() throws IOException, InterruptedException {
        Path iso = write(tree(sample()), "a.iso");
        String info = run(List.of("isoinfo", "-d", "-i", iso.toString()));
        assertTrue(info.contains("Volume id: NAS_210_B_LAB"), info);
        assertTrue(info.contains("Joliet with UCS level 3 found"), info);
        String boot = run(List.of("xorriso", "-indev", iso.toString(), "-report_el_torito", "plain"));
        assertTrue(boot.contains("BIOS") && boot.contains("UEFI"), boot);
    }

    @Test
    void cancelStopsBeforeTheNextPiece() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> {
            try (FileChannel out = FileChannel.open(temp.resolve("x"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                IsoWriter.write(tree(sample()), OPTIONS, out, new ByteProgress(monitor, "", 1));
            }
        });
    }

    @Test
    void refusesWhatNoDiscCanHold() {
        IsoTree tree = new IsoTree();
        tree.add("a/x.txt", IsoContent.of(new byte[1]));
        assertThrows(IllegalArgumentException.class, () -> tree.add("A/X.TXT", IsoContent.of(new byte[1])));
        tree.add("n".repeat(104), IsoContent.of(new byte[1]));
        assertTrue(assertThrows(IOException.class, () -> IsoBlueprint.of(tree, OPTIONS)).getMessage().contains("104 characters"));
    }

    private static Map<String, byte[]> sample() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("$OEM$/Customization/en-us/RestartHelp.chm", bytes(1, 5000));
        files.put("$OEM$/Customization/ja-JP/再起動の手順 — 長い名前.rtf", bytes(2, 2048));
        files.put("EFI/Microsoft/Boot/efisys.bin", bytes(3, 4096));
        files.put("a/b/c/d/e/f/g/h/i/j/deep.txt", bytes(4, 10));
        files.put("boot/etfsboot.com", bytes(5, 4096));
        files.put("empty.txt", new byte[0]);
        files.put("sources/boot.wim", bytes(6, 3_000_001));
        files.put("sources/emoji \uD83D\uDE80.bin", bytes(7, 1));
        files.put("sources/same name long enough to be cut in the primary tree 1.txt", bytes(8, 1));
        files.put("sources/same name long enough to be cut in the primary tree 2.txt", bytes(9, 1));
        for (int i = 0; i < 120; i++) {
            files.put("many/file" + (100 + i) + ".dat", bytes(100 + i, i));
        }
        return files;
    }

    private static byte[] bytes(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private IsoTree tree(Map<String, byte[]> files) {
        IsoTree tree = new IsoTree();
        files.forEach((path, bytes) -> tree.add(path, IsoContent.of(bytes)));
        return tree;
    }

    private Path write(IsoTree tree, String name) throws IOException {
        Path iso = temp.resolve(name);
        try (FileChannel out = FileChannel.open(iso, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            IsoWriter.write(tree, OPTIONS, out, new ByteProgress(new NullProgressMonitor(), "", 1));
        }
        return iso;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin", command.get(0))), command.get(0) + " is not installed");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
