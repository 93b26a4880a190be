package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's ISOs hold what the procedure asks for, byte for byte. */
class DemoTest {

    private static final long FAT32 = 4_294_967_295L;

    @TempDir
    Path temp;

    @Test
    void threeIsosAndALineWhyTheLocalSkuHasNone() throws Exception {
        DemoFleet demo = DemoFleet.get();
        for (String sku : List.of("nas-210", "rack-310", "tower-110")) {
            assertEquals("built", demo.result(sku).path("result").asText());
            assertEquals(digest(Path.of(demo.result(sku).path("iso").asText())), demo.result(sku).path("sha256").asText());
        }
        assertEquals("skipped", demo.result("desk-10").path("result").asText());
        assertTrue(demo.result("desk-10").path("message").asText().contains("needs none"), demo.result("desk-10").toString());
        assertEquals("vendor-captured, demo", demo.result("rack-310").path("kind").asText());
        assertEquals("self-captured, demo", demo.result("nas-210").path("kind").asText());
    }

    @ParameterizedTest
    @CsvSource({ "nas-210,7z", "nas-210,bsdtar", "rack-310,7z", "rack-310,bsdtar", "tower-110,7z", "tower-110,bsdtar" })
    void foreignToolsExtractWhatTheManifestSays(String sku, String tool) throws Exception {
        Path content = extract(sku, tool);
        JsonNode manifest = new ObjectMapper().readTree(content.resolve("Mintmark/manifest.json").toFile());
        Map<String, Path> files = files(content);
        assertEquals("mintmark/manifest/1", manifest.path("schema").asText());
        for (JsonNode entry : manifest.path("files")) {
            Path file = files.remove(entry.path("path").asText());
            assertEquals(entry.path("size").asLong(), Files.size(file));
            assertTrue(Files.size(file) <= FAT32);
            assertEquals(entry.path("sha256").asText(), digest(file), file.toString());
            assertEquals(3, entry.size(), "the manifest on the disc says path, size and digest only");
        }
        assertEquals(List.of("Mintmark/manifest.json"), List.copyOf(files.keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nas-210", "rack-310", "tower-110" })
    void discHasNoFactoryToolAndOneEnglishFolder(String sku) throws Exception {
        Map<String, Path> files = files(extract(sku, "bsdtar"));
        assertTrue(files.keySet().stream().noneMatch(f -> f.toLowerCase(Locale.ROOT).endsWith("gendiskxml.exe")), files.keySet().toString());
        List<String> english = files.keySet().stream().filter(f -> f.toLowerCase(Locale.ROOT).contains("/en-us/")).toList();
        assertEquals(List.of("$OEM$/Customization/en-us/RestartHelp.chm", "$OEM$/Customization/en-us/RestartInstructions.rtf",
                "$OEM$/Customization/en-us/ServerImage.png"), english);
        assertTrue(files.containsKey("setup.exe") && files.containsKey("Reset/disk.xml") && files.containsKey("JA-JP/ServerRecovery.resources.dll"));
    }

    @Test
    void ownCapturesCarryWhatResetsAServerAndVendorsDoNot() throws Exception {
        for (String sku : List.of("nas-210", "tower-110")) {
            Map<String, Path> files = files(extract(sku, "bsdtar"));
            String diskpart = Files.readString(files.get("Reset/diskpart.txt"));
            assertTrue(diskpart.contains("\r\nselect disk 0\r\n") && diskpart.contains("\r\ncreate partition "), diskpart);
            String reset = Files.readString(files.get("Reset/reset.cmd"));
            assertTrue(reset.contains("dism /Apply-Image") && reset.contains(sku.equals("nas-210") ? "/f UEFI" : "/f BIOS"), reset);
            assertTrue(Files.readString(DemoFleet.get().folder().resolve(sku + "/build/report.html")).contains("refuses disks whose layout differs"));
        }
        Map<String, Path> vendor = files(extract("rack-310", "bsdtar"));
        assertTrue(vendor.keySet().stream().noneMatch(f -> f.endsWith("reset.cmd") || f.endsWith("diskpart.txt")), vendor.keySet().toString());
    }

    @Test
    void importedFilesAreCarriedByteForByte() throws Exception {
        Path reset = extract("rack-310", "bsdtar").resolve("Reset");
        Path source = DemoFleet.get().folder().resolve("disks/rack-310");
        int compared = 0;
        for (Map.Entry<String, Path> file : files(source).entrySet()) {
            if (!file.getKey().startsWith("GenDiskXML")) {
                assertEquals(-1, Files.mismatch(file.getValue(), reset.resolve(file.getKey())), file.getKey());
                compared++;
            }
        }
        assertTrue(compared >= 5, "only " + compared + " files were imported");
    }

    @Test
    void foreignToolVerifiesWholeAndSplitSets() throws Exception {
        Path demo = DemoFleet.get().folder();
        Path tower = demo.resolve("tower-110/capture");
        Mintmark.tool(demo, "wimlib-imagex", "verify", "nas-210/capture/system.wim");
        Mintmark.tool(tower, "wimlib-imagex", "verify", "system.swm", "--ref=system*.swm");
        Mintmark.tool(tower, "wimlib-imagex", "verify", "system-reserved.wim");
        assertTrue(Files.exists(tower.resolve("system3.swm")), "tower-110 has fewer than three parts");
        Path incomplete = Files.createDirectories(temp.resolve("incomplete"));
        for (String part : List.of("system.swm", "system3.swm")) {
            Files.copy(tower.resolve(part), incomplete.resolve(part));
        }
        Process verify = new ProcessBuilder("wimlib-imagex", "verify", "system.swm", "--ref=system3.swm").directory(incomplete.toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertFalse(verify.waitFor() == 0, "a part is not needed");
    }

    /** The captured partition, applied to a fresh volume, captured again by the foreign tool, is the same tree as the source's. */
    @Test
    void appliedImageEqualsTheSource() throws Exception {
        Path demo = DemoFleet.get().folder();
        Path source = temp.resolve("source.ntfs");
        long offset = 351L << 20;
        long size = 1696L << 20;
        Mintmark.tool(temp, "dd", "if=" + demo.resolve("disks/tower-110.img"), "of=" + source, "bs=1M", "skip=" + (offset >> 20),
                "count=" + (size >> 20), "conv=sparse", "status=none");
        Path fresh = temp.resolve("fresh.ntfs");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), size - 1);
        }
        Mintmark.tool(temp, "mkntfs", "-F", "-q", "-Q", fresh.toString());
        Mintmark.tool(demo.resolve("tower-110/capture"), "wimlib-imagex", "apply", "system.swm", "1", fresh.toString(), "--ref=system*.swm");
        assertEquals(tree(source), tree(fresh));
    }

    private String tree(Path volume) throws IOException, InterruptedException {
        Path wim = temp.resolve(volume.getFileName() + ".wim");
        Mintmark.tool(temp, "wimlib-imagex", "capture", volume.toString(), wim.toString(), "--compress=none", "--norpfix");
        StringBuilder tree = new StringBuilder();
        for (String line : Mintmark.tool(temp, "wimlib-imagex", "dir", wim.toString(), "1", "--detailed").lines().toList()) {
            // where the bytes lie in that WIM and in which order links were found says nothing about the volume
            if (!line.matches("(Raw|Compressed|Offset|Part|Reference|Hard link group|Last access|Creation|Flags).*")) {
                tree.append(line).append('\n');
            }
        }
        assertTrue(tree.indexOf("Zone.Identifier") > 0 && tree.indexOf("Documents and Settings") > 0, "the tree is not what it should be");
        Files.delete(wim);
        return tree.toString();
    }

    private Path extract(String sku, String tool) throws IOException, InterruptedException {
        Path iso = Path.of(DemoFleet.get().result(sku).path("iso").asText());
        Path content = Files.createDirectories(temp.resolve(sku + "-" + tool));
        if (tool.equals("7z")) {
            Mintmark.tool(content, "7z", "x", "-y", "-o" + content, iso.toString());
        } else {
            Mintmark.tool(content, "bsdtar", "-xf", iso.toString());
        }
        return content;
    }

    static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(f -> files.put(folder.relativize(f).toString(), f));
        }
        return files;
    }

    static String digest(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 20];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
