package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.culture.EditableText;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.rtf.RtfAlignment;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.ui.text.InstructionsEditor;
import org.mintmark.ui.text.RichText;

/** What a user of the instructions' editor sees and does, and what is in the file then. */
class InstructionsEditorTest {

    @TempDir
    Path folder;

    private BrandedFleet fleet;
    private FleetScene scene;
    private InstructionsEditor editor;
    private StyledText text;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        fleet = new BrandedFleet(folder.resolve("fleet"));
        scene = new FleetScene(folder.resolve("fleet"), "nas-210");
        scene.editor().setActivePage("cultures");
        Robot.pumpFor(100);
        Table table = Robot.find(Table.class, "cultures");
        int japanese = Arrays.stream(table.getItems()).map(i -> i.getText(0)).toList().indexOf("ja-JP  Japanese");
        table.showItem(table.getItem(japanese));
        Robot.pumpFor(50);
        Rectangle cell = table.getItem(japanese).getBounds(2);
        Robot.mouse(table, SWT.MouseDown, cell.x + 10, cell.y + 5);
        Robot.dialog(() -> Robot.press(Robot.find(Button.class, "cell.edit")), shell -> Robot.press(shell, "Copy and Edit"));
        Robot.pumpFor(100);
        editor = assertInstanceOf(InstructionsEditor.class, FleetScene.page().getActiveEditor());
        file = fleet.file("nas-210", "ja-JP", "RestartInstructions.rtf");
        assertTrue(Files.exists(file), "the family's text was not copied");
        text = Robot.find(StyledText.class, "rich.text");
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void looksAreGivenSavedAndReadBack() throws Exception {
        assertEquals("Contoso NAS を回復モードで起動する", text.getLine(0));
        Robot.screenshot("instructions");
        int start = text.getText().indexOf("青い");
        text.setSelection(start, start + 2);
        press("rich.bold", true);
        press("rich.underline", true);
        choose("rich.size", "14");
        choose("rich.face", "Arial");
        text.setSelection(0, 1);
        choose("rich.alignment", "Centred");
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        RtfDocument saved = RtfReader.read(Files.readAllBytes(file)).document();
        assertEquals(RtfAlignment.CENTER, saved.paragraphs().get(0).layout().alignment());
        RtfRun blue = run(saved.paragraphs().get(2), "青い");
        assertTrue(blue.style().bold() && blue.style().underline() && !blue.style().italic());
        assertEquals(28, blue.style().size());
        assertEquals("Arial", blue.style().font().name());
        assertEquals("2.", saved.paragraphs().get(2).item().orElseThrow().label());
        assertEquals(RtfReader.read(Files.readAllBytes(fleet.file("contoso-nas", "ja-JP", "RestartInstructions.rtf"))).document().text(), saved.text());
        Robot.screenshot("instructions-styled");
        libreOffice(saved, "青い");
    }

    @Test
    void controlBMakesBoldHereAndBuildsElsewhere() throws Exception {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        KeySequence controlB = KeySequence.getInstance("CTRL+B");
        assertTrue(Robot.until(() -> "org.mintmark.ui.text.bold".equals(keys.getPerfectMatch(controlB).getParameterizedCommand().getId())));
        text.setSelection(text.getOffsetAtLine(1), text.getOffsetAtLine(1) + 2);
        Robot.command("org.mintmark.ui.text.bold");
        assertTrue(editor.isDirty());
        assertTrue(Robot.find(Button.class, "rich.bold").getSelection());
        FleetScene.page().activate(scene.editor());
        assertTrue(Robot.until(() -> "org.mintmark.ui.build.build".equals(keys.getPerfectMatch(controlB).getParameterizedCommand().getId())));
    }

    @Test
    void typingKeepsListsCountedAndUndoGivesBackTheSameBytes() throws Exception {
        byte[] before = Files.readAllBytes(file);
        int end = text.getOffsetAtLine(1) + text.getLine(1).length();
        text.setCaretOffset(end);
        type("\n");
        for (String letter : List.of("待", "つ", "。")) {
            type(letter);
        }
        assertEquals("待つ。", text.getLine(2));
        assertEquals("2.", text.getLineBullet(2).text);
        assertEquals("3.", text.getLineBullet(3).text);
        editor.doSave(new NullProgressMonitor());
        RtfDocument saved = RtfReader.read(Files.readAllBytes(file)).document();
        assertTrue(saved.text().contains("2.\t待つ。\n3.\t回復キー"), saved.text());
        assertEquals("Meiryo UI", run(saved.paragraphs().get(2), "待つ。").style().font().name());
        run(ActionFactory.UNDO);
        assertEquals("", text.getLine(2), "the letters are not one step");
        run(ActionFactory.UNDO);
        assertTrue(text.getLine(2).startsWith("回復キー"));
        editor.doSave(new NullProgressMonitor());
        assertEquals(RtfReader.read(before).document(), RtfReader.read(Files.readAllBytes(file)).document());
        assertArrayEquals(before, Files.readAllBytes(file));
        run(ActionFactory.REDO);
        assertTrue(editor.isDirty());
    }

