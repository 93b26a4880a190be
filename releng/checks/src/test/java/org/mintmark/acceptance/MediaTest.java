package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of an ISO: keys, discs, comparisons. */
class MediaTest {

    private static final boolean FULL = Boolean.getBoolean("mintmark.full");

    @TempDir
    Path temp;

    private static Path iso(String sku) throws Exception {
        return Path.of(DemoFleet.get().result(sku).path("iso").asText());
    }

    @Test
    void keyIsCleanAndHoldsTheFiles() throws Exception {
        Mintmark.Run run = Mintmark.in(temp).run("usb", iso("rack-310").toString(), "--output", "key.img", "--format", "json");
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.json().path("readBack").asBoolean());
        Mintmark.tool(temp, "dd", "if=key.img", "of=volume.img", "bs=1M", "skip=1", "conv=sparse", "status=none");
        Mintmark.tool(temp, "fsck.vfat", "-n", "volume.img");
        Mintmark.tool(temp, "mkdir", "files");
        Mintmark.tool(temp, "mcopy", "-s", "-Q", "-i", "key.img@@1M", "::/", "files");
        Mintmark.Run verify = Mintmark.in(temp).run("verify", "files");
        assertEquals(0, verify.code(), verify.toString());
        Mintmark.Run again = Mintmark.in(temp).run("usb", iso("rack-310").toString(), "--output", "key.img");
        assertEquals(2, again.code(), again.toString());
        assertTrue(again.err().contains("will be lost: add --yes"), again.err());
    }

    @Test
    void killedFileIsNoKey() throws Exception {
        Random random = new Random(4);
        Path key = temp.resolve("key.img");
        for (int i = 0; i < (FULL ? 20 : 5); i++) {
            kill(random, key);
            assertFalse(Files.exists(key), "a half-written key has its name");
        }
        assertEquals(0, Mintmark.in(temp).run("usb", iso("tower-110").toString(), "--output", "key.img").code());
        KillTest.assertClean(temp);
    }

    private void kill(Random random, Path target) throws Exception {
        Path err = temp.resolve("err");
        Process usb = Mintmark.in(temp).start(temp.resolve("out"), err, "usb", iso("tower-110").toString(), "--output", target.toString(),
                "--yes", "--progress", "json");
        KillTest.await(usb, err, random.nextBoolean() ? "\"phase\":\"Write" : "\"event\":\"progress\"");
        Thread.sleep(random.nextInt(150));
        usb.destroyForcibly().waitFor();
        Files.delete(err);
    }

    @Test
    void killedDeviceIsNoKey() throws Exception {
        Path backing = temp.resolve("stick");
        try (RandomAccessFile file = new RandomAccessFile(backing.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        Path device = loop(backing);
        try {
            Mintmark.Run made = Mintmark.in(temp).run("usb", iso("tower-110").toString(), "--output", device.toString(), "--yes");
            assertEquals(0, made.code(), made.toString());
            assertEquals(1, partitions(backing));
            Mintmark.Run asked = Mintmark.in(temp).run("usb", iso("tower-110").toString(), "--output", device.toString());
            assertEquals(2, asked.code());
            assertTrue(asked.err().contains("TOWER_110_A") && asked.err().contains("All of it will be lost"), asked.err());
            Random random = new Random(9);
            for (int i = 0; i < (FULL ? 20 : 4); i++) {
                kill(random, device);
                assertEquals(0, partitions(backing), "an interrupted key has a partition table");
            }
            assertEquals(0, Mintmark.in(temp).run("usb", iso("tower-110").toString(), "--output", device.toString(), "--yes").code());
            assertEquals(1, partitions(backing));
        } finally {
            Mintmark.tool(temp, "losetup", "-d", device.toString());
        }
    }

    private Path loop(Path file) throws Exception {
        try {
            return Path.of(Mintmark.tool(temp, "losetup", "-f", "--show", file.toString()).strip());
        } catch (IllegalStateException e) {
            Assumptions.abort("no loop device can be made here");
            throw e;
        }
    }

    /** Partitions that a master boot record names. */
    private static int partitions(Path disk) throws Exception {
        byte[] sector = new byte[512];
        try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "r")) {
            file.readFully(sector);
        }
        int count = 0;
        for (int at = 446; at < 510; at += 16) {
            count += sector[at + 4] != 0 ? 1 : 0;
        }
        return sector[510] == 0x55 && (sector[511] & 0xFF) == 0xAA ? count : 0;
    }

    @Test
    void systemDiskAndMountedDiskAreRefused() throws Exception {
        String root = Mintmark.tool(temp, "findmnt", "-n", "-o", "SOURCE", "/").strip();
        Assumptions.assumeTrue(root.startsWith("/dev/"), "the root file system is on no disk");
        Mintmark.Run run = Mintmark.in(temp).run("usb", iso("rack-310").toString(), "--output", root, "--yes");
        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains("mounted at /") || run.err().contains("is a partition"), run.err());
    }

    @Test
    void burntDiscIsReadBackAndLogged() throws Exception {
        Mintmark.tool(temp, "cp", iso("rack-310").toString(), "rack.iso");
        Mintmark.Run run = Mintmark.in(temp).run("burn", "rack.iso", "--device", "stdio:" + temp.resolve("disc"), "--copies", "2", "--format", "json");
        assertEquals(0, run.code(), run.toString());
        assertEquals(2, run.json().path("copies").size());
        byte[] burnt = Files.readAllBytes(temp.resolve("disc"));
        byte[] iso = Files.readAllBytes(temp.resolve("rack.iso"));
        assertTrue(burnt.length >= iso.length && Arrays.mismatch(iso, 0, iso.length, burnt, 0, iso.length) < 0);
        List<String> log = Files.readAllLines(temp.resolve("rack-burn.jsonl"));
        assertEquals(2, log.stream().filter(l -> l.contains("\"result\":\"verified\"")).count(), log.toString());
        assertEquals(0, Mintmark.in(temp).run("verify", "disc").code());
        burnt[iso.length / 3] ^= 4;
        Files.write(temp.resolve("disc"), burnt);
        assertEquals(1, Mintmark.in(temp).run("verify", "disc").code());
        Mintmark.Run none = Mintmark.in(temp).run("burn", "rack.iso", "--device", "/dev/no-such-drive");
        assertEquals(3, none.code());
        assertTrue(none.err().contains("/dev/no-such-drive can't be used"), none.err());
    }

    @Test
    void burningIsCancelledWithinASecond() throws Exception {
        Path err = temp.resolve("err");
        Process burn = Mintmark.in(temp).start(temp.resolve("out"), err, "burn", iso("tower-110").toString(), "--device",
                "stdio:" + temp.resolve("disc"), "--progress", "json");
        KillTest.await(burn, err, "\"phase\":\"Burn\"");
        long start = System.nanoTime();
        Mintmark.tool(temp, "kill", "-INT", Long.toString(burn.pid()));
        assertTrue(burn.waitFor(5, TimeUnit.SECONDS));
        assertEquals(130, burn.exitValue(), Files.readString(err));
        assertTrue(System.nanoTime() - start < 1_000_000_000L, (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    @Test
    void diffNamesTheCauseAndThePathInsideTheImage() throws Exception {
        Path fleet = DemoFleet.copy(temp.resolve("fleet"));
        Path old = iso("nas-210");
        Path text = fleet.resolve("nas-210/customization/en-US/RestartInstructions.rtf");
        Files.writeString(text, Files.readString(text, StandardCharsets.ISO_8859_1).replace("NAS", "Storage"), StandardCharsets.ISO_8859_1);
        changeOneFileOnTheDisk(fleet);
        Mintmark.Run build = Mintmark.in(fleet).run("build", "nas-210");
        assertEquals(0, build.code(), build.toString());
        Path made = fleet.resolve("nas-210/build/nas-210_LAB.iso");
        Mintmark.Run same = Mintmark.in(temp).run("diff", made.toString(), made.toString());
        assertEquals(0, same.code(), same.toString());
        Mintmark.Run run = Mintmark.in(temp).run("diff", old.toString(), made.toString(), "--format", "json", "--html", "diff.html");
        assertEquals(1, run.code(), run.toString());
        List<String> said = new ArrayList<>();
        for (JsonNode difference : run.json().path("differences")) {
            String subject = difference.path("cause").asText() + " " + difference.path("change").asText() + " " + difference.path("subject").asText();
            difference.path("details").forEach(d -> said.add(subject + ": " + d.asText()));
        }
        assertTrue(said.stream().anyMatch(s -> s.startsWith("images changed Reset/system.wim: + added-by-test.txt")), said.toString());
        assertEquals(1, said.stream().filter(s -> s.startsWith("images changed Reset/system.wim: ") && !s.contains("root")).count(), said.toString());
        assertTrue(said.stream().anyMatch(s -> s.startsWith("cultures changed $OEM$/Customization/en-us/RestartInstructions.rtf: + ") && s.contains("Storage")),
                said.toString());
        assertTrue(Files.readString(temp.resolve("diff.html")).contains("<h2>Images</h2>"));
    }

    /** Puts a file into the Windows partition of the reference disk, by tools that nobody here wrote. */
    private void changeOneFileOnTheDisk(Path fleet) throws Exception {
        Files.delete(fleet.resolve("disks"));
        Files.createDirectory(fleet.resolve("disks"));
        Path disk = fleet.resolve("disks/nas-210.img");
        Mintmark.tool(temp, "cp", "--sparse=always", DemoFleet.get().folder().resolve("disks/nas-210.img").toString(), disk.toString());
        String table = Mintmark.tool(temp, "sfdisk", "-J", disk.toString());
        JsonNode partition = new ObjectMapper().readTree(table).path("partitiontable").path("partitions").get(2);
        String start = Long.toString(partition.path("start").asLong() / 2048);
        String size = Long.toString(partition.path("size").asLong() / 2048);
        Mintmark.tool(temp, "dd", "if=" + disk, "of=part", "bs=1M", "skip=" + start, "count=" + size, "conv=sparse", "status=none");
        Files.writeString(temp.resolve("new.txt"), "new");
        Mintmark.tool(temp, "ntfscp", "-f", "part", "new.txt", "added-by-test.txt");
        Mintmark.tool(temp, "dd", "if=part", "of=" + disk, "bs=1M", "seek=" + start, "conv=notrunc", "status=none");
    }
}
