package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Captures from every kind of source, what is found before the long part begins, and libwim among damaged files. */
class CaptureTest {

    private static final boolean FULL = Boolean.getBoolean("mintmark.full");

    @TempDir
    Path temp;

    private static Path disk(String sku) throws Exception {
        return DemoFleet.get().folder().resolve("disks/" + sku + ".img");
    }

    @Test
    void everySourceGivesTheSameBytes() throws Exception {
        String expected = DemoTest.digest(DemoFleet.get().folder().resolve("nas-210/capture/system.wim"));
        List<String> sources = new ArrayList<>(List.of("-O vhdx", "-O qcow2 -c"));
        if (FULL) {
            sources.addAll(List.of("-O vpc", "-O vpc -o subformat=fixed,force_size=on", "-O qcow2"));
        }
        for (String options : sources) {
            List<String> command = new ArrayList<>(List.of("qemu-img", "convert", "-f", "raw"));
            command.addAll(List.of(options.split(" ")));
            command.addAll(List.of(disk("nas-210").toString(), "disk.bin"));
            Mintmark.tool(temp, command.toArray(String[]::new));
            for (String hidden : List.of("", "fuse")) {
                Mintmark.Run run = Mintmark.in(temp).with("MINTMARK_HIDE", hidden).run("capture", "disk.bin", "/outputdir:out", "--format", "json");
                assertEquals(0, run.code(), options + "\n" + run);
                assertTrue(run.json().path("note").asText().contains("Mintmark's, not GenDiskXML's"));
                assertEquals(expected, DemoTest.digest(temp.resolve("out/system.wim")), options + " without " + hidden);
                Mintmark.tool(temp, "rm", "-r", "out");
            }
            Files.delete(temp.resolve("disk.bin"));
        }
        Mintmark.Run raw = Mintmark.in(temp).run("capture", disk("nas-210").toString(), "--output", "out");
        assertEquals(0, raw.code(), raw.toString());
        assertEquals(expected, DemoTest.digest(temp.resolve("out/system.wim")));
        Mintmark.tool(temp, "wimlib-imagex", "verify", "out/system.wim");
    }

    @Test
    void aMountedSystemDriveIsCapturedFromItsPartition() throws Exception {
        Path image = temp.resolve("disk.img");
        Mintmark.tool(temp, "cp", "--sparse=always", disk("nas-210").toString(), image.toString());
        JsonNode windows = new ObjectMapper().readTree(Mintmark.tool(temp, "sfdisk", "-J", image.toString())).path("partitiontable").path("partitions").get(2);
        String[] range = { "-o", Long.toString(windows.path("start").asLong() * 512), "--sizelimit", Long.toString(windows.path("size").asLong() * 512) };
        Path folder = Files.createDirectory(temp.resolve("c"));
        String device = loop(image, range);
        try {
            Mintmark.tool(temp, "mount", "-t", "ntfs-3g", "-o", "ro", device, folder.toString());
            Mintmark.Run run = Mintmark.in(temp).run("capture", "c", "--output", "out");
            Mintmark.tool(temp, "umount", folder.toString());
            assertEquals(0, run.code(), run.toString());
            assertEquals(DemoTest.digest(DemoFleet.get().folder().resolve("nas-210/capture/system.wim")), DemoTest.digest(temp.resolve("out/system.wim")));
            Mintmark.tool(temp, "mount", "-t", "ntfs-3g", device, folder.toString());
            run = Mintmark.in(temp).run("capture", "c", "--output", "out2");
            Mintmark.tool(temp, "umount", folder.toString());
            assertEquals(1, run.code(), run.toString());
            assertTrue(run.err().contains("is mounted writable"), run.err());
        } finally {
            Mintmark.tool(temp, "losetup", "-d", device);
        }
        run("capture", "c", "is a folder at which no partition is mounted");
    }

    @Test
    void aDeviceThatWasWrittenToIsCapturedAgain() throws Exception {
        Path fleet = fleetWithOwnDisk();
        String device = loop(fleet.resolve("disks/nas-210.img"));
        try {
            assertEquals(0, Mintmark.in(temp).run("capture", device, "--output", "out").code());
            assertTrue(Mintmark.in(temp).run("capture", device, "--output", "out").out().contains("nothing to do"));
            inWindows(fleet, "one-more.txt", "new");
            assertEquals(0, Mintmark.in(temp).run("capture", device, "--output", "out").code());
            assertTrue(Mintmark.tool(temp, "wimlib-imagex", "dir", "out/system.wim", "1").contains("/one-more.txt"));
        } finally {
            Mintmark.tool(temp, "losetup", "-d", device);
        }
    }

    private void run(String command, String source, String sentence) throws Exception {
        Mintmark.Run run = Mintmark.in(temp).run(command, source, "--output", "out3");
        assertTrue(run.code() != 0 && run.err().contains(sentence), run.toString());
    }

