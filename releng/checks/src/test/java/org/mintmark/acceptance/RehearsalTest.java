package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The factory reset on a virtual disk: what passes, what is proven in part, and what fails with which sentence. */
class RehearsalTest {

    private static final boolean FULL = Boolean.getBoolean("mintmark.full");

    @TempDir
    Path temp;

    private static Path iso(String sku) throws Exception {
        return Path.of(DemoFleet.get().result(sku).path("iso").asText());
    }

    private static String said(JsonNode result) {
        return result.path("problems") + " " + result.path("proven") + " " + result.path("unproven");
    }

    @Test
    void uefiServerPassesAndForeignToolsAgree() throws Exception {
        Mintmark.Run run = Mintmark.in(temp).run("rehearse", iso("nas-210").toString(), "--disk", "disk.img", "--html", "r.html", "--format", "json");
        assertEquals(0, run.code(), run.toString());
        assertEquals("passed", run.json().path("result").asText());
        assertTrue(Mintmark.tool(temp, "sgdisk", "-v", "disk.img").contains("No problems found"));
        Mintmark.tool(temp, "sfdisk", "--verify", "disk.img");
        JsonNode windows = partition(run.json(), "windows");
        volume(windows, "windows.ntfs");
        Mintmark.tool(temp, "ntfsfix", "-n", "windows.ntfs");
        assertTrue(Mintmark.tool(temp, "ntfsinfo", "-m", "windows.ntfs").contains("Volume Version: 3.1"));
        independent("windows.ntfs", DemoFleet.get().folder().resolve("nas-210/capture/system.wim"), "");
        assertTrue(Files.readString(temp.resolve("r.html")).contains("Factory reset passed"));
    }

    private static JsonNode partition(JsonNode result, String role) {
        for (JsonNode partition : result.path("partitions")) {
            if (partition.path("role").asText().equals(role)) {
                return partition;
            }
        }
        throw new AssertionError("no " + role + " partition in " + result);
    }

    private void volume(JsonNode partition, String name) throws Exception {
        Mintmark.tool(temp, "dd", "if=disk.img", "of=" + name, "bs=1M", "skip=" + partition.path("offset").asLong() / (1 << 20),
                "count=" + partition.path("size").asLong() / (1 << 20), "conv=sparse", "status=none");
    }

    /** wimlib-imagex applies the image elsewhere, and its listings of both volumes are the same. */
    private void independent(String volume, Path wim, String reference) throws Exception {
        Mintmark.tool(temp, "truncate", "-s", Long.toString(Files.size(temp.resolve(volume))), "other.ntfs");
        Mintmark.tool(temp, "mkntfs", "-F", "-q", "-Q", "other.ntfs");
        if (reference.isEmpty()) {
            Mintmark.tool(temp, "wimlib-imagex", "apply", wim.toString(), "1", "other.ntfs");
        } else {
            Mintmark.tool(temp, "wimlib-imagex", "apply", wim.toString(), "1", "other.ntfs", "--ref=" + reference);
        }
        assertEquals(listing("other.ntfs"), listing(volume));
    }

    private String listing(String volume) throws Exception {
        Mintmark.tool(temp, "wimlib-imagex", "capture", volume, volume + ".wim", "x", "--compress=none", "--norpfix");
        String all = Mintmark.tool(temp, "wimlib-imagex", "dir", volume + ".wim", "1", "--detailed");
        Files.delete(temp.resolve(volume + ".wim"));
        // the root is the volume's own; places inside the WIM say nothing about files
        return all.substring(all.indexOf("----", 10)).replaceAll("(?m)^(Offset in WIM|Last Access|Access Time|Hard Link Group|Link Group ID).*$", "");
    }

    @Test
    void biosServerPassesFromItsParts() throws Exception {
        Mintmark.Run run = Mintmark.in(temp).run("rehearse", iso("tower-110").toString(), "--disk", "disk.img", "--format", "json");
        assertEquals(0, run.code(), run.toString());
        assertEquals("passed", run.json().path("result").asText());
        assertEquals(2, run.json().path("partitions").valueStream().filter(p -> p.path("action").asText().equals("applied")).count());
        Mintmark.tool(temp, "sfdisk", "--verify", "disk.img");
        if (FULL) {
            volume(partition(run.json(), "windows"), "windows.ntfs");
            Path folder = DemoFleet.get().folder().resolve("tower-110/capture");
            independent("windows.ntfs", folder.resolve("system.swm"), folder.resolve("system*.swm").toString());
        }
    }

