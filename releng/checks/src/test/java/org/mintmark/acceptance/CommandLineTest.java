package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frame of the command line. */
class CommandLineTest {

    @TempDir
    Path temp;

    @Test
    void versionHelpAndCompletion() throws Exception {
        assertTrue(Mintmark.in(temp).run("--version").out().matches("Mintmark \\d+\\.\\d+\\.\\d+\n"));
        String help = Mintmark.in(temp).run("--help").out();
        for (String command : new String[] { "new", "check", "status", "plan", "build", "demo", "doctor", "inspect", "drivers", "preview", "verify", "capture", "rehearse", "usb", "burn", "diff", "rename", "migrate", "clean" }) {
            assertTrue(help.contains("  " + command), help);
            assertEquals(0, Mintmark.in(temp).run(command, "--help").code());
        }
        assertFalse(help.contains("worker"), "the worker is not for people");
        Path script = Files.writeString(temp.resolve("completion"), Mintmark.in(temp).run("completion").out());
        Mintmark.tool(temp, "bash", "-n", script.toString());
    }

    @Test
    void newFromADiskHasItsLayout() throws Exception {
        Path disks = DemoFleet.get().folder().resolve("disks");
        Mintmark.Run run = Mintmark.in(temp).run("new", "tower-9", "--from-disk", disks.resolve("tower-110.img").toString(), "--cultures", "en-US,ES-es");
        assertEquals(0, run.code(), run.toString());
        String model = Files.readString(temp.resolve("tower-9/tower-9.sku"));
        assertTrue(model.contains("firmware=\"bios\"") && model.contains("role=\"system-reserved\"") && model.contains("style=\"mbr\""), model);
        assertTrue(Files.isDirectory(temp.resolve("tower-9/customization/es-ES")));
        assertEquals(3, Mintmark.in(temp).run("new", "tower-9").code(), "an existing project is kept");
        assertEquals(0, Mintmark.in(temp).run("new", "tower-10", "--from", "tower-9").code());
        assertTrue(Files.readString(temp.resolve("tower-10/tower-10.sku")).contains("id=\"tower-10\""));
    }

    @Test
    void aPlanThatFailsIsSaidInJsonToo() throws Exception {
        assertEquals(0, Mintmark.in(temp).run("new", "nas").code());
        Mintmark.Run run = Mintmark.in(temp).run("plan", "--format=json", "nas");
        assertEquals(1, run.code(), run.toString());
        JsonNode failure = run.json().path("failures").path(0);
        assertEquals("nas", failure.path("sku").asText(), run.toString());
        assertTrue(run.err().contains("nas can't be planned: " + failure.path("message").asText()), run.toString());
    }

    @Test
    void renameFollowsEveryBase() throws Exception {
        Path fleet = DemoFleet.copy(temp.resolve("fleet"));
        assertEquals(0, Mintmark.in(fleet).run("rename", "family-essentials", "family-2016").code());
        assertTrue(Files.readString(fleet.resolve("nas-210/nas-210.sku")).contains("base=\"../family-2016/family-2016.sku\""));
        Mintmark.Run check = Mintmark.in(fleet).run("check", "nas-210");
        assertEquals(0, check.code(), check.toString());
    }

    @Test
    void checkFixesAndSpeaksSarif() throws Exception {
        Path fleet = DemoFleet.copy(temp.resolve("fleet"));
        Path rack = fleet.resolve("rack-310/rack-310.sku");
        Files.writeString(rack, Files.readString(rack).replaceAll("(?s)<sealed.*?/>\\s*", ""));
        JsonNode issue = Mintmark.in(fleet).run("check", "rack-310", "--format", "json").json().path("issues").get(0);
        assertEquals("image.set.changed", issue.path("code").asText());
        assertTrue(issue.path("fixable").asBoolean());
        assertEquals(0, Mintmark.in(fleet).run("check", "rack-310", "--fix").code());
        assertTrue(Files.readString(rack).contains("name=\"SystemDrive4.swm\""));
        JsonNode sarif = Mintmark.in(fleet).run("check", "--format", "sarif").json();
        assertEquals("2.1.0", sarif.path("version").asText());
        assertEquals(1, Mintmark.in(fleet).run("check", "--strict").code());
    }

    @Test
    void inspectKnowsWhatTheDemoMade() throws Exception {
        Path demo = DemoFleet.get().folder();
        JsonNode files = Mintmark.in(demo).run("inspect", "nas-210", "disks/nas-210.img", "tower-110/capture/system2.swm",
                "nas-210/capture/disk.xml", "disks/rack-310/disk.xml", "nas-210/build/nas-210_LAB.iso", "--format", "json").json().path("files");
        assertEquals("inherited", files.get(0).path("generation").path("origin").asText());
        assertEquals("gpt", files.get(1).path("style").asText());
        assertEquals("windows", files.get(1).path("partitions").get(2).path("role").asText());
        assertEquals(2, files.get(2).path("part").asInt());
        assertTrue(files.get(2).path("parts").asInt() >= 3);
        assertTrue(files.get(3).path("ours").asBoolean());
        assertFalse(files.get(4).path("ours").asBoolean());
        assertTrue(files.get(5).path("manifest").asBoolean());
        files.forEach(f -> assertTrue(f.path("valid").asBoolean(), f.toString()));
    }

    @Test
    void statusAndCleanAndDoctor() throws Exception {
        Path fleet = DemoFleet.copy(temp.resolve("fleet"));
        assertEquals(0, Mintmark.in(fleet).run("build", "rack-310").code());
        JsonNode skus = Mintmark.in(fleet).run("status", "--format", "json").json().path("skus");
        assertEquals("not needed", skus.get(0).path("media").asText());
        assertEquals("built", skus.get(3).path("media").asText());
        assertEquals("none", skus.get(4).path("media").asText());
        assertEquals(0, Mintmark.in(fleet).run("clean", "rack-310").code());
        assertFalse(Files.exists(fleet.resolve("rack-310/build")));
        JsonNode engines = Mintmark.in(fleet).run("doctor", "--format", "json").json().path("engines");
        assertEquals("libwim", engines.get(0).path("name").asText());
        assertTrue(engines.get(0).path("found").asBoolean());
        String hidden = Mintmark.in(fleet).with("MINTMARK_HIDE", "libburn,mkntfs").run("doctor").out();
        assertTrue(hidden.contains("missing  libburn"), hidden);
        assertTrue(hidden.contains("missing  mkntfs - enables the demo's reference disks; rehearsals. apt install ntfs-3g"), hidden);
    }
}
