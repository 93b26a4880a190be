package org.mintmark.core.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.boot.BootFacts;
import org.mintmark.core.boot.BootImages;
import org.mintmark.core.boot.BootLaunch;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Knowledge;
import org.mintmark.core.check.Severity;
import org.mintmark.core.check.driver.DriverChecks;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.Profile;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.inf.DriverInf;
import org.mintmark.engine.inf.InfFile;

/** Wrong packages have exactly the right codes, and needed devices without a driver stop a build. */
class DriverChecksTest {

    private static final String NET = "{4d36e972-e325-11ce-bfc1-08002be10318}";
    private static final String NIC = "PCI\\VEN_8086&DEV_1539";

    @TempDir
    static Path shared;

    @TempDir
    Path temp;
    private final List<String> packages = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private BootImages images = BootImages.none();

    @BeforeEach
    void kit() throws IOException {
        Files.createDirectories(temp.resolve("kit/sources"));
        Files.writeString(temp.resolve("kit/sources/boot.wim"), "not read here");
    }

    /** A whole and signed package. */
    private Path whole(String id, String decoration, String hardwareId, String version) throws Exception {
        return whole(id, decoration, hardwareId, version, "");
    }

    private Path whole(String id, String decoration, String hardwareId, String version, String targets) throws Exception {
        Path folder = Files.createDirectories(temp.resolve("sku/drivers/" + id));
        Files.writeString(folder.resolve("nic.inf"), inf(decoration, hardwareId, version), StandardCharsets.US_ASCII);
        Files.write(folder.resolve("nic.sys"), driver(0x8664));
        sign(folder);
        packages.add("<packages id=\"" + id + "\" path=\"drivers/" + id + "\"" + (targets.isEmpty() ? "/>" : ">" + targets + "</packages>"));
        return folder;
    }

    private static void sign(Path folder) throws Exception {
        Files.write(folder.resolve("nic.cat"), new SignedCatalog(shared).of(List.of(folder.resolve("nic.inf"), folder.resolve("nic.sys"))));
    }

    private static String inf(String decoration, String hardwareId, String version) {
        String suffix = decoration.isEmpty() ? "" : "." + decoration;
        return "[Version]\r\nSignature=\"$Windows NT$\"\r\nClass=Net\r\nClassGuid=" + NET + "\r\nProvider=Test\r\nCatalogFile=nic.cat\r\nDriverVer=" + version
                + "\r\n[Manufacturer]\r\nTest=Models" + (decoration.isEmpty() ? "" : "," + decoration) + "\r\n[Models" + suffix + "]\r\nNic=Install," + hardwareId
                + "\r\n[Install.NT]\r\nCopyFiles=@nic.sys\r\n[SourceDisksNames]\r\n1=d\r\n[SourceDisksFiles]\r\nnic.sys=1\r\n";
    }

