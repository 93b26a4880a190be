package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drivers in the boot image and in the reports, seen by foreign tools. */
class DriversTest {

    private static final String LINE = "%SYSTEMROOT%\\System32\\drvload.exe, X:\\Windows\\OemDrivers\\sample-nic\\samplenic.inf\r\n";
    private static final String BOOT = "partner/Server Recovery/sources/boot.wim";

    @TempDir
    Path temp;

    /** Every file of an image as the foreign tool sees it, without where its bytes lie. */
    private static Map<String, String> details(Path wim) throws Exception {
        Map<String, String> details = new TreeMap<>();
        for (String entry : Mintmark.tool(wim.getParent(), "wimlib-imagex", "dir", "--detailed", wim.toString(), "1").split("-{40,}\\R")) {
            StringBuilder kept = new StringBuilder();
            entry.lines().filter(l -> !l.matches("(Raw|Compressed|Offset|Part|Reference|Hard link group|Link Group).*")).forEach(l -> kept.append(l).append('\n'));
            if (entry.contains("Full Path")) {
                details.put(entry.replaceAll("(?s).*Full Path\\s*= \"([^\"]*)\".*", "$1"), kept.toString());
            }
        }
        return details;
    }

    private static byte[] content(Path wim, String path, Path folder) throws Exception {
        Files.createDirectories(folder);
        Mintmark.tool(folder, "wimlib-imagex", "extract", wim.toString(), "1", path, "--dest-dir=" + folder, "--no-acls");
        return Files.readAllBytes(folder.resolve(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** A copy of the demo whose kit's boot image can be changed. */
    private Path fleet() throws Exception {
        return DemoFleet.copy(temp.resolve("fleet"));
    }

    private static Path injected(Path sku) {
        return sku.resolve("build/.mintmark/boot/boot.wim");
    }

    private static void build(Path fleet) throws Exception {
        // a split set needs no capture, so this is quick
        Mintmark.Run run = Mintmark.in(fleet).run("build", "rack-310", "--quiet");
        assertEquals(0, run.code(), run.toString());
    }

    /** Gives rack-310, whose images are imported, the package of nas-210. */
    private static void addPackage(Path fleet) throws IOException {
        Path sku = fleet.resolve("rack-310/rack-310.sku");
        Files.writeString(sku, Files.readString(sku).replaceFirst("(?s)<capture", "<drivers>\n    <packages id=\"sample-nic\" path=\"../nas-210/drivers/sample-nic\"/>\n  </drivers>\n  <capture"));
    }

    @Test
    void packageIsInTheDemosBootImageAndNothingElseChanged() throws Exception {
        Path demo = DemoFleet.get().folder();
        Path kit = demo.resolve(BOOT);
        Path wim = injected(demo.resolve("nas-210"));
        Map<String, String> before = details(kit);
        Map<String, String> after = details(wim);
        before.forEach((path, detail) -> {
            if (!path.endsWith("winpeshl.ini")) {
                assertEquals(detail, after.get(path), path);
            }
        });
        after.keySet().removeAll(before.keySet());
        assertEquals(List.of("/Windows/OemDrivers", "/Windows/OemDrivers/sample-nic", "/Windows/OemDrivers/sample-nic/samplenic.inf",
                "/Windows/OemDrivers/sample-nic/samplenic.sys"), List.copyOf(after.keySet()));
        assertEquals("[LaunchApps]\r\n" + LINE + "%SYSTEMROOT%\\System32\\wpeinit.exe\r\n%SYSTEMDRIVE%\\Recovery\\beacon.exe\r\n",
                new String(content(wim, "/Windows/System32/winpeshl.ini", temp.resolve("x")), StandardCharsets.US_ASCII));
        assertTrue(Mintmark.tool(temp, "wimlib-imagex", "info", wim.toString()).contains("Boot Index:     1"));
        Mintmark.tool(temp, "wimlib-imagex", "verify", wim.toString());
        String listing = Mintmark.tool(temp, "7z", "l", wim.toString());
        assertTrue(listing.contains("Windows/OemDrivers/sample-nic/samplenic.inf") && !listing.contains("readme.txt"), listing);
        Mintmark.tool(temp, "7z", "t", wim.toString());
        Path onDisc = Files.createDirectories(temp.resolve("disc"));
        Mintmark.tool(onDisc, "7z", "x", "-y", DemoFleet.get().result("nas-210").path("iso").asText(), "sources/boot.wim");
        assertEquals(-1, Files.mismatch(wim, onDisc.resolve("sources/boot.wim")), "the disc has another boot image");
        assertFalse(new String(content(kit, "/Windows/System32/winpeshl.ini", temp.resolve("y")), StandardCharsets.US_ASCII).contains("drvload"),
                "the partner kit was changed");
    }

    @Test
    void injectedTwiceIsTheSameAndRemovedIsGone() throws Exception {
        Path fleet = fleet();
        addPackage(fleet);
        build(fleet);
        byte[] once = Files.readAllBytes(injected(fleet.resolve("rack-310")));
        assertEquals(-1, Files.mismatch(injected(DemoFleet.get().folder().resolve("nas-210")), injected(fleet.resolve("rack-310"))),
                "the same kit and package give other bytes elsewhere");
        // a kit that has the package already
        Files.write(fleet.resolve(BOOT), once);
        build(fleet);
        assertEquals(-1, Files.mismatch(fleet.resolve(BOOT), injected(fleet.resolve("rack-310"))));
        Path sku = fleet.resolve("rack-310/rack-310.sku");
        Files.writeString(sku, Files.readString(sku).replace("sample-nic\" path", "other-nic\" path"));
        build(fleet);
        String launched = new String(content(injected(fleet.resolve("rack-310")), "/Windows/System32/winpeshl.ini", temp.resolve("z")), StandardCharsets.US_ASCII);
        assertEquals(LINE.replace("sample-nic", "other-nic"), launched.lines().filter(l -> l.contains("drvload")).reduce("", (a, b) -> a + b + "\r\n"));
        assertFalse(details(injected(fleet.resolve("rack-310"))).containsKey("/Windows/OemDrivers/sample-nic"));
    }

    @ParameterizedTest
    @CsvSource({ "UTF-16LE,Grüße", "windows-1252,Grüße", "windows-31j,表示" })
    void encodingOfLaunchFileIsKept(String name, String comment) throws Exception {
        Path fleet = fleet();
        addPackage(fleet);
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF") ? "\uFEFF" : "";
        Path ini = Files.write(temp.resolve("winpeshl.ini"), (mark + "[LaunchApp]\r\n; " + comment + "\r\nAppPath=%SYSTEMDRIVE%\\Recovery\\beacon.exe\r\n").getBytes(charset));
        Mintmark.tool(temp, "wimlib-imagex", "update", fleet.resolve(BOOT).toString(), "1", "--command=add " + ini + " /Windows/System32/winpeshl.ini");
        build(fleet);
        assertEquals(mark + "[LaunchApps]\r\n" + LINE + "; " + comment + "\r\n%SYSTEMDRIVE%\\Recovery\\beacon.exe\r\n",
                new String(content(injected(fleet.resolve("rack-310")), "/Windows/System32/winpeshl.ini", temp.resolve("x")), charset));
    }

    @Test
    void plainPromptAndLostBeaconAreReported() throws Exception {
        Path fleet = fleet();
        Path overlay = Files.createDirectories(fleet.resolve("overlay/sources"));
        Files.copy(fleet.resolve(BOOT), overlay.resolve("boot.wim"));
        Mintmark.tool(temp, "wimlib-imagex", "update", overlay.resolve("boot.wim").toString(), "1", "--command=delete /Windows/System32/winpeshl.ini");
        Path sku = fleet.resolve("rack-310/rack-310.sku");
        Files.writeString(sku, Files.readString(sku).replace("</sku:Sku>", "  <editions id=\"default\">\n    <overlay>../overlay</overlay>\n  </editions>\n</sku:Sku>"));
        JsonNode issues = Mintmark.in(fleet).run("check", "rack-310", "--format", "json").json().path("issues");
        String found = issues.toString();
        assertTrue(found.contains("media.beacon.absent") && found.contains("media.beacon.lost"), found);
    }

    @Test
    void coverageNamesDriverAndNearMiss() throws Exception {
        Path list = Files.writeString(temp.resolve("ids.txt"), "PCI\\VEN_8086&DEV_1539&SUBSYS_00008086&REV_03\n\nPCI\\VEN_8086&DEV_A182&CC_010601\n\nPCI\\VEN_14E4&DEV_1657&CC_0200\n");
        Mintmark.Run run = Mintmark.in(DemoFleet.get().folder()).run("drivers", "nas-210", "--hardware-ids", list.toString(), "--format", "json");
        assertEquals(1, run.code(), run.toString());
        JsonNode devices = run.json().path("devices");
        assertEquals("sample-nic", devices.path(0).path("winpe").path("package").asText());
        assertEquals("samplenic.inf", devices.path(0).path("winpe").path("inf").asText());
        assertEquals("0x80ff2001", devices.path(0).path("winpe").path("rank").asText());
        assertEquals("in-box", devices.path(1).path("winpe").path("package").asText());
        assertFalse(devices.path(2).path("winpe").path("covered").asBoolean(true));
        assertTrue(run.json().path("issues").toString().contains("driver.hardware-id.uncovered"), run.toString());
    }

    @Test
    void savedDevicesAreCheckedFromThenOn() throws Exception {
        Path fleet = fleet();
        Path list = Files.writeString(temp.resolve("lspci.txt"), "03:00.0 Ethernet controller [0200]: Broadcom NetXtreme BCM5720 [14e4:165f]\n\tSubsystem: Dell Device [1028:1f5b]\n");
        assertEquals(1, Mintmark.in(fleet).run("drivers", "rack-310", "--hardware-ids", list.toString(), "--save").code());
        Mintmark.Run check = Mintmark.in(fleet).run("check", "rack-310");
        assertEquals(1, check.code(), check.toString());
        assertTrue(check.out().contains("PCI\\VEN_14E4&DEV_165F&SUBSYS_1F5B1028&REV_00"), check.toString());
        assertEquals(1, Mintmark.in(fleet).run("build", "rack-310").code(), "an uncovered network adapter stops the build");
    }

    @Test
    void wrongInputsAreRefusedWithASentence() throws Exception {
        Path demo = DemoFleet.get().folder();
        for (String[] wrong : new String[][] { { "drivers" }, { "drivers", "." }, { "drivers", "nas-210", "--hardware-ids", "missing.txt" },
                { "drivers", "nas-210", "--hardware-ids", "nas-210/nas-210.sku" }, { "drivers", "nas-210", "--hardware-ids", "nas-210" }, { "drivers", "nas-210", "--save" },
                { "build", "nas-210", "--driver-engine", "magic" } }) {
            Mintmark.Run run = Mintmark.in(demo).run(wrong);
            assertTrue(run.code() == 2 || run.code() == 3, run.toString());
            assertFalse(run.err().contains("Exception") || run.err().isBlank(), run.toString());
        }
    }

    @Test
    void dismIsNeverChosenSilently() throws Exception {
        Path fleet = fleet();
        addPackage(fleet);
        assertFalse(Mintmark.in(fleet).run("plan", "rack-310").out().contains("DISM"));
        assertTrue(Mintmark.in(fleet).run("plan", "rack-310", "--driver-engine", "dism").out().contains("not tested"));
        Mintmark.Run run = Mintmark.in(fleet).run("build", "rack-310", "--driver-engine", "dism");
        assertEquals(3, run.code(), run.toString());
        assertTrue(run.err().contains("DISM exists on Windows only"), run.toString());
    }

    @Test
    void realBootImageOfTheCorpusKeepsWhatItHas() throws Exception {
        Path corpus = corpus("wim/pebakery_BootLZX.wim");
        Path fleet = fleet();
        Path target = temp.resolve("out.wim");
        Path driver = fleet.resolve("nas-210/drivers/sample-nic");
        String job = "{\"job\":\"inject\",\"source\":\"" + corpus + "\",\"image\":1,\"target\":\"TARGET\",\"engine\":\"libwim\",\"packages\":[{\"id\":\"n\",\"name\":\"n\",\"folder\":\""
                + driver + "\",\"infs\":[\"samplenic.inf\"],\"files\":[\"samplenic.inf\",\"samplenic.sys\"]}]}";
        Mintmark.in(temp).worker(job.replace("TARGET", target.toString()));
        Mintmark.in(temp).worker(job.replace("TARGET", temp.resolve("again.wim").toString()).replace(corpus.toString(), target.toString()));
        assertEquals(-1, Files.mismatch(target, temp.resolve("again.wim")));
        Map<String, String> before = details(corpus);
        Map<String, String> after = details(target);
        before.forEach((path, detail) -> assertEquals(detail, after.get(path), path));
        assertEquals("drvload X:\\Windows\\OemDrivers\\n\\samplenic.inf\r\nwpeinit\r\n",
                new String(content(target, "/Windows/System32/startnet.cmd", temp.resolve("x")), StandardCharsets.US_ASCII));
        assertTrue(Mintmark.tool(temp, "wimlib-imagex", "info", target.toString()).contains("Boot Index:     1"));
        assertTrue(Mintmark.tool(temp, "7z", "l", target.toString()).contains("samplenic.sys"));
    }

    @Test
    void inspectHasTheFieldsOfInfAndCatalogue() throws Exception {
        Path inf = corpus("inf/packages/redhat_netkvm/netkvm.inf");
        JsonNode facts = Mintmark.in(temp).run("inspect", "--format", "json", inf.toString(), inf.resolveSibling("netkvm.cat").toString()).json().path("files");
        for (String field : List.of("class", "classGuid", "provider", "driverDate", "driverVersion", "encoding", "catalogs", "architectures", "models", "files", "services")) {
            assertTrue(facts.path(0).has(field), field);
        }
        for (String field : List.of("id", "compatibleIds", "description", "decoration", "section")) {
            assertTrue(facts.path(0).path("models").path(0).has(field), field);
        }
        for (String field : List.of("signer", "algorithm", "members", "signatureValid", "os", "problems")) {
            assertTrue(facts.path(1).has(field), field);
        }
        assertTrue(facts.path(1).path("signatureValid").asBoolean());
    }

    private static Path corpus(String name) {
        String given = System.getenv("MINTMARK_CORPUS");
        Path found = given == null ? null : Path.of(given);
        for (Path at = Mintmark.ROOT.toAbsolutePath(); at != null && found == null; at = at.getParent()) {
            found = Files.isDirectory(at.resolve("shared/corpus")) ? at.resolve("shared/corpus") : null;
        }
        assumeTrue(found != null && Files.exists(found.resolve(name)), name + " of the corpus of real files is not here");
        return found.resolve(name);
    }
}