    /** A loop device, where this machine allows one. */
    private String loop(Path image, String... range) throws Exception {
        List<String> command = new ArrayList<>(List.of("losetup", "-f", "--show"));
        command.addAll(List.of(range));
        command.add(image.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        Assumptions.assumeTrue(process.waitFor() == 0, "loop devices can't be made here: " + said);
        return said;
    }

    @Test
    void whatMustNotShipIsFoundBeforeTheCapture() throws Exception {
        Path fleet = fleetWithOwnDisk();
        inWindows(fleet, "SkipIC.txt", "x");
        inWindows(fleet, "State.ini", "[State]\r\nImageState=IMAGE_STATE_COMPLETE\r\n", "/Windows/Setup/State/State.ini");
        Mintmark.Run check = Mintmark.in(fleet).run("check", "nas-210", "--format", "json");
        assertEquals(1, check.code(), check.toString());
        String all = check.out();
        assertTrue(all.contains("image.leftover") && all.contains("image.not-generalized"), all);
        Mintmark.Run build = Mintmark.in(fleet).run("build", "nas-210");
        assertEquals(1, build.code(), build.toString());
        assertTrue(build.err().contains("IMAGE_STATE_COMPLETE") || build.err().contains("SkipIC.txt"), build.err());
        Path sku = fleet.resolve("nas-210/nas-210.sku");
        Files.writeString(sku, Files.readString(sku).replace("<capture\n", "<capture\n      exclusions=\"\\SkipIC.txt\"\n"));
    }

    private Path fleetWithOwnDisk() throws Exception {
        Path fleet = DemoFleet.copy(temp.resolve("fleet"));
        Files.delete(fleet.resolve("disks"));
        Files.createDirectory(fleet.resolve("disks"));
        Mintmark.tool(temp, "cp", "--sparse=always", disk("nas-210").toString(), fleet.resolve("disks/nas-210.img").toString());
        return fleet;
    }

    /** Puts a text into the Windows partition, by tools that nobody here wrote. */
    private void inWindows(Path fleet, String name, String text, String... target) throws Exception {
        Path image = fleet.resolve("disks/nas-210.img");
        JsonNode partition = new ObjectMapper().readTree(Mintmark.tool(temp, "sfdisk", "-J", image.toString())).path("partitiontable").path("partitions").get(2);
        String start = Long.toString(partition.path("start").asLong() / 2048);
        Mintmark.tool(temp, "dd", "if=" + image, "of=part", "bs=1M", "skip=" + start, "count=" + partition.path("size").asLong() / 2048, "conv=sparse",
                "status=none");
        Files.writeString(temp.resolve(name), text);
        Mintmark.tool(temp, "ntfscp", "-f", "part", name, target.length == 0 ? name : target[0]);
        Mintmark.tool(temp, "dd", "if=part", "of=" + image, "bs=1M", "seek=" + start, "conv=notrunc", "status=none");
    }

    @Test
    void aCaptureAfterASmallChangeIsWhatAFreshOneIs() throws Exception {
        Path fleet = fleetWithOwnDisk();
        Path image = fleet.resolve("nas-210/capture/system.wim");
        assertEquals(0, Mintmark.in(fleet).run("build", "nas-210").code());
        inWindows(fleet, "one-more.txt", "new");
        Mintmark.Run again = Mintmark.in(fleet).run("build", "nas-210");
        assertEquals(0, again.code(), again.toString());
        Mintmark.tool(fleet, "wimlib-imagex", "verify", image.toString());
        assertTrue(Mintmark.tool(fleet, "wimlib-imagex", "dir", image.toString(), "1").contains("/one-more.txt"));
        assertEquals(0, Mintmark.in(temp).run("capture", "fleet/disks/nas-210.img", "--output", "fresh").code());
        assertEquals(DemoTest.digest(temp.resolve("fresh/system.wim")), DemoTest.digest(image));
        assertEquals(0, Mintmark.in(fleet).run("rehearse", "nas-210").code());

        // an image that was damaged meanwhile is read anew
        inWindows(fleet, "and-another.txt", "new");
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.seek(100_000);
            file.write(file.read() ^ 1);
        }
        Mintmark.Run damaged = Mintmark.in(fleet).run("build", "nas-210");
        assertEquals(0, damaged.code(), damaged.toString());
        assertTrue(damaged.toString().contains("Everything is read, because the earlier image is of no use"), damaged.toString());
        assertTrue(Mintmark.tool(fleet, "wimlib-imagex", "dir", image.toString(), "1").contains("/and-another.txt"));
    }