    /** A program that is nothing but a header; its Authenticode hash is not tested here, its whole hash is in the catalogue. */
    private static byte[] driver(int machine) {
        byte[] bytes = new byte[512];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).put(0, (byte) 'M').put(1, (byte) 'Z').putInt(60, 128).putInt(128, 0x4550)
                .putShort(132, (short) machine).putShort(152, (short) 0x20B);
        return bytes;
    }

    private List<Issue> check() throws Exception {
        Path file = Files.createDirectories(temp.resolve("sku")).resolve("sku.sku");
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sku:Sku xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:sku=\"urn:mintmark:sku:1\" id=\"sku\" generation=\"2016\">\n" + String.join("\n", ids) + "<drivers>" + String.join("\n", packages)
                + "</drivers>\n<editions id=\"default\" partnerKit=\"../kit\"/>\n</sku:Sku>\n");
        DigestCache digests = new DigestCache(temp.resolve("cache"), false);
        CheckContext context = new CheckContext(new Resolver(Locations.none()).resolve(file), Profile.DEFAULT, digests, new FleetIndex(temp),
                new Knowledge(Knowledge.cached(digests).assets(), new DriverAnalysis(new PackageCache(temp.resolve("cache")), images),
                        Knowledge.cached(digests).images()));
        return Checks.run(DriverChecks.list(), context);
    }

    private static String codes(List<Issue> issues) {
        return issues.stream().filter(i -> i.severity() != Severity.NOTICE).map(i -> i.severity().text() + " " + i.code()).sorted().collect(Collectors.joining(", "));
    }

    private void device(String id, String deviceClass) {
        ids.add("<hardwareIds value=\"" + id.replace("&", "&amp;") + "\" device=\"" + id.replace("&", "&amp;") + "\" deviceClass=\"" + deviceClass + "\"/>\n");
    }

    private void inBox(String... infs) throws IOException {
        List<DriverInf> drivers = new ArrayList<>();
        for (String inf : infs) {
            drivers.add(DriverInf.of(InfFile.parse(inf.getBytes(StandardCharsets.US_ASCII), "inbox.inf")));
        }
        images = (wim, image) -> Optional.of(new BootFacts(new BootLaunch(Optional.empty(), Optional.empty()), drivers));
    }

    @Test
    void wholePackageHasNoIssue() throws Exception {
        whole("good", "NTamd64", NIC, "01/02/2020,1.2.3.4");
        assertEquals("", codes(check()));
    }

    @Test
    void eachWrongPackageHasExactlyItsCode() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        Map<String, Wrong> wrongs = new TreeMap<>();
        wrongs.put("driver.file.missing", f -> Files.delete(f.resolve("nic.sys")));
        wrongs.put("driver.catalog.missing", f -> Files.delete(f.resolve("nic.cat")));
        wrongs.put("driver.catalog.hash", f -> Files.writeString(f.resolve("nic.inf"), Files.readString(f.resolve("nic.inf")) + "; tampered\r\n"));
        wrongs.put("driver.catalog.signature", f -> {
            byte[] catalog = Files.readAllBytes(f.resolve("nic.cat"));
            catalog[catalog.length - 20] ^= 1;
            Files.write(f.resolve("nic.cat"), catalog);
        });
        wrongs.put("driver.architecture", f -> {
            Files.write(f.resolve("nic.sys"), driver(0x014C));
            sign(f);
        });
        wrongs.put("driver.inf.not-stamped", f -> Files.writeString(f.resolve("nic.inf"), inf("NT$ARCH$", NIC, "01/02/2020,1.0.0.0")));
        wrongs.put("driver.inf.invalid", f -> Files.writeString(f.resolve("nic.inf"), "nothing"));
        for (Map.Entry<String, Wrong> wrong : wrongs.entrySet()) {
            packages.clear();
            Path folder = whole("p" + expected.size(), "NTamd64", NIC, "01/02/2020,1.0.0.0");
            wrong.getValue().make(folder);
            String severity = wrong.getKey().equals("driver.catalog.missing") ? "warning " : "error ";
            assertEquals(severity + wrong.getKey(), codes(check()));
            expected.put(wrong.getKey(), "");
        }
    }

    /** What makes a good package a wrong one. */
    private interface Wrong {
        void make(Path folder) throws Exception;
    }

    @Test
    void decorationsThatKeepADriverFromItsWindows() throws Exception {
        whole("x86", "NTx86", NIC, "01/02/2020,1.0.0.0");
        assertEquals("error driver.architecture", codes(check()));
        packages.clear();
        whole("plain", "", NIC, "01/02/2020,1.0.0.0");
        assertEquals("error driver.architecture", codes(check()));
        packages.clear();
        whole("server", "NTamd64.10.0.3", NIC, "01/02/2020,1.0.0.0");
        assertEquals("error driver.server-only", codes(check()));
        packages.clear();
        whole("newer", "NTamd64.10.0...22000", NIC, "01/02/2020,1.0.0.0");
        assertEquals("error driver.windows-version", codes(check()));
        packages.clear();
        whole("client", "NTamd64.10.0.1", NIC, "01/02/2020,1.0.0.0", "<targets>windows-pe</targets><targets>server-image</targets>");
        assertEquals("warning driver.workstation-only", codes(check()));
        packages.clear();
        whole("clientpe", "NTamd64.10.0.1", NIC, "01/02/2020,1.0.0.0");
        List<Issue> issues = check();
        assertEquals("", codes(issues), "for Windows PE alone it is right");
        assertTrue(issues.stream().anyMatch(i -> i.code().equals("driver.workstation-only")), "but people should know");
    }

    @Test
    void lineEndsOfVersionControlAreNamed() throws Exception {
        Path folder = whole("git", "NTamd64", NIC, "01/02/2020,1.0.0.0");
        Files.writeString(folder.resolve("nic.inf"), Files.readString(folder.resolve("nic.inf")).replace("\r\n", "\n"));
        List<Issue> issues = check();
        assertEquals("error driver.catalog.hash", codes(issues));
        assertTrue(issues.get(0).message().contains("line ends"), issues.get(0).message());
    }

    @Test
    void sameAndOlderVersionsAreReported() throws Exception {
        whole("one", "NTamd64", NIC, "01/02/2020,1.0.0.0");
        whole("two", "NTamd64", NIC, "01/02/2020,1.0.0.0");
        assertEquals("warning driver.duplicate", codes(check()));
        whole("two", "NTamd64", NIC, "01/02/2020,1.0.0.1");
        packages.remove(2);
        List<Issue> issues = check();
        assertEquals("warning driver.superseded", codes(issues));
        assertEquals("drivers/one", issues.stream().filter(i -> i.code().equals("driver.superseded")).findFirst().orElseThrow().location());
    }

    @Test
    void uncoveredNeededDevicesStopABuildWithTheNearMiss() throws Exception {
        inBox();
        device(NIC + "&SUBSYS_00018086&REV_03", "Net");
        device("PCI\\VEN_1B4B&DEV_9230", "SCSIAdapter");
        device("PCI\\VEN_1234&DEV_1111", "Display");
        whole("nic", "NTamd64", NIC + "&SUBSYS_00008086", "01/02/2020,1.0.0.0");
        List<Issue> issues = check();
        List<Issue> errors = issues.stream().filter(Issue::stopsBuild).toList();
        assertEquals(2, errors.size(), issues.toString());
        assertTrue(errors.get(0).message().contains("same device, other subsystem"), errors.get(0).message());
        assertFalse(issues.toString().contains("1111"), "a display is not needed");
    }

    @Test
    void badPackageFailsTheBuildOnlyWhereItIsNeeded() throws Exception {
        inBox();
        device(NIC, "Net");
        device("PCI\\VEN_1B4B&DEV_9230&CC_010601", "");
        whole("disk", "NTamd64", "PCI\\VEN_1B4B&DEV_9230", "01/02/2020,1.0.0.0");
        Path bad = whole("nic", "NTamd64", NIC, "01/02/2020,1.0.0.0");
        Files.delete(bad.resolve("nic.sys"));
        assertEquals("error driver.file.missing, error driver.hardware-id.uncovered", codes(check()));
        whole("other", "NTamd64", NIC, "01/02/2021,1.0.0.0");
        assertEquals("warning driver.file.missing", codes(check()), "another package drives the device");
    }

    @Test
    void driversOfTheBootImageCount() throws Exception {
        device(NIC, "Net");
        device("PCI\\VEN_1B4B&DEV_9230&CC_010601", "");
        whole("nic", "NTamd64", NIC, "01/02/2020,1.0.0.0");
        assertEquals("warning driver.hardware-id.uncovered", codes(check()), "what the boot image has is not known");
        inBox("[Version]\n[Manufacturer]\nm=M,NTamd64\n[M.NTamd64]\nd=i,PCI\\CC_010601\n");
        assertTrue(check().stream().noneMatch(Issue::stopsBuild));
    }

    @Test
    void unchangedPackagesAreNotReadAgain() throws Exception {
        Path folder = whole("good", "NTamd64", NIC, "01/02/2020,1.2.3.4");
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            }
        }
        PackageCache cache = new PackageCache(temp.resolve("c"));
        PackageFacts first = cache.read(List.of(folder)).get(0);
        cache.save();
        // the same names, sizes and times: only a cache can still know the old content
        Files.write(folder.resolve("nic.cat"), new byte[(int) Files.size(folder.resolve("nic.cat"))]);
        Files.setLastModifiedTime(folder.resolve("nic.cat"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertEquals(first, new PackageCache(temp.resolve("c")).read(List.of(folder)).get(0));
        Files.setLastModifiedTime(folder.resolve("nic.cat"), FileTime.from(Instant.parse("2020-01-01T00:00:01Z")));
        assertEquals("driver.catalog.signature", new PackageCache(temp.resolve("c")).read(List.of(folder)).get(0).problems().get(0).code());
        Files.write(temp.resolve("c/drivers.bin"), new byte[] { 0, 1, 'x', 3 });
        assertEquals(1, new PackageCache(temp.resolve("c")).read(List.of(folder)).get(0).problems().size());
    }
}
