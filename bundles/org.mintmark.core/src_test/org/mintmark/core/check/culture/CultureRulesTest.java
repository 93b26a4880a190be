package org.mintmark.core.check.culture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.culture.CultureFixture;
import org.mintmark.core.media.Profile;
import org.mintmark.engine.png.PngInfo;
import org.mintmark.engine.png.PngReader;
import org.mintmark.engine.png.PngWriter;
import org.mintmark.model.behavior.WizardCulture;

/** Each rule finds what it is for, and nothing else is said. */
class CultureRulesTest {

    @TempDir
    Path folder;

    private CultureFixture fixture;

    @BeforeEach
    void sound() throws IOException {
        fixture = new CultureFixture(folder);
        assertEquals(Map.of(), fixture.codes());
    }

    private void assertFinds(String code) throws IOException {
        assertEquals(Map.of(code, 1), fixture.codes());
    }

    private PngInfo image(String tag) throws IOException {
        return PngReader.check(Files.readAllBytes(fixture.path("a/customization/" + tag + "/ServerImage.png")));
    }

    private static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}" + body + "\\par}").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void namesAreExact() throws IOException {
        Files.move(fixture.path("a/customization/de-DE/ServerImage.png"), fixture.path("a/customization/de-DE/serverimage.PNG"));
        assertFinds("culture.asset.name");
        fixture.fix();
        assertEquals(Map.of(), fixture.codes());
    }

    @Test
    void allThreeFilesAreThere() throws IOException {
        Files.delete(fixture.path("a/customization/ru-RU/RestartHelp.chm"));
        assertFinds("culture.asset.missing");
        assertEquals(Severity.ERROR, fixture.issues(Profile.RELEASE).get(0).severity());
        assertEquals(Severity.WARNING, fixture.issues(Profile.DEFAULT).get(0).severity());
    }

    @Test
    void foldersAreOfTheNineteen() throws IOException {
        Files.move(fixture.path("a/customization/tr-TR"), fixture.path("a/customization/tr_TR"));
        assertEquals(Map.of("culture.unsupported", 1, "culture.customization.missing", 1), fixture.codes());
        fixture.fix();
        assertEquals(Map.of(), fixture.codes());
        Files.move(fixture.path("a/customization/tr-TR"), fixture.path("a/customization/tlh"));
        assertTrue(fixture.issues(Profile.DEFAULT).stream().allMatch(i -> i.fix().isEmpty()));
    }

    @Test
    void spellingsAreOneFolder() throws IOException {
        fixture.put("DE-de", "note.txt", new byte[1]);
        assertFinds("culture.folder.duplicate");
    }

    @Test
    void samplesAreReplaced() throws IOException {
        fixture.put("de-DE", "ServerImage.png", CultureFixture.picture(256, 256, 0x777777, 96));
        assertFinds("culture.asset.sample");
    }

    @Test
    void picturesHaveTheirSize() throws IOException {
        fixture.put("de-DE", "ServerImage.png", CultureFixture.picture(300, 200, 0x00AA00, 300));
        assertFinds("culture.png.size");
        fixture.fix();
        assertEquals(Map.of(), fixture.codes());
        assertEquals(256, image("de-DE").width());
        assertEquals(96, image("de-DE").dpi().orElseThrow());
    }

    @Test
    void picturesStateNinetySixDotsPerInch() throws IOException {
        fixture.put("de-DE", "ServerImage.png", CultureFixture.picture(256, 256, 0x00AA00, 300));
        assertFinds("culture.png.dpi");
        fixture.fix();
        assertEquals(Map.of(), fixture.codes());
        fixture.put("de-DE", "ServerImage.png", PngWriter.write(256, 256, (x, y) -> -1));
        assertEquals(Map.of(), fixture.codes(), "no statement is no wrong one");
    }

    @Test
    void picturesAreSoundPngs() throws IOException {
        byte[] png = CultureFixture.picture(256, 256, 0x00AA00, 96);
        fixture.put("de-DE", "ServerImage.png", Arrays.copyOf(png, png.length / 2));
        assertFinds("culture.png.invalid");
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        fixture.put("de-DE", "ServerImage.png", jpeg.toByteArray());
        assertFinds("culture.png.not-png");
        fixture.fix();
        assertEquals(Map.of(), fixture.codes());
        assertTrue(image("de-DE").valid());
    }

    @Test
    void textsBeginExactly() throws IOException {
        byte[] text = CultureFixture.text(WizardCulture.DE_DE, CultureFixture.lines(WizardCulture.DE_DE));
        byte[] marked = new byte[text.length + 3];
        System.arraycopy(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, 0, marked, 0, 3);
        System.arraycopy(text, 0, marked, 3, text.length);
        fixture.put("de-DE", "RestartInstructions.rtf", marked);
        assertFinds("culture.rtf.invalid");
        fixture.fix();
        assertEquals(Map.of(), fixture.codes());
        fixture.put("de-DE", "RestartInstructions.rtf", "\r\n{\\rtf1\\ansi Schalten Sie den Server aus.\\par}".getBytes(StandardCharsets.US_ASCII));
        assertFinds("culture.rtf.invalid");
        fixture.fix();
        assertFinds("culture.rtf.ansicpg");
        fixture.fix();
        assertEquals(Map.of(), fixture.codes());
        fixture.put("de-DE", "RestartInstructions.rtf", "Server starten".getBytes(StandardCharsets.UTF_8));
        assertFinds("culture.rtf.invalid");
    }

    @Test
    void textsStateTheirCodePage() throws IOException {
        fixture.put("de-DE", "RestartInstructions.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}Schalten Sie den Server aus und stecken Sie den Stick in die B\\'fcchse.\\par}"
                .getBytes(StandardCharsets.ISO_8859_1));
        assertFinds("culture.rtf.ansicpg");
        fixture.fix();
        assertEquals(Map.of(), fixture.codes());
        assertTrue(Files.readString(fixture.path("a/customization/de-DE/RestartInstructions.rtf")).contains("\\ansicpg1252"));
        assertTrue(Files.readString(fixture.path("a/customization/de-DE/RestartInstructions.rtf")).contains("B\\u252?chse"));
    }

    @Test
    void textsHoldWhatCanBeShown() throws IOException {
        fixture.put("de-DE", "RestartInstructions.rtf", rtf("\\trowd\\cellx1000\\cellx2000\\intbl Schalten Sie aus\\cell stecken Sie ein\\cell\\row Danach warten Sie"));
        assertFinds("culture.rtf.unsupported");
    }

    @Test
    void textsAreNotTooLong() throws IOException {
        List<String> lines = new ArrayList<>(Collections.nCopies(60, "Schalten Sie den Server aus und warten Sie, bis die Leuchte erlischt."));
        fixture.put("de-DE", "RestartInstructions.rtf", CultureFixture.text(WizardCulture.DE_DE, lines));
        assertFinds("culture.rtf.too-long");
        fixture.write("mintmark.properties", "check.rtf.screens=20\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(Map.of(), fixture.codes());
    }

    @Test
    void textsAreTranslated() throws IOException {
        fixture.put("ja-JP", "RestartInstructions.rtf", CultureFixture.text(WizardCulture.JA_JP, CultureFixture.lines(WizardCulture.EN_US)));
        assertFinds("culture.rtf.untranslated");
        List<String> nearly = CultureFixture.lines(WizardCulture.EN_US).stream().map(l -> l.replace("blue", "second")).toList();
        fixture.put("ja-JP", "RestartInstructions.rtf", CultureFixture.text(WizardCulture.JA_JP, nearly));
        assertFinds("culture.rtf.untranslated");
    }

    @Test
    void textsAreInTheirScript() throws IOException {
        fixture.put("ru-RU", "RestartInstructions.rtf", rtf("Zapustite server v rezhime vosstanovleniya i podozhdite nemnogo"));
        assertFinds("culture.rtf.wrong-script");
        fixture.put("ru-RU", "RestartInstructions.rtf", rtf("??????? ??????"));
        assertFinds("culture.rtf.wrong-script");
        fixture.put("ru-RU", "RestartInstructions.rtf", CultureFixture.text(WizardCulture.RU_RU, CultureFixture.lines(WizardCulture.RU_RU)));
        fixture.put("de-DE", "RestartInstructions.rtf", rtf("Schlie\\'c3\\'9fen Sie das Geh\\'c3\\'a4use und dr\\'c3\\'bccken Sie die Taste"));
        assertFinds("culture.rtf.wrong-script");
        fixture.put("de-DE", "RestartInstructions.rtf", rtf("Hilfe unter https://example.com/?a=b?c finden Sie jederzeit, wenn Sie sie brauchen?"));
        assertEquals(Map.of(), fixture.codes());
    }

    @Test
    void helpIsSoundAndInItsLanguage() throws IOException {
        fixture.put("de-DE", "RestartHelp.chm", CultureFixture.help(WizardCulture.RU_RU, "start.htm"));
        assertFinds("culture.chm.language");
        byte[] book = CultureFixture.help(WizardCulture.DE_DE, "start.htm");
        fixture.put("de-DE", "RestartHelp.chm", Arrays.copyOf(book, 600));
        assertFinds("culture.chm.invalid");
        String text = new String(book, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("start.htm\0");
        byte[] broken = (text.substring(0, at) + "stort" + text.substring(at + 5)).getBytes(StandardCharsets.ISO_8859_1);
        fixture.put("de-DE", "RestartHelp.chm", broken);
        assertFinds("culture.chm.no-default-topic");
    }

    @Test
    void languagePacksComeInPairsWithoutConflicts() throws IOException {
        fixture.write("kit/Language Packs/de-DE/Server Recovery/third/a.dll", new byte[1]);
        assertFinds("culture.language-pack.count");
        Files.delete(fixture.path("kit/Language Packs/de-DE/Server Recovery/third/a.dll"));
        Files.delete(fixture.path("kit/Language Packs/de-DE/Server Recovery/third"));
        fixture.write("kit/Language Packs/tr-TR/Server Recovery/tr/common.dll", new byte[] { 1 });
        fixture.write("kit/Language Packs/ru-RU/Server Recovery/ru/common.dll", new byte[] { 1 });
        assertEquals(Map.of(), fixture.codes());
        fixture.write("kit/Language Packs/de-DE/Server Recovery/de/x.dll", new byte[] { 1 });
        fixture.write("kit/Language Packs/tr-TR/Server Recovery/shared.dll", new byte[] { 1 });
        fixture.write("kit/Language Packs/ru-RU/Server Recovery/SHARED.dll", new byte[] { 2 });
        assertFinds("culture.language-pack.conflict");
    }

    @Test
    void packsAndFoldersBelongTogether() throws IOException {
        fixture.put("it-IT", "ServerImage.png", CultureFixture.picture(256, 256, 0x2F6FAB, 96));
        fixture.put("it-IT", "RestartInstructions.rtf", rtf("Spegnere il server e inserire la chiave di ripristino nella porta blu"));
        fixture.put("it-IT", "RestartHelp.chm", CultureFixture.help(WizardCulture.EN_US, "start.htm"));
        assertEquals(Map.of("culture.chm.language", 1, "culture.language-pack.missing", 1), fixture.codes());
    }

    @Test
    void everyMessageSaysWhatToDo() throws IOException {
        Files.delete(fixture.path("a/customization/en-US/ServerImage.png"));
        Files.delete(fixture.path("a/customization/en-US/RestartHelp.chm"));
        Files.delete(fixture.path("a/customization/en-US/RestartInstructions.rtf"));
        for (Issue issue : fixture.issues(Profile.DEFAULT)) {
            assertTrue(issue.message().endsWith("."), issue.message());
            assertTrue(issue.message().contains(":"), issue.message());
            assertFalse(issue.message().contains("null"), issue.message());
        }
        assertTrue(fixture.codes().containsKey("culture.en-us.missing"), fixture.codes().toString());
    }
}
