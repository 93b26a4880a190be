package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build does again and what not. */
class BuildTest {

    @TempDir
    Path temp;

    @Test
    void sameInputsSameBytesInAnotherFolderAndTimeZone() throws Exception {
        Path fleet = DemoFleet.copy(temp.resolve("other"));
        Mintmark.Run run = Mintmark.in(temp).with("TZ", "Pacific/Kiritimati").with("LANG", "tr_TR.UTF-8").with("LC_ALL", "tr_TR.UTF-8")
                .with("MINTMARK_VM_ARGS", "-Duser.language=tr -Duser.timezone=Pacific/Kiritimati").run("build", fleet.toString(), "--jobs", "1", "--format", "json");
        assertEquals(0, run.code(), run.toString());
        for (JsonNode result : run.json().path("results")) {
            if (!result.path("result").asText().equals("skipped")) {
                assertEquals(DemoFleet.get().result(result.path("sku").asText()).path("sha256"), result.path("sha256"), result.path("sku").asText());
            }
        }
    }

    @Test
    void builtAgainThereIsNothingToDoAndOneTextMakesTheIsoAlone() throws Exception {
        Path fleet = DemoFleet.copy(temp.resolve("fleet"));
        assertEquals(0, Mintmark.in(fleet).run("build", "nas-210", "rack-310").code());
        JsonNode again = Mintmark.in(fleet).run("build", "nas-210", "--format", "json").json().path("results").get(0);
        assertEquals("nothing to do", again.path("result").asText());
        again.path("steps").forEach(step -> assertEquals("skipped", step.path("state").asText()));

        Files.writeString(fleet.resolve("family-essentials/customization/de-DE/RestartInstructions.rtf"), " ", StandardOpenOption.APPEND);
        String plan = Mintmark.in(fleet).run("plan", "nas-210").out();
        assertTrue(plan.contains("$OEM$/Customization/de-DE/RestartInstructions.rtf changed"), plan);
        assertEquals(List.of("iso", "verify"), stepsRun(Mintmark.in(fleet).run("build", "nas-210", "--format", "json")));
    }

    @Test
    void inheritedCaptureIsMadeOnce() throws Exception {
        Path fleet = DemoFleet.copy(temp.resolve("fleet"));
        Files.writeString(fleet.resolve("nas-211.sku"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <sku:Sku xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:sku="urn:mintmark:sku:1" id="nas-211" revision="A" base="../nas-210/nas-210.sku"/>
                """);
        Files.createDirectory(fleet.resolve("nas-211"));
        Files.move(fleet.resolve("nas-211.sku"), fleet.resolve("nas-211/nas-211.sku"));
        assertEquals(0, Mintmark.in(fleet).run("build", "nas-210").code());
        Mintmark.Run second = Mintmark.in(fleet).run("build", "nas-211", "--format", "json");
        assertEquals(List.of("drivers", "iso", "verify"), stepsRun(second), second.toString());
    }

    @Test
    void mediaFolderHoldsTheSameFiles() throws Exception {
        Path fleet = DemoFleet.copy(temp.resolve("fleet"));
        Mintmark.Run run = Mintmark.in(fleet).run("build", "rack-310", "--media", temp.resolve("media").toString(), "--output",
                temp.resolve("out").toString());
        assertEquals(0, run.code(), run.toString());
        assertTrue(Files.exists(temp.resolve("out/rack-310/rack-310_LAB.iso")));
        Path media = temp.resolve("media/rack-310_LAB");
        assertEquals(-1, Files.mismatch(fleet.resolve("disks/rack-310/SystemDrive2.swm"), media.resolve("Reset/SystemDrive2.swm")));
        assertTrue(Files.exists(media.resolve("Mintmark/manifest.json")));
    }

    @Test
    void verifyNoticesOneFlippedBit() throws Exception {
        Path iso = Files.copy(Path.of(DemoFleet.get().result("rack-310").path("iso").asText()), temp.resolve("a.iso"));
        assertEquals(0, Mintmark.in(temp).run("verify", "a.iso").code());
        byte[] bytes = Files.readAllBytes(iso);
        bytes[bytes.length / 2] ^= 1;
        Files.write(iso, bytes);
        Mintmark.Run run = Mintmark.in(temp).run("verify", "a.iso");
        assertEquals(1, run.code());
        assertTrue(run.out().contains("is damaged"), run.toString());
    }

    @Test
    void reportSaysTheKindFirst() throws Exception {
        String html = Files.readString(DemoFleet.get().folder().resolve("rack-310/build/report.html"), StandardCharsets.UTF_8);
        assertTrue(html.indexOf("vendor-captured, demo") > 0 && html.indexOf("vendor-captured, demo") < html.indexOf("Volume label"), html);
    }

    static List<String> stepsRun(Mintmark.Run run) {
        return run.json().path("results").get(0).path("steps").valueStream().filter(s -> s.path("state").asText().equals("run"))
                .map(s -> s.path("id").asText()).toList();
    }
}