    @Test
    void cancelLeavesNothing() throws Exception {
        Path err = temp.resolve("err");
        Process capture = Mintmark.in(temp).start(temp.resolve("out.txt"), err, "capture", disk("tower-110").toString(), "--output", "out", "--profile", "release",
                "--progress", "json");
        KillTest.await(capture, err, "\"phase\":\"Compress\"");
        Mintmark.tool(temp, "kill", "-INT", Long.toString(capture.pid()));
        assertTrue(capture.waitFor(3, TimeUnit.SECONDS), "it hangs");
        assertEquals(130, capture.exitValue(), Files.readString(err));
        KillTest.assertClean(temp.resolve("out"));
        assertTrue(Mintmark.tool(temp, "mount").lines().noneMatch(l -> l.contains(temp.toString())), "a window stayed open");
    }

    @Test
    void largestFiles() throws Exception {
        Assumptions.assumeTrue(FULL, "only in the full run");
        // 5 GB that nothing compresses are refused before the capture, by name; 3.9 GB pass and fit FAT32
        Path image = volume("big.img", 9L << 30);
        noise(temp.resolve("noise"), 5_000_000_000L);
        put(image, "noise", "movie.bin");
        Mintmark.Run refused = Mintmark.in(temp).run("capture", "big.img", "--output", "out");
        assertEquals(1, refused.code(), refused.toString());
        assertTrue(refused.err().contains("movie.bin") && refused.err().contains("larger than FAT32 allows"), refused.err());
        assertTrue(!Files.exists(temp.resolve("out/.mintmark/work/windows.wim")));
        Files.delete(image);
        image = volume("big.img", 7L << 30);
        try (RandomAccessFile file = new RandomAccessFile(temp.resolve("noise").toFile(), "rw")) {
            file.setLength(3_900_000_000L);
        }
        put(image, "noise", "movie.bin");
        Mintmark.Run passed = Mintmark.in(temp).run("capture", "big.img", "--output", "out", "--profile", "draft", "--format", "json");
        assertEquals(0, passed.code(), passed.toString());
        passed.json().path("files").forEach(f -> assertTrue(f.path("size").asLong() <= 4_294_967_295L, f.toString()));
    }

    private Path volume(String name, long size) throws Exception {
        Path image = temp.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(size);
        }
        Mintmark.tool(temp, "sh", "-c", "printf 'label: dos\\nstart=2048, type=7, bootable\\n' | sfdisk -q " + name);
        return image;
    }

    private void put(Path image, String source, String name) throws Exception {
        long bytes = Files.size(image) - (1 << 20);
        Mintmark.tool(temp, "truncate", "-s", Long.toString(bytes), "part");
        Mintmark.tool(temp, "mkntfs", "-F", "-q", "-Q", "-p", "2048", "-H", "255", "-S", "63", "-s", "512", "part");
        Mintmark.tool(temp, "ntfscp", "part", source, name);
        Mintmark.tool(temp, "ntfscp", "part", "/etc/hostname", "Windows");
        Mintmark.tool(temp, "dd", "if=part", "of=" + image, "bs=1M", "seek=1", "conv=notrunc,sparse", "status=none");
        Files.delete(temp.resolve("part"));
    }

    private static void noise(Path file, long size) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            Random random = new Random(1);
            byte[] piece = new byte[1 << 20];
            for (long left = size; left > 0; left -= piece.length) {
                random.nextBytes(piece);
                out.write(piece, 0, (int) Math.min(piece.length, left));
            }
        }
    }

    @Test
    void damagedWimsEndInASentence() throws Exception {
        byte[] good = Files.readAllBytes(DemoFleet.get().folder().resolve("tower-110/capture/system-reserved.wim"));
        Random random = new Random(11);
        for (int i = 0; i < (FULL ? 500 : 12); i++) {
            byte[] mutant = good.clone();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                int at = random.nextInt(3) == 0 ? random.nextInt(208) : random.nextInt(mutant.length);
                mutant[at] = (byte) random.nextInt(256);
            }
            Path wim = Files.write(temp.resolve("m.wim"), mutant);
            long start = System.nanoTime();
            String answer = Mintmark.in(temp).answer("{\"job\":\"verify\",\"files\":[\"" + wim + "\"]}");
            assertTrue(answer.isEmpty() || answer.contains("\"ok\":true") || answer.contains("\"message\":\""), answer);
            assertTrue(System.nanoTime() - start < 20_000_000_000L, "mutant " + i + " is slow");
        }
    }

    @Test
    void crashedWorkerIsAFailedStep() throws Exception {
        Path err = temp.resolve("err");
        Process capture = Mintmark.in(temp).start(temp.resolve("out.txt"), err, "capture", disk("tower-110").toString(), "--output", "out", "--profile", "release",
                "--progress", "json");
        KillTest.await(capture, err, "\"phase\":\"Compress\"").stream().filter(p -> p.info().commandLine().orElse("").contains("worker"))
                .forEach(ProcessHandle::destroyForcibly);
        assertTrue(capture.waitFor(20, TimeUnit.SECONDS), "it hangs");
        assertEquals(3, capture.exitValue(), Files.readString(err));
        assertTrue(Files.readString(err).contains("mintmark: ") && !Files.readString(err).contains("Exception"), Files.readString(err));
    }
}
