package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mintmark.core.work.Entry;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.build.WorkJournal;

/** What a user of the Images page sees and does. */
class ImagesPageTest {

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();
    private SkuEditor editor;

    private void open(String sku) throws Exception {
        editor = DemoWorkspace.edit(sku);
        editor.setActivePage("images");
        assertTrue(Robot.within(20, () -> !state().startsWith("Looking")), "the page still looks");
    }

    private static String state() {
        return Robot.find(Label.class, "images.state").getText();
    }

    @Test
    void imagesAreCapturedAndVerified() throws Exception {
        open("nas-210");
        assertEquals("Nothing is captured yet.", state());
        assertFalse(Robot.find(Button.class, "images.verifyImages").isEnabled());
        Robot.press(Robot.find(Button.class, "images.capture"));
        assertTrue(Robot.within(20, () -> Robot.shows("plan.ok")));
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Robot.within(20, () -> state().equals("Captured, and current.")), state());
        List<String> files = rows(Robot.find(Table.class, "images.files"), 0, 1, 3);
        assertTrue(files.contains("system.wim|windows|there"), files.toString());
        List<String> facts = rows(Robot.find(Table.class, "images.facts"), 0, 1);
        assertTrue(facts.contains("Captured for|nas-210"), facts.toString());
        assertTrue(facts.contains("Windows says|IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE"), facts.toString());
        Robot.screenshot("images-captured");
        Robot.press(Robot.find(Button.class, "images.verifyImages"));
        assertTrue(Robot.within(20, () -> said("the images are whole")), WorkJournal.get().entries().toString());
        Path image = demo.fleet().resolve("nas-210/capture/system.wim");
        byte[] content = Files.readAllBytes(image);
        content[content.length / 2] ^= 1;
        Files.write(image, content);
        Robot.press(Robot.find(Button.class, "images.verifyImages"));
        assertTrue(Robot.within(20, () -> said("system.wim is no longer what was recorded")), WorkJournal.get().entries().toString());
        Robot.until(() -> !DemoWorkspace.busy());
        assertTrue(Robot.until(() -> state().startsWith("Captured, but stale: ")), state());
    }

    @Test
    void whatIsDeclaredIsOverriddenAndUndone() throws Exception {
        open("tower-110");
        byte[] before = Files.readAllBytes(editor.document().path());
        assertEquals("${disks}/tower-110.img", Robot.find(Text.class, "source").getText());
        assertEquals("104857600", Robot.find(Text.class, "partSize").getText());
        enter("level", "high");
        assertTrue(Robot.find(Text.class, "level").getText().equals("high") && editor.document().sku().getCapture().eIsSet(
                org.mintmark.model.SkuPackage.Literals.CAPTURE__LEVEL) == false, "a word became a number");
        enter("level", "50");
        Combo compression = Robot.find(Combo.class, "compression");
        compression.select(compression.indexOf("xpress"));
        compression.notifyListeners(SWT.Selection, new Event());
        assertEquals("own · reset to inherited", Robot.find(Hyperlink.class, "compression.origin").getText());
        later("A path or pattern", "\\Temp\\*");
        Robot.press(Robot.find(Button.class, "exclusions.add"));
        assertTrue(Robot.until(() -> rows(Robot.find(Table.class, "exclusions"), 0, 1).equals(List.of("\\Temp\\*|own"))));
        enter("partSize", "");
        assertTrue(Robot.until(() -> Robot.find(Text.class, "partSize").getText().equals("4194304000")));
        assertEquals(50, editor.document().sku().getCapture().getLevel());
        while (editor.document().history().canUndo()) {
            editor.document().history().undo();
        }
        assertTrue(Robot.until(() -> !editor.isDirty()));
        editor.doSave(new NullProgressMonitor());
        assertArrayEquals(before, Files.readAllBytes(editor.document().path()));
    }

    @Test
    void setOfGenDiskXmlIsImportedInOneStep() throws Exception {
        open("rack-310");
        assertTrue(state().startsWith("Imported from GenDiskXML"), state());
        assertFalse(Robot.find(Button.class, "images.capture").isEnabled());
        List<String> sealed = rows(Robot.find(Table.class, "images.files"), 0, 3);
        assertTrue(sealed.contains("disk.xml|there") && sealed.size() > 2, sealed.toString());
        open("tower-110");
        later("The folder that GenDiskXML wrote", "${nowhere}/rack");
        Robot.answer("is not mapped on this workstation", "OK");
        Robot.press(Robot.find(Button.class, "images.import"));
        assertFalse(editor.document().isDirty(), "a location that is not mapped was taken");
        later("The folder that GenDiskXML wrote", "${disks}/rack-310");
        Robot.press(Robot.find(Button.class, "images.import"));
        assertTrue(Robot.until(() -> state().startsWith("Imported from GenDiskXML")), state());
        assertEquals(sealed, rows(Robot.find(Table.class, "images.files"), 0, 3));
        editor.document().history().undo();
        assertTrue(Robot.until(() -> !editor.isDirty() && state().equals("Nothing is captured yet.")), state());
    }

    @Test
    void pageIsDrawnInLightAndDark() throws Exception {
        for (String theme : List.of("default", "dark")) {
            DemoWorkspace.theme(theme);
            DemoWorkspace.page().closeAllEditors(false);
            open("rack-310");
            Robot.pumpFor(500);
            var form = editor.getActivePageInstance().getManagedForm().getForm();
            assertTrue(Robot.fits(form), "the page is wider than its editor");
            Robot.screenshot("images-" + theme);
            form.setOrigin(0, 10_000);
            Robot.screenshot("images-made-" + theme);
        }
        DemoWorkspace.theme("default");
    }

    private static boolean said(String text) {
        return WorkJournal.get().entries().stream().map(Entry::text).anyMatch(t -> t.contains(text));
    }

    private static void enter(String id, String value) {
        Text text = Robot.find(Text.class, id);
        text.setText(value);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        Robot.pumpFor(50);
    }

    /** Types into the dialog that will be open then. */
    private static void later(String shown, String value) {
        Display.getCurrent().timerExec(300, () -> {
            Robot.find(Text.class, "path.text").setText(value);
            Robot.answer(shown, "OK");
        });
    }

    private static List<String> rows(Table table, int... columns) {
        return List.of(table.getItems()).stream()
                .map(i -> java.util.Arrays.stream(columns).mapToObj(i::getText).collect(java.util.stream.Collectors.joining("|"))).toList();
    }
}