    @Test
    void vendorsMediumIsProvenInPart() throws Exception {
        Mintmark.Run run = Mintmark.in(temp).run("rehearse", DemoFleet.get().folder().resolve("rack-310").toString(), "--format", "json");
        assertEquals(0, run.code(), run.toString());
        assertEquals("partial", run.json().path("result").asText());
        assertTrue(said(run.json()).contains("images are proven, the layout is not") || said(run.json()).contains("are proven, the layout is not"), run.toString());
    }

    @Test
    void withoutFuseItPassesToo() throws Exception {
        Mintmark.Run run = Mintmark.in(temp).with("MINTMARK_HIDE", "fuse").run("rehearse", iso("tower-110").toString());
        assertEquals(0, run.code(), run.toString());
    }

    @Test
    void flippedByteAndMissingPartAreNamed() throws Exception {
        Mintmark.tool(temp, "cp", iso("tower-110").toString(), "bad.iso");
        long at = Files.size(temp.resolve("bad.iso")) * 2 / 5;
        try (RandomAccessFile file = new RandomAccessFile(temp.resolve("bad.iso").toFile(), "rw")) {
            file.seek(at);
            int old = file.read();
            file.seek(at);
            file.write(old ^ 1);
        }
        Mintmark.Run flipped = Mintmark.in(temp).run("rehearse", "bad.iso");
        assertEquals(1, flipped.code(), flipped.toString());
        assertTrue(flipped.out().matches("(?s).*The image system.swm is damaged on the medium: .*system2?3?.swm.*"), flipped.out());

        Path tree = temp.resolve("tree");
        Files.createDirectories(tree);
        Mintmark.tool(temp, "bsdtar", "-xf", iso("tower-110").toString(), "-C", "tree");
        Files.delete(tree.resolve("Reset/system2.swm"));
        Mintmark.tool(temp, "xorriso", "-as", "mkisofs", "-quiet", "-J", "-o", "missing.iso", "tree");
        Mintmark.Run missing = Mintmark.in(temp).run("rehearse", "missing.iso");
        assertEquals(1, missing.code(), missing.toString());
        assertTrue(missing.out().contains("Part 2 of 3 of the image Reset/system.swm is missing"), missing.out());
    }

    @Test
    void smallerLargerAndTooSmallDisks() throws Exception {
        long captured = captured();
        Mintmark.Run larger = Mintmark.in(temp).run("rehearse", iso("nas-210").toString(), "--disk-size", Long.toString(captured * 3), "--format", "json");
        assertEquals(0, larger.code(), larger.toString());
        // no partition of this layout may take what is left, so none may shrink
        Mintmark.Run smaller = Mintmark.in(temp).run("rehearse", iso("nas-210").toString(), "--disk-size", Long.toString(captured - (64 << 20)));
        assertEquals(1, smaller.code(), smaller.toString());
        assertTrue(smaller.out().contains("is too small: the partitions need 4293918720."), smaller.out());
        Mintmark.Run small = Mintmark.in(temp).run("rehearse", iso("nas-210").toString(), "--disk-size", "400000000");
        assertEquals(1, small.code(), small.toString());
        assertTrue(small.out().contains("A disk of 400000000 bytes is too small"), small.out());
    }

    private static long captured() throws Exception {
        return Files.size(DemoFleet.get().folder().resolve("disks/nas-210.img"));
    }

    @Test
    void keepDataKeepsAndRefusesAnotherLayout() throws Exception {
        Mintmark.Run kept = Mintmark.in(temp).run("rehearse", iso("nas-210").toString(), "--keep-data", "--format", "json");
        assertEquals(0, kept.code(), kept.toString());
        assertTrue(said(kept.json()).contains("partition 4 (data) is what it was before"), kept.toString());
        Path foreign = DemoFleet.get().folder().resolve("disks/tower-110.img");
        Mintmark.Run refused = Mintmark.in(temp).run("rehearse", iso("nas-210").toString(), "--keep-data", "--disk", foreign.toString());
        assertEquals(1, refused.code(), refused.toString());
        assertTrue(refused.out().contains("was refused") && refused.out().contains("partitioned as mbr, the layout is gpt"), refused.out());
        Mintmark.Run used = Mintmark.in(temp).run("rehearse", iso("nas-210").toString(), "--keep-data", "--disk",
                DemoFleet.get().folder().resolve("disks/nas-210.img").toString());
        assertEquals(0, used.code(), used.toString());
    }

    @Test
    void wrongCallsAreUsage() throws Exception {
        assertEquals(2, Mintmark.in(temp).run("rehearse", "none.iso").code());
        Files.writeString(temp.resolve("text.iso"), "no image");
        Mintmark.Run text = Mintmark.in(temp).run("rehearse", "text.iso");
        assertTrue(text.code() != 0 && !text.err().contains("Exception"), text.toString());
        for (String line : List.of(text.err(), text.out())) {
            assertTrue(!line.contains("\tat "), line);
        }
    }
}
