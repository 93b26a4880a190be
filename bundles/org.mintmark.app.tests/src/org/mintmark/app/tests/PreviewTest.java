package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.png.PngReader;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.ui.preview.DrawnText;
import org.mintmark.ui.preview.PageCanvas;
import org.mintmark.ui.preview.PreviewView;

/** What quality assurance sees and does in the Preview view. */
class PreviewTest {

    private static final String VIEW = "org.mintmark.ui.preview";

    @TempDir
    Path folder;

    private BrandedFleet fleet;
    private FleetScene scene;
    private PreviewView view;

    @BeforeEach
    void open() throws Exception {
        fleet = new BrandedFleet(folder.resolve("fleet"));
        scene = new FleetScene(folder.resolve("fleet"), "nas-210");
        view = (PreviewView) FleetScene.page().showView(VIEW);
        assertTrue(Robot.until(() -> text().contains("Turn the server off.")), text());
    }

    @AfterEach
    void close() throws Exception {
        FleetScene.page().hideView(view);
        scene.close();
    }

    @Test
    void qualityAssuranceWalksAll19Cultures() throws Exception {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < WizardCulture.values().length; i++) {
            String tag = Robot.find(Text.class, "preview.client").getText();
            seen.add(tag);
            List<String> lines = BrandedFleet.TEXTS.get(WizardCulture.of(tag).orElseThrow());
            String expected = (lines == null ? BrandedFleet.TEXTS.get(WizardCulture.EN_US) : lines).get(1);
            assertTrue(Robot.until(() -> text().contains(expected)), tag + ": " + text());
            assertTrue(facts().contains(lines == null ? "falls back to en-US" : "(folder " + tag + ")"), facts());
            if (List.of("zh-CN", "ko-KR", "ru-RU", "tr-TR", "cs-CZ", "ja-JP").contains(tag)) {
                Robot.screenshot("preview-" + tag);
            }
            Robot.key(canvas(), SWT.ARROW_RIGHT, 0);
            assertTrue(Robot.until(() -> !Robot.find(Text.class, "preview.client").getText().equals(tag)), tag + " stays");
        }
        assertEquals(19, seen.size());
        assertEquals("en-US", Robot.find(Text.class, "preview.client").getText());
    }

    @Test
    void aClientWithoutAFolderGetsEnglishAndIsToldWhy() throws Exception {
        type("preview.client", "es-MX");
        assertTrue(Robot.until(() -> facts().contains("there is no folder es-MX, so the procedure falls back to en-US")), facts());
        assertTrue(facts().contains("Wizard's own language: English (no language pack of es-MX or its parents; inferred)"), facts());
        assertTrue(facts().contains("Help opens RestartHelp.chm"), facts());
        assertTrue(text().contains("Turn the server off."), text());
        type("preview.client", "x");
        assertTrue(facts().contains("'x' is no name of a culture"), facts());
        type("preview.client", "japanese");
        assertTrue(Robot.until(() -> text().contains("サーバーの電源を切ります。")), text());
    }

    @Test
    void changesAreSeenWhileTheyAreMade() throws Exception {
        type("preview.client", "ja-JP");
        assertTrue(Robot.until(() -> text().contains("サーバーの電源を切ります。")), text());
        BrandedFleet.write(fleet.file("contoso-nas", "ja-JP", "RestartInstructions.rtf"),
                BrandedFleet.text(WizardCulture.JA_JP, List.of("題", "電源コードを抜いてください。")));
        scene.refresh();
        assertTrue(Robot.until(() -> text().contains("電源コードを抜いてください。")), text());
        assertFalse(text().contains("サーバーの電源を切ります。"), text());
    }

    @Test
    void theChosenCultureOfTheCulturesPageIsShown() throws Exception {
        FleetScene.page().activate(scene.editor());
        scene.editor().setActivePage("cultures");
        Robot.pumpFor(100);
        Table table = Robot.find(Table.class, "cultures");
        int japanese = Arrays.stream(table.getItems()).map(i -> i.getText(0)).toList().indexOf("ja-JP  Japanese");
        table.setSelection(japanese);
        table.notifyListeners(SWT.Selection, new Event());
        assertTrue(Robot.until(() -> text().contains("サーバーの電源を切ります。")), text());
        Robot.screenshot("preview-beside-cultures");
    }

    @Test
    void twoCulturesStandBesideEachOtherAndAWrongPictureHasCropMarks() throws Exception {
        BrandedFleet.write(fleet.file("nas-210", "ja-JP", "ServerImage.png"), BrandedFleet.picture(300, 200));
        scene.refresh();
        type("preview.client", "ja-JP");
        type("preview.compare", "en-US");
        assertTrue(Robot.until(() -> text().contains("サーバーの電源を切ります。") && text().contains("Turn the server off.")), text());
        assertTrue(Robot.until(() -> facts().contains("ja-JP: ") && facts().contains("en-US: ")), facts());
        assertTrue(facts().contains("300 x 200 pixels"), facts());
        Robot.screenshot("preview-compare");
    }

    @Test
    void longTextScrollsToItsEndByKeysAndWheel() throws Exception {
        List<String> lines = new ArrayList<>(List.of("Long"));
        for (int i = 1; i < 60; i++) {
            lines.add("Step " + i + " of a procedure that is longer than the page of the wizard is high.");
        }
        BrandedFleet.write(fleet.file("nas-210", "en-US", "RestartInstructions.rtf"), BrandedFleet.text(WizardCulture.EN_US, lines));
        scene.refresh();
        assertTrue(Robot.until(() -> text().contains("Step 59")), text());
        assertTrue(Robot.until(() -> facts().contains("screens: scroll it to its end")), facts());
        assertFalse(canvas().atEnd());
        Event wheel = new Event();
        wheel.count = -3;
        wheel.x = canvas().getSize().x / 2;
        canvas().notifyListeners(SWT.MouseWheel, wheel);
        assertFalse(canvas().atEnd());
        Robot.key(canvas(), SWT.END, 0);
        assertTrue(canvas().atEnd());
        Robot.screenshot("preview-scrolled");
    }

    @Test
    void sheetAndPictureAreExported() throws Exception {
        Path sheet = folder.resolve("sheet.html");
        assertNotNull(view.exportSheet(sheet));
        assertTrue(Robot.until(() -> Files.exists(sheet)));
        String html = Files.readString(sheet);
        assertTrue(html.contains("サーバーの電源を切ります。"));
        assertEquals(19, html.split("<article", -1).length - 1);
        select("preview.dpi", 3);
        Path picture = folder.resolve("page.png");
        view.exportPng(picture);
        var info = PngReader.check(Files.readAllBytes(picture));
        assertEquals(1444, info.width());
        assertEquals(942, info.height());
        Files.copy(picture, Path.of(System.getProperty("mintmark.screenshot")).resolveSibling("preview-export.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void customersStepsAndHelpTopicAreShownInLightAndDark() throws Exception {
        select("preview.step", 1);
        assertTrue(text().contains("Start Contoso NAS in recovery mode"), text());
        Robot.screenshot("preview-help");
        for (int step = 2; step < 5; step++) {
            select("preview.step", step);
            Robot.screenshot("preview-step" + (step - 1));
        }
        select("preview.step", 0);
        select("preview.frame", 1);
        scene.theme("dark");
        assertTrue(Robot.until(() -> text().contains("Turn the server off.")), text());
        Robot.screenshot("preview-dark");
        scene.theme("default");
    }

    @Test
    void drawnTextIsTheReadersTextForTheWholeCorpus() throws IOException {
        Path corpus = corpus();
        assumeTrue(corpus != null, "the corpus of real files is not there");
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".rtf")).sorted().toList()) {
                RtfDocument document;
                try {
                    document = RtfReader.read(Files.readAllBytes(file)).document();
                } catch (org.mintmark.engine.io.FormatException e) {
                    continue; // said so by the reader's own tests
                }
                DrawnText drawn = new DrawnText(Display.getCurrent(), document, 1560);
                while (!drawn.layOut(50)) {
                    Robot.pumpFor(0);
                }
                count++;
                if (!drawn.text().equals(expected(document))) {
                    wrong.add(file.getFileName().toString());
                }
                drawn.dispose();
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(count > 20, "only " + count + " texts");
    }

    /** The reader's text, with what is shown in capitals written so. */
    private static String expected(RtfDocument document) {
        return document.paragraphs().stream().map(PreviewTest::expected).collect(Collectors.joining("\n"));
    }

    private static String expected(RtfParagraph paragraph) {
        return paragraph.item().map(i -> i.label() + "\t").orElse("") + paragraph.content().stream()
                .map(c -> c instanceof RtfRun run && run.style().capitals() ? run.shown().toUpperCase(Locale.ROOT) : c.shown().replace("\uFFFC", ""))
                .collect(Collectors.joining());
    }

    @Test
    void thisMachineHasAGlyphForEveryLetterOfTheTexts() throws Exception {
        Set<Integer> letters = BrandedFleet.TEXTS.values().stream().flatMap(List::stream).flatMapToInt(String::codePoints).boxed().collect(Collectors.toSet());
        assertTrue(letters.size() > 150, "only " + letters.size() + " letters");
        List<String> missing = new ArrayList<>();
        for (int letter : letters) {
            Process list = new ProcessBuilder("fc-list", ":charset=" + Integer.toHexString(letter), "family").start();
            if (new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8).isBlank()) {
                missing.add(Character.toString(letter));
            }
        }
        assertEquals(List.of(), missing);
    }

    /** The folder of real rich texts, null where it is not there. */
    static Path corpus() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/corpus/rtf"))) {
                return at.resolve("shared/corpus/rtf");
            }
        }
        return null;
    }

    private static PageCanvas canvas() {
        return Robot.find(PageCanvas.class, "preview.page");
    }

    private static String text() {
        return canvas().text();
    }

    private static String facts() {
        return Robot.find(Text.class, "preview.facts").getText();
    }

    private static void type(String id, String what) {
        Text text = Robot.find(Text.class, id);
        text.setText(what);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        Robot.pumpFor(50);
    }

    private static void select(String id, int index) {
        Combo combo = Robot.find(Combo.class, id);
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        Robot.pumpFor(50);
    }
}
