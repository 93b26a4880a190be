package org.mintmark.engine.iso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintmark.engine.disk.Tools;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;

/** What we read of images that others wrote is what bsdtar reads of them. */
class ForeignImagesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "libarchive_test_read_format_iso.iso", "libarchive_test_read_format_iso_joliet_by_nero.iso.gz",
            "libarchive_test_read_format_iso_multi_extent.iso.gz", "libarchive_test_read_format_iso_xorriso.iso.gz" })
    void equalsBsdtarOnRealImages(String name) throws Exception {
        Path iso = Files.write(folder.resolve("c.iso"), Tools.corpus("disk/" + name));
        assertEquals(bsdtar(iso), ours(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = { "-R", "-J", "-J -R", "-l", "-R -udf", "-J -joliet-long -iso-level 3", "-l -udf" })
    void equalsBsdtarOnGenisoimage(String options) throws Exception {
        Path iso = genisoimage(options);
        assertEquals(bsdtar(iso), ours(iso));
    }

    @Test
    void udfShowsWhatJolietShows() throws Exception {
        Path iso = genisoimage("-J -joliet-long -udf");
        try (IsoImage image = IsoImage.open(iso)) {
            assertTrue(image.udf());
            assertEquals("joliet", image.view());
            assertEquals(files(image, image.files()), files(image, UdfVolume.read(image).files()));
        }
    }

    @Test
    void filesThatAreHiddenFromJolietAreShown() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("hidden"));
        Files.write(tree.resolve("SEEN.TXT"), new byte[1]);
        Files.write(tree.resolve("HIDDEN.TXT"), new byte[2]);
        Path iso = folder.resolve("h.iso");
        Tools.run("genisoimage", "-quiet", "-J", "-hide-joliet", "HIDDEN.TXT", "-o", iso.toString(), tree.toString());
        try (IsoImage image = IsoImage.open(iso)) {
            assertEquals("iso9660", image.view());
            assertEquals(List.of("HIDDEN.TXT", "SEEN.TXT"), image.files().stream().map(IsoFile::path).toList());
        }
    }

    @Test
    void equalsBsdtarOnXorriso() throws Exception {
        Path tree = tree();
        Path iso = folder.resolve("x.iso");
        Tools.run("xorriso", "-as", "mkisofs", "-quiet", "-J", "-o", iso.toString(), tree.toString());
        assertEquals(bsdtar(iso), ours(iso));
    }

    @Test
    void namesWhatItCannotRead() throws IOException {
        Path text = Files.writeString(folder.resolve("t.iso"), "no image".repeat(10_000));
        assertTrue(assertThrows(FormatException.class, () -> IsoImage.open(text)).getMessage().contains("no ISO 9660 or UDF"));
    }

    private Path genisoimage(String options) throws Exception {
        Path tree = tree();
        Path iso = folder.resolve("g.iso");
        String line = "genisoimage -quiet -input-charset utf-8 " + options + " -o " + iso + " " + tree;
        Tools.run(line.split(" "));
        return iso;
    }

    private Path tree() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Path deep = tree;
        for (int i = 0; i < 10; i++) {
            deep = deep.resolve("level " + i);
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("bottom.txt"), "bottom");
        Files.writeString(tree.resolve("Восстановление сервера.txt"), "Кириллица");
        Files.writeString(tree.resolve("a name that is much longer than thirty-one characters allow.txt"), "long");
        Files.write(tree.resolve("empty"), new byte[0]);
        Files.write(tree.resolve("three sectors.bin"), new byte[5000]);
        Files.createSymbolicLink(tree.resolve("link"), Path.of("empty"));
        return tree;
    }

    private Map<String, String> bsdtar(Path iso) throws Exception {
        Path target = Files.createDirectories(folder.resolve("bsdtar"));
        Tools.run("bsdtar", "-xf", iso.toString(), "-C", target.toString());
        Map<String, String> found = new TreeMap<>();
        try (var walk = Files.walk(target)) {
            for (Path file : walk.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList()) {
                file.toFile().setReadable(true);
                found.put(target.relativize(file).toString(), Digests.sha256(Files.readAllBytes(file)));
            }
        }
        assertFalse(found.isEmpty() && Files.size(iso) > 100_000, "bsdtar found nothing");
        return found;
    }

    private static Map<String, String> ours(Path iso) throws IOException {
        try (IsoImage image = IsoImage.open(iso)) {
            return files(image, image.files());
        }
    }

    private static Map<String, String> files(IsoImage image, Iterable<IsoFile> files) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (IsoFile file : files) {
            try (InputStream in = image.open(file)) {
                found.put(file.path(), Digests.sha256(in.readAllBytes()));
            }
        }
        return found;
    }
}
