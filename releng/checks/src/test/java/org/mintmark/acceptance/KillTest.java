package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed at any moment leaves the old ISO or the new one, and the next build needs no help. */
class KillTest {

    /** Lines of the build's progress at which it is killed; the quick run takes every third. */
    private static final List<String> MOMENTS = List.of(
            "\"event\":\"begin\",\"step\":\"extract-windows\"",
            "\"event\":\"begin\",\"step\":\"capture-windows\"",
            "\"event\":\"progress\",\"step\":\"iso\"",
            "\"event\":\"progress\",\"step\":\"extract-windows\"",
            "\"event\":\"progress\",\"step\":\"capture-windows\",\"phase\":\"Compress\"",
            "\"event\":\"begin\",\"step\":\"split-windows\"",
            "\"event\":\"progress\",\"step\":\"split-windows\"",
            "\"event\":\"begin\",\"step\":\"verify\"",
            "\"event\":\"begin\",\"step\":\"describe\"",
            "\"event\":\"begin\",\"step\":\"iso\"",
            "\"event\":\"progress\",\"step\":\"verify\"");

    @TempDir
    Path temp;

    @Test
    void oldIsoOrNewOneAndTheNextBuildSucceeds() throws Exception {
        Path fleet = DemoFleet.copy(temp.resolve("fleet"));
        Path sku = fleet.resolve("nas-210/nas-210.sku");
        Files.writeString(sku, Files.readString(sku).replace("<capture\n", "<capture\n      partSize=\"20971520\"\n"));
        // a disk of its own, whose time can be changed
        Files.delete(fleet.resolve("disks"));
        Files.createDirectory(fleet.resolve("disks"));
        Path disk = fleet.resolve("disks/nas-210.img");
        Mintmark.tool(temp, "cp", "--sparse=always", DemoFleet.get().folder().resolve("disks/nas-210.img").toString(), disk.toString());
        String good = build(fleet);
        Path iso = fleet.resolve("nas-210/build/nas-210_LAB.iso");
        boolean full = Boolean.getBoolean("mintmark.full");
        for (int i = 0; i < MOMENTS.size(); i += full ? 1 : 3) {
            // new bytes of the ISO too: the label changes with the revision
            Files.setLastModifiedTime(disk, FileTime.from(Instant.parse("2020-01-01T00:00:00Z").plusSeconds(i)));
            Files.writeString(sku, Files.readString(sku).replaceAll("revision=\"[^\"]*\"", "revision=\"R" + i + "\""));
            if (MOMENTS.get(i).contains("Compress")) {
                Files.delete(fleet.resolve("nas-210/capture/capture.json")); // else there is nothing to compress
            }
            String before = DemoTest.digest(iso);
            Path err = temp.resolve("err" + i);
            // where the disk's volume is read in place, nothing is copied out of it: one of the two is hidden
            Mintmark how = MOMENTS.get(i).contains("extract-") ? Mintmark.in(fleet).with("MINTMARK_HIDE", "fuse") : Mintmark.in(fleet);
            Process build = how.start(temp.resolve("out"), err, "build", "nas-210", "--progress", "json");
            List<ProcessHandle> workers = await(build, err, MOMENTS.get(i));
            build.destroyForcibly().waitFor();
            System.out.println("killed at " + MOMENTS.get(i));
            for (ProcessHandle worker : workers) {
                long end = System.nanoTime() + 5_000_000_000L;
                while (worker.isAlive() && System.nanoTime() < end) {
                    Thread.sleep(50);
                }
                assertFalse(worker.isAlive(), "a worker outlived its owner at " + MOMENTS.get(i));
            }
            Mintmark.Run verify = Mintmark.in(fleet).run("verify", iso.toString());
            assertEquals(0, verify.code(), "a broken ISO after " + MOMENTS.get(i) + "\n" + verify);
            String after = DemoTest.digest(iso);
            String next = build(fleet);
            assertTrue(after.equals(before) || after.equals(next), "neither the old ISO nor the new one after " + MOMENTS.get(i));
            assertClean(fleet.resolve("nas-210"));
        }
        Files.writeString(sku, Files.readString(sku).replaceAll("revision=\"[^\"]*\"", "revision=\"B\""));
        assertEquals(good, build(fleet), "the same inputs no longer give the same bytes");
    }

    private static String build(Path fleet) throws Exception {
        Mintmark.Run run = Mintmark.in(fleet).run("build", "nas-210", "--format", "json");
        assertEquals(0, run.code(), run.toString());
        return run.json().path("results").get(0).path("sha256").asText();
    }

    /** Waits until the build has written a line; returns its workers. */
    static List<ProcessHandle> await(Process build, Path log, String line) throws IOException, InterruptedException {
        long end = System.nanoTime() + 120_000_000_000L;
        while (System.nanoTime() < end) {
            if (Files.readString(log).contains(line)) {
                return build.descendants().toList();
            }
            if (!build.isAlive()) {
                throw new AssertionError("the build ended before " + line + "\n" + Files.readString(log));
            }
            Thread.sleep(2);
        }
        throw new AssertionError(line + " did not come\n" + Files.readString(log));
    }

    /** Nothing half-written is left. */
    static void assertClean(Path folder) throws IOException {
        List<String> left = DemoTest.files(folder).keySet().stream().filter(f -> f.endsWith(".part") || f.contains(".part/")).toList();
        assertEquals(List.of(), left);
    }
}
