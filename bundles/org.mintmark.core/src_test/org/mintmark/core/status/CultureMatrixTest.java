package org.mintmark.core.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.culture.CultureFixture;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.Profile;
import org.mintmark.core.project.CustomizationFiles;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.status.CultureCell.State;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.png.PngWriter;
import org.mintmark.model.AssetKind;

/** The matrix of cultures and files, and what may be dropped on it. */
class CultureMatrixTest {

    @TempDir
    Path fleet;

    private Path family;

    @BeforeEach
    void write() throws IOException {
        new CultureFixture(fleet);
        family = fleet.resolve("a/customization");
        Path own = fleet.resolve("b/b.sku");
        Files.createDirectories(own.resolveSibling("customization/ja-JP"));
        Files.writeString(own, """
                <?xml version="1.0" encoding="UTF-8"?>
                <sku:Sku xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:sku="urn:mintmark:sku:1" id="b" base="../a/a.sku">
                  <excludedCultures>tr-TR</excludedCultures>
                  <cultures tag="ru-RU"><assets kind="RestartHelp.chm" state="fallback"/></cultures>
                  <cultures tag="ko-KR"/>
                </sku:Sku>
                """);
    }

    @Test
    void everyCellSaysWhereItsFileComesFrom() throws IOException {
        Files.write(fleet.resolve("b/customization/ja-JP/ServerImage.png"), PngWriter.write(300, 200, (x, y) -> 0xFF00FF00));
        Files.write(fleet.resolve("b/customization/ja-JP/RestartInstructions.rtf"), new byte[] { 'n', 'o' });
        List<CultureRow> rows = rows();
        assertEquals(19, rows.size());
        assertEquals("en-US", rows.get(0).tag());
        assertEquals("cs-CZ", rows.get(1).tag());
        assertEquals("zh-TW", rows.get(18).tag());
        assertEquals(List.of(State.INHERITED, State.INHERITED, State.INHERITED), states(rows, "en-US"));
        assertEquals("a", row(rows, "en-US").cell(AssetKind.SERVER_IMAGE).origin());
        CultureRow japanese = row(rows, "ja-JP");
        assertTrue(japanese.own());
        assertEquals(State.OWN, japanese.cell(AssetKind.SERVER_IMAGE).state());
        assertTrue(japanese.cell(AssetKind.SERVER_IMAGE).warned());
        assertEquals("culture.png.size", japanese.cell(AssetKind.SERVER_IMAGE).issues().get(0).code());
        assertTrue(japanese.cell(AssetKind.SERVER_IMAGE).fix().isPresent());
        assertEquals(State.INVALID, japanese.cell(AssetKind.RESTART_INSTRUCTIONS).state());
        assertEquals(State.INHERITED, japanese.cell(AssetKind.RESTART_HELP).state());
        assertEquals(List.of(State.FALLBACK, State.FALLBACK, State.FALLBACK), states(rows, "tr-TR"));
        assertFalse(row(rows, "tr-TR").present());
        assertEquals(State.FALLBACK, row(rows, "ru-RU").cell(AssetKind.RESTART_HELP).state());
        assertTrue(row(rows, "ru-RU").cell(AssetKind.RESTART_HELP).own());
        assertEquals(List.of(State.MISSING, State.MISSING, State.MISSING), states(rows, "ko-KR"));
        assertEquals("culture.asset.missing", row(rows, "ko-KR").issues().get(0).code());
    }

    @Test
    void foldersOfOtherCulturesStandBehindThe19() throws IOException {
        Files.createDirectories(fleet.resolve("b/customization/es-MX"));
        List<CultureRow> rows = rows();
        assertEquals("es-MX", rows.get(19).tag());
        assertFalse(rows.get(19).supported());
        assertTrue(rows.get(19).troubled());
    }

    @Test
    void sketchesTellWordsOrCharactersAndSizes() throws IOException {
        String note = AssetSketch.of(AssetKind.RESTART_INSTRUCTIONS, family.resolve("en-US/RestartInstructions.rtf"), 24).note();
        assertTrue(note.matches("1\\d words"), note);
        assertTrue(AssetSketch.of(AssetKind.RESTART_INSTRUCTIONS, family.resolve("ja-JP/RestartInstructions.rtf"), 24).note().endsWith(" characters"));
        AssetSketch picture = AssetSketch.of(AssetKind.SERVER_IMAGE, family.resolve("ja-JP/ServerImage.png"), 24);
        assertEquals("256 × 256", picture.note());
        assertEquals(24, picture.picture().orElseThrow().width());
        assertEquals(AssetSketch.NONE, AssetSketch.of(AssetKind.RESTART_HELP, family.resolve("ja-JP/ServerImage.png"), 24));
    }

    @Test
    void droppedFilesGoWhereTheyBelongOrSayWhyNot() throws IOException {
        Path drop = Files.createDirectories(fleet.resolve("drop"));
        Path photo = Files.write(drop.resolve("Front.PNG"), new byte[] { 1 });
        Files.write(drop.resolve("text ja.rtf"), new byte[] { 2 });
        Files.write(drop.resolve("readme.txt"), new byte[] { 3 });
        assertEquals(Map.of(AssetKind.SERVER_IMAGE, 1, AssetKind.RESTART_INSTRUCTIONS, 1), sizes(CustomizationFiles.read(List.of(drop), null)));
        assertEquals("Front.PNG can't become RestartHelp.chm: put it into the column of ServerImage.png.",
                assertThrows(FormatException.class, () -> CustomizationFiles.read(List.of(photo), AssetKind.RESTART_HELP)).getMessage());
        assertEquals("readme.txt is no picture, rich text or help book: choose a .png, .rtf or .chm file.",
                assertThrows(FormatException.class, () -> CustomizationFiles.read(List.of(drop.resolve("readme.txt")), null)).getMessage());
        Path other = Files.write(drop.resolve("back.jpg"), new byte[] { 4 });
        assertEquals("Several of these files would become ServerImage.png: choose one.",
                assertThrows(FormatException.class, () -> CustomizationFiles.read(List.of(photo, other), null)).getMessage());
        Files.createDirectories(fleet.resolve("b/customization/de-de"));
        assertEquals(fleet.resolve("b/customization/de-de"), CustomizationFiles.folder(fleet.resolve("b/b.sku"), "de-DE"));
        assertEquals(fleet.resolve("b/customization/fr-FR"), CustomizationFiles.folder(fleet.resolve("b/b.sku"), "fr-fr"));
    }

    private static Map<AssetKind, Integer> sizes(Map<AssetKind, byte[]> contents) {
        return contents.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> e.getValue().length));
    }

    private List<CultureRow> rows() throws IOException {
        EffectiveSku sku = new Resolver(new Locations(Map.of(), Map.of(), Map.of())).resolve(fleet.resolve("b/b.sku"));
        List<Issue> issues = Checks.run(Checks.all(), new CheckContext(sku, Profile.DEFAULT, new DigestCache(fleet.resolve("cache"), false), new FleetIndex(fleet)));
        return CultureMatrix.of(sku, issues);
    }

    private static CultureRow row(List<CultureRow> rows, String tag) {
        return rows.stream().filter(r -> r.tag().equals(tag)).findFirst().orElseThrow();
    }

    private static List<State> states(List<CultureRow> rows, String tag) {
        return row(rows, tag).cells().stream().map(CultureCell::state).toList();
    }
}
