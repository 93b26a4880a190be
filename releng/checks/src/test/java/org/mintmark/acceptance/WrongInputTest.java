package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is said in one sentence with the right exit code. */
class WrongInputTest {

    @TempDir
    Path temp;

    private Path fleet;

    @BeforeEach
    void copyDemo() throws Exception {
        fleet = DemoFleet.copy(temp.resolve("fleet"));
    }

    private void refused(int code, String part, String... command) throws Exception {
        refused(Mintmark.in(fleet).run(command), code, part);
    }

    private static void refused(Mintmark.Run run, int code, String part) {
        assertEquals(code, run.code(), run.toString());
        List<String> sentences = run.err().lines().filter(l -> l.startsWith("mintmark: ")).toList();
        assertEquals(1, sentences.size(), run.toString());
        assertTrue(sentences.get(0).contains(part), run.toString());
        assertFalse(run.err().contains("\tat "), "a stack trace: " + run);
    }

    @Test
    void noSuchSku() throws Exception {
        refused(2, "There is no SKU", "build", "none");
    }

    @Test
    void unknownCommandAndOption() throws Exception {
        refused(2, "nonsense", "nonsense");
        refused(2, "--nope", "build", "--nope");
        refused(2, "--format", "check", "--format", "yaml");
    }

    @Test
    void truncatedDiskImage() throws Exception {
        disk("nas-210", 600L << 20);
        refused(1, "is truncated", "build", "nas-210");
    }

    @Test
    void diskImageWithoutNtfs() throws Exception {
        disk("nas-210", 4096L << 20);
        try (RandomAccessFile file = new RandomAccessFile(fleet.resolve("disks/nas-210.img").toFile(), "rw")) {
            file.seek(229L << 20);
            file.write(new byte[1 << 20]);
        }
        refused(1, "has no NTFS partition", "build", "nas-210");
    }

    /** A copy of a disk's beginning in place of the link to all disks. */
    private void disk(String name, long size) throws Exception {
        Files.delete(fleet.resolve("disks"));
        Files.createDirectories(fleet.resolve("disks"));
        Mintmark.tool(fleet, "cp", "--sparse=always", DemoFleet.get().folder().resolve("disks/" + name + ".img").toString(), "disks/");
        Mintmark.tool(fleet, "truncate", "-s", String.valueOf(size), "disks/" + name + ".img");
    }

    @Test
    void corruptSku() throws Exception {
        Files.writeString(fleet.resolve("nas-210/nas-210.sku"), "<?xml version=\"1.0\"?><sku");
        refused(1, "is not a readable SKU file", "build", "nas-210");
    }

    @Test
    void baseCycle() throws Exception {
        Path family = fleet.resolve("family-essentials/family-essentials.sku");
        Files.writeString(family, Files.readString(family).replace("abstract=\"true\"", "abstract=\"true\" base=\"../nas-210/nas-210.sku\""));
        refused(1, "leads back", "build", "nas-210");
    }

    @Test
    void unmappedLocation() throws Exception {
        Files.writeString(fleet.resolve("mintmark.properties"), "location.kit=partner\n");
        refused(1, "The location 'disks'", "build", "nas-210");
    }

    @Test
    void readOnlyOutput() throws Exception {
        refused(3, "", "build", "rack-310", "--output", "/proc/mintmark");
    }

    @Test
    void fullFileSystem() throws Exception {
        Path small = Files.createDirectories(temp.resolve("small"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=20m", "none", small.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Assumptions.assumeTrue(mount.waitFor() == 0, "mounting a small file system needs root");
        try {
            refused(3, "MiB free", "build", "rack-310", "--output", small.toString());
            assertTrue(DemoTest.files(small).keySet().stream().noneMatch(f -> f.endsWith(".iso") || f.endsWith(".part")));
        } finally {
            Mintmark.tool(temp, "umount", small.toString());
        }
    }

    @Test
    void libwimAbsent() throws Exception {
        refused(Mintmark.in(fleet).with("MINTMARK_HIDE", "libwim").run("build", "nas-210"), 3, "libwim");
    }

    @Test
    void libwimKilledInMidCapture() throws Exception {
        Path err = temp.resolve("err");
        Process build = Mintmark.in(fleet).start(temp.resolve("out"), err, "build", "tower-110", "--progress", "json");
        KillTest.await(build, err, "\"event\":\"progress\",\"step\":\"capture-windows\",\"phase\":\"Compress\"");
        build.descendants().filter(p -> p.info().commandLine().orElse("").contains(" worker")).forEach(ProcessHandle::destroyForcibly);
        assertEquals(3, build.waitFor());
        assertTrue(Files.readString(err).contains("mintmark: tower-110 failed: The capture worker ended without a result"), Files.readString(err));
        KillTest.assertClean(fleet.resolve("tower-110"));
    }

    @Test
    void kitWithoutSetup() throws Exception {
        Files.delete(fleet.resolve("partner/Server Recovery/setup.exe"));
        refused(1, "has no setup.exe", "build", "nas-210");
    }

    @Test
    void kitWithAnotherSkusImages() throws Exception {
        Files.createFile(fleet.resolve("partner/Server Recovery/Reset/system.swm"));
        refused(1, "another SKU's disc", "build", "nas-210");
    }

    @Test
    void releaseOfSelfCapturedMedia() throws Exception {
        refused(1, "A release needs images from GenDiskXML", "build", "nas-210", "--profile", "release");
    }

    @Test
    void changedImport() throws Exception {
        Files.delete(fleet.resolve("disks"));
        Path set = Files.createDirectories(fleet.resolve("disks/rack-310"));
        for (Path file : DemoTest.files(DemoFleet.get().folder().resolve("disks/rack-310")).values()) {
            Files.copy(file, set.resolve(file.getFileName()));
        }
        try (RandomAccessFile file = new RandomAccessFile(set.resolve("SystemDrive3.swm").toFile(), "rw")) {
            file.seek(5_000_000);
            file.write(1);
        }
        refused(3, "not the file whose digest is on record", "build", "rack-310");
        assertFalse(Files.exists(fleet.resolve("rack-310/build/rack-310_LAB.iso")));
        Files.delete(set.resolve("SystemDrive3.swm"));
        refused(1, "part 3 is missing", "build", "rack-310");
    }

    @Test
    void twoBuildsOfOneSku() throws Exception {
        Path err = temp.resolve("err");
        Process build = Mintmark.in(fleet).start(temp.resolve("out"), err, "build", "tower-110", "--progress", "json");
        KillTest.await(build, err, "\"step\":\"capture-windows\"");
        refused(3, "is in use by a build of tower-110", "build", "tower-110");
        build.destroy();
        build.waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = { "family-essentials", "desk-10" })
    void namedSkuThatNeedsNoMedia(String sku) throws Exception {
        refused(1, sku, "build", sku);
    }

    @Test
    void interruptedBuildLeavesNothingHalfWritten() throws Exception {
        Path err = temp.resolve("err");
        Process build = Mintmark.in(fleet).start(temp.resolve("out"), err, "build", "tower-110", "--progress", "json");
        KillTest.await(build, err, "\"event\":\"progress\",\"step\":\"capture-windows\",\"phase\":\"Compress\"");
        Mintmark.tool(temp, "kill", "-INT", String.valueOf(build.pid()));
        assertEquals(130, build.waitFor());
        KillTest.assertClean(fleet.resolve("tower-110"));
    }
}
