package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.iso.IsoContent;
import org.mintmark.engine.iso.IsoOptions;
import org.mintmark.engine.iso.IsoTree;
import org.mintmark.engine.iso.IsoWriter;
import org.mintmark.engine.png.PngReader;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.model.behavior.WizardCulture;
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
            if (List.of("zh-CN", "ko-KR", "ru-RU").contains(tag)) {
                Robot.screenshot("preview-" + tag);
            }
            Robot.key(canvas(), SWT.ARROW_RIGHT, 0);
            assertTrue(Robot.until(() -> !Robot.find(Text.class, "preview.client").getText().equals(tag)), tag + " stays");
        }
        assertEquals(19, seen.size());
        assertEquals("en-US", Robot.find(Text.class, "preview.client").getText());
        FleetScene.page().activate(scene.editor());
        Robot.command("org.mintmark.ui.preview.before");
        assertTrue(Robot.until(() -> text().contains("關閉伺服器。")), text());
        Robot.command("org.mintmark.ui.preview.next");
        assertTrue(Robot.until(() -> text().contains("Turn the server off.")), text());
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
    void whatIsTypedIsSeenBeforeItIsSavedAndForgottenWhenItIsThrownAway() throws Exception {
        Path file = fleet.file("nas-210", "ja-JP", "RestartInstructions.rtf");
        BrandedFleet.write(file, BrandedFleet.text(WizardCulture.JA_JP, BrandedFleet.TEXTS.get(WizardCulture.JA_JP)));
        scene.refresh();
        FleetScene.page().hideView(view);
        IEditorPart editor = IDE.openEditor(FleetScene.page(), ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file)));
        view = (PreviewView) FleetScene.page().showView(VIEW); // with a text in front, and its SKU behind it
        type("preview.client", "ja-JP");
        assertTrue(Robot.until(() -> text().contains("サーバーの電源を切ります。")), text());
        StyledText typed = Robot.find(StyledText.class, "rich.text");
        typed.replaceTextRange(typed.getText().indexOf("サーバー"), 0, "まず");
        assertTrue(Robot.until(() -> text().contains("まずサーバーの電源を切ります。")), text());
        assertTrue(facts().startsWith("Drawn from the working folder, with changes that are not saved yet."), facts());
        assertFalse(RtfReader.read(Files.readAllBytes(file)).document().text().contains("まず"), "it was saved by looking");
        FleetScene.page().closeEditor(editor, false);
        assertTrue(Robot.until(() -> !text().contains("まず")), text());
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
    void aBuiltIsoIsDrawnWhateverTheFolderHolds() throws Exception {
        IsoTree tree = new IsoTree();
        for (String name : List.of("ServerImage.png", "RestartInstructions.rtf", "RestartHelp.chm")) {
            tree.add("$OEM$/Customization/en-us/" + name, IsoContent.of(Files.readAllBytes(fleet.file("contoso-nas", "de-DE", name))));
        }
        Path iso = folder.resolve("fleet/nas-210/build/NAS_LAB.iso");
        Files.createDirectories(iso.getParent());
        try (FileChannel out = FileChannel.open(iso, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            IsoWriter.write(tree, new IsoOptions("NAS", Instant.parse("2020-01-01T00:00:00Z"), "", false), out, new ByteProgress(new NullProgressMonitor(), "", 1));
        }
        assertTrue(facts().startsWith("Drawn from the working folder"), facts());
        Robot.key(canvas(), SWT.ARROW_RIGHT, 0);
        Robot.key(canvas(), SWT.ARROW_LEFT, 0);
        assertTrue(Robot.until(() -> Robot.shows("preview.from")), "no ISO is offered");
        select("preview.from", 1);
        assertTrue(Robot.until(() -> text().contains("Schalten Sie den Server aus.")), text());
        assertTrue(facts().startsWith("Drawn from NAS_LAB.iso, SHA-256 " + Digests.sha256(Files.readAllBytes(iso))), facts());
        select("preview.from", 0);
        assertTrue(Robot.until(() -> text().contains("Turn the server off.")), text());
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
