package org.mintmark.core.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.MediaTreeBuilder.ResetFile;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;

/** Where each file of the disc comes from. */
class MediaTreeTest {

    @TempDir
    Path fleet;

    @BeforeEach
    void kit() throws IOException {
        write("kit/setup.exe", "setup");
        write("kit/GenDiskXML.exe", "tool");
        write("kit/Tools/gendiskxml.EXE", "tool");
        write("kit/$OEM$/customization/en-us/ServerImage.png", "sample");
        write("kit/RESET/readme.txt", "here");
        write("a/customization/en-US/ServerImage.png", "own");
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(fleet.resolve(path).getParent());
        Files.writeString(fleet.resolve(path), content);
    }

    private EffectiveSku sku(String edition) throws IOException {
        write("a/a.sku", """
                <?xml version="1.0" encoding="UTF-8"?>
                <sku:Sku xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:sku="urn:mintmark:sku:1" id="a" revision="1.2"><editions id="default" partnerKit="../kit" %s</editions></sku:Sku>
                """.formatted(edition));
        return new Resolver(Locations.none()).resolve(fleet.resolve("a/a.sku"));
    }

    private MediaTree tree(EffectiveSku sku) throws IOException {
        write("capture/disk.xml", "layout");
        return new MediaTreeBuilder(new DigestCache(fleet.resolve("cache"), false)).build(sku, sku.editions().get(0),
                PartnerKit.read(fleet.resolve("kit")), List.of(new ResetFile("disk.xml", fleet.resolve("capture/disk.xml"), "capture", "")));
    }

    private static MediaEntry entry(MediaTree tree, String path) {
        return tree.entries().stream().filter(e -> e.path().equals(path)).findFirst()
                .orElseThrow(() -> new AssertionError(path + " is not in " + tree.entries()));
    }

    @Test
    void ourFilesReplaceTheKitsInsideTheKitsCasing() throws IOException {
        MediaTree tree = tree(sku(">"));
        assertEquals("SKU a", entry(tree, "$OEM$/customization/en-us/ServerImage.png").origin());
        entry(tree, "RESET/disk.xml");
        assertEquals(4, tree.entries().size(), tree.entries().toString());
    }

    @Test
    void factoryToolIsLeftOutInAnyFolderAndCasing() throws IOException {
        MediaTree tree = tree(sku(">"));
        assertEquals(2, tree.leftOut().size());
        assertTrue(tree.entries().stream().noneMatch(e -> e.path().toLowerCase().contains("gendisk")));
    }

    @Test
    void everyFolderOfALanguagePackComesAndIdenticalFilesMerge() throws IOException {
        write("Language Packs/es-ES/Server Recovery/ES/x.dll", "es");
        write("Language Packs/es-ES/Server Recovery/ES-ES/x.dll", "es-es");
        write("Language Packs/es-ES/Server Recovery/setup.exe", "setup");
        MediaTree tree = tree(sku("><languagePacks>../Language Packs/es-ES</languagePacks>"));
        assertEquals("language pack es-ES", entry(tree, "ES-ES/x.dll").origin());
        assertEquals("partner kit", entry(tree, "setup.exe").origin());
        assertEquals(List.of(), tree.collisions());
    }

    @Test
    void differentFilesForOnePathCollide() throws IOException {
        write("Language Packs/es-ES/Server Recovery/SETUP.EXE", "other");
        MediaTree tree = tree(sku("><languagePacks>../Language Packs/es-ES</languagePacks>"));
        assertEquals(1, tree.collisions().size());
        assertTrue(tree.collisions().get(0).contains("partner kit") && tree.collisions().get(0).contains("es-ES"), tree.collisions().toString());
    }

    @ParameterizedTest
    @CsvSource({ "label=\"${sku}_${revision}\">, A_1_2_LAB", "label=\"REC-${sku}\">, REC-A_LAB", ">, A_1_2_LAB" })
    void labelTakesVariablesToAllowedCharacters(String edition, String label) throws IOException {
        EffectiveSku sku = sku(edition);
        assertEquals(label, VolumeLabel.of(sku, sku.editions().get(0), Profile.DEFAULT));
        assertEquals(label.contains("-"), VolumeLabel.problem(label).isPresent());
    }
}