    @Test
    void wordsAreFoundAndCountedAndRichTextIsPasted() throws Exception {
        long letters = text.getText().codePoints().filter(Character::isLetterOrDigit).count();
        assertTrue(Robot.find(Label.class, "rich.facts").getText().startsWith(letters + " characters"), Robot.find(Label.class, "rich.facts").getText());
        Text find = Robot.find(Text.class, "rich.find");
        find.setText("ボタン");
        find.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("ボタン", text.getSelectionText());
        assertEquals("found 2 times", Robot.find(Label.class, "rich.found").getText());
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0\\fs20 plain {\\b bold}{\\*\\unknown x}\\par}" }, new Transfer[] { RTFTransfer.getInstance() });
        text.setSelection(0, 0);
        run(ActionFactory.PASTE);
        clipboard.dispose();
        assertTrue(text.getText().startsWith("plain bold"), text.getText());
        editor.doSave(new NullProgressMonitor());
        RtfDocument saved = RtfReader.read(Files.readAllBytes(file)).document();
        assertTrue(run(saved.paragraphs().get(0), "bold").style().bold());
        assertFalse(run(saved.paragraphs().get(0), "plain ").style().bold());
    }

    @Test
    void whatCannotBeKeptIsOnlyShown() throws Exception {
        byte[] table = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 Intro\\par\\trowd\\cellx1000\\intbl a\\cell\\row}".getBytes(StandardCharsets.US_ASCII);
        BrandedFleet.write(fleet.file("nas-210", "de-DE", "RestartInstructions.rtf"), table);
        scene.refresh();
        IFile german = ResourcesPlugin.getWorkspace().getRoot().getProject("nas-210").getFile("customization/de-DE/RestartInstructions.rtf");
        IEditorPart opened = IDE.openEditor(FleetScene.page(), german);
        Robot.pumpFor(100);
        StyledText shown = Robot.find(StyledText.class, "rich.text");
        assertFalse(shown.getEditable());
        assertTrue(shown.getText().contains("Intro"));
        assertTrue(Robot.find(Label.class, "rich.banner").getText().contains("saving here would lose (table)"), Robot.find(Label.class, "rich.banner").getText());
        assertFalse(opened.isDirty());
        Robot.screenshot("instructions-readonly");
    }

    @Test
    void theControlKeepsTextAndStylesOfTheWholeCorpus() throws Exception {
        Path corpus = PreviewTextTest.corpus();
        assumeTrue(corpus != null, "the corpus of real files is not there");
        Shell shell = new Shell(Display.getCurrent());
        RichText rich = new RichText(shell, letter -> {
            throw new AssertionError("nobody typed");
        });
        int count = 0;
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path each : files.filter(f -> f.toString().endsWith(".rtf")).sorted().toList()) {
                EditableText editable;
                try {
                    editable = EditableText.of(Files.readAllBytes(each), "en-US");
                } catch (FormatException e) {
                    continue; // said so by the reader's own tests
                }
                if (editable.writable()) {
                    rich.show(editable.document());
                    assertArrayEquals(editable.write(editable.document()), editable.write(rich.document()), each.toString());
                    count++;
                }
            }
        }
        shell.dispose();
        assertTrue(count > 10, count + " texts");
    }

    @Test
    void editorIsDrawnInDark() throws Exception {
        scene.theme("dark");
        IDE.openEditor(FleetScene.page(), ResourcesPlugin.getWorkspace().getRoot().getProject("nas-210").getFile("customization/ja-JP/RestartInstructions.rtf"));
        Robot.screenshot("instructions-dark");
        scene.theme("default");
    }

    private void libreOffice(RtfDocument saved, String bold) throws Exception {
        Path work = Files.createDirectories(folder.resolve("office"));
        Process office;
        try {
            office = new ProcessBuilder("soffice", "-env:UserInstallation=" + work.resolve("profile").toUri(), "--headless", "--convert-to", "fodt", "--outdir",
                    work.toString(), file.toString()).redirectErrorStream(true).redirectOutput(work.resolve("log").toFile()).start();
        } catch (java.io.IOException e) {
            assumeTrue(false, "LibreOffice is not there, so nobody else looked at the file");
            return;
        }
        assertTrue(office.waitFor(90, TimeUnit.SECONDS), "LibreOffice hangs");
        String xml = Files.readString(work.resolve("RestartInstructions.fodt"));
        String body = xml.substring(xml.indexOf("<office:text"));
        for (RtfParagraph paragraph : saved.paragraphs()) {
            String plain = body.replaceAll("<[^>]*>", "");
            assertTrue(plain.contains(paragraph.shown()), paragraph.shown() + " is not in " + plain);
        }
        var span = java.util.regex.Pattern.compile("text:style-name=\"(T\\d+)\">" + bold).matcher(body);
        assertTrue(span.find(), body);
        String style = xml.substring(xml.indexOf("style:name=\"" + span.group(1) + "\""));
        style = style.substring(0, style.indexOf("</style:style>"));
        assertTrue(style.contains("fo:font-weight=\"bold\"") || style.contains("font-weight-asian=\"bold\""), style);
        assertTrue(style.contains("text-underline-style=\"solid\""), style);
        assertTrue(style.contains("14pt"), style);
    }

    private static RtfRun run(RtfParagraph paragraph, String words) {
        return paragraph.content().stream().filter(RtfRun.class::isInstance).map(RtfRun.class::cast).filter(r -> r.text().equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " is no run of " + paragraph));
    }

    private void type(String what) {
        int caret = text.getCaretOffset();
        text.replaceTextRange(caret, 0, what);
        text.setCaretOffset(caret + what.length());
        Robot.pumpFor(20);
    }

    private void press(String id, boolean on) {
        Button button = Robot.find(Button.class, id);
        button.setSelection(on);
        Robot.press(button);
    }

    private void choose(String id, String item) {
        Combo combo = Robot.find(Combo.class, id);
        combo.select(Arrays.asList(combo.getItems()).indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void run(ActionFactory action) {
        Robot.pumpFor(50);
        var handler = editor.getEditorSite().getActionBars().getGlobalActionHandler(action.getId());
        assertTrue(handler.isEnabled(), action.getId() + " is off");
        handler.run();
        Robot.pumpFor(50);
    }
}
