package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
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
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mintmark.ui.sku.SkuEditor;

/** What a user of the Media page sees and does. */
class MediaPageTest {

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();
    private SkuEditor editor;

    @BeforeEach
    void open() throws Exception {
        open("rack-310");
    }

    private void open(String sku) throws Exception {
        editor = DemoWorkspace.edit(sku);
        editor.setActivePage("media");
        assertTrue(Robot.within(20, () -> !state().startsWith("Looking")), "the page still looks");
    }

    private static String state() {
        return Robot.find(Label.class, "media.state").getText();
    }

    @Test
    void everyFileOfTheDiscHasItsOrigin() throws Exception {
        Tree tree = Robot.find(Tree.class, "media.files");
        TreeItem disc = tree.getItem(0);
        assertEquals("RACK_310_C_LAB", disc.getText(0));
        assertTrue(rows(path(disc, "Reset")).contains("disk.xml|GenDiskXML's capture"), rows(path(disc, "Reset")).toString());
        assertEquals(List.of("family family-essentials"), origins(path(disc, "$OEM$", "Customization", "ja-JP")));
        assertEquals(List.of("partner kit"), origins(path(disc, "sources")));
        assertTrue(rows(disc).stream().anyMatch(r -> r.contains("GenDiskXML.exe") && r.endsWith("left out")), rows(disc).toString());
        String fits = Robot.find(Label.class, "media.fits").getText();
        assertTrue(fits.contains("of a dvd-5. ") && fits.contains("Also fits: key-8, dvd-9, bd-25.") && fits.contains("factory images"), fits);
        assertEquals("Not built yet.", state());
        assertFalse(Robot.find(Button.class, "media.verify").isEnabled());
    }

    @Test
    void inheritedValuesAreOverriddenResetAndUndone() throws Exception {
        byte[] before = Files.readAllBytes(editor.document().path());
        assertEquals("dvd-5", Robot.find(Combo.class, "target").getText());
        assertEquals("from family-essentials · override", Robot.find(Hyperlink.class, "target.origin").getText());
        Robot.click(Robot.find(Hyperlink.class, "target.origin"));
        assertTrue(Robot.until(() -> Robot.find(Hyperlink.class, "target.origin").getText().startsWith("own")));
        Combo target = Robot.find(Combo.class, "target");
        target.select(target.indexOf("bd-25"));
        target.notifyListeners(SWT.Selection, new Event());
        assertTrue(Robot.until(() -> Robot.find(Label.class, "media.fits").getText().contains("of a bd-25")));
        enter("label", "CONTOSO_${revision}");
        assertTrue(Robot.until(() -> Robot.find(Tree.class, "media.files").getItem(0).getText().equals("CONTOSO_C_LAB")));
        assertEquals("${kit}/Server Recovery", Robot.find(Text.class, "partnerKit").getText());
        enter("partnerKit", "nowhere");
        assertTrue(Robot.until(() -> state().startsWith("Not built yet, and it can't be planned now.")), state());
        enter("partnerKit", "");
        assertTrue(Robot.until(() -> Robot.find(Text.class, "partnerKit").getText().equals("${kit}/Server Recovery")));
        Table packs = Robot.find(Table.class, "languagePacks");
        assertEquals(List.of("${kit}/Language Packs/de-DE|from family-essentials", "${kit}/Language Packs/ja-JP|from family-essentials"), rows(packs));
        packs.select(0);
        packs.notifyListeners(SWT.Selection, new Event());
        assertFalse(Robot.find(Button.class, "languagePacks.remove").isEnabled(), "a family's pack can be removed here");
        later("A language pack", "${kit}/Language Packs/fr-FR");
        Robot.press(Robot.find(Button.class, "languagePacks.add"));
        assertTrue(Robot.until(() -> packs.getItemCount() == 3));
        assertEquals("own", packs.getItem(2).getText(1));
        packs.select(2);
        packs.notifyListeners(SWT.Selection, new Event());
        Robot.press(Robot.find(Button.class, "languagePacks.remove"));
        assertTrue(Robot.until(() -> packs.getItemCount() == 2));
        Robot.click(Robot.find(Hyperlink.class, "label.origin"));
        Robot.click(Robot.find(Hyperlink.class, "target.origin"));
        assertTrue(Robot.until(() -> editor.document().sku().getEditions().isEmpty()), "an edition that says nothing stays");
        while (editor.document().history().canUndo()) {
            editor.document().history().undo();
        }
        assertTrue(Robot.until(() -> !editor.isDirty()));
        editor.doSave(new NullProgressMonitor());
        assertArrayEquals(before, Files.readAllBytes(editor.document().path()));
    }

    @Test
    void stateFollowsTheBuild() throws Exception {
        Robot.press(Robot.find(Button.class, "media.build"));
        assertTrue(Robot.within(20, () -> Robot.shows("plan.ok")));
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Robot.within(20, () -> state().startsWith("Built and verified: rack-310_LAB.iso")), state());
        assertTrue(state().endsWith("not rehearsed yet."), state());
        assertTrue(Robot.find(Button.class, "media.rehearse").isEnabled());
        enter("label", "OTHER");
        assertTrue(Robot.until(() -> state().startsWith("Built, but stale: ") && state().contains("label")), state());
        editor.document().history().undo();
        assertTrue(Robot.until(() -> state().startsWith("Built and verified")), state());
    }

    @Test
    void editionsShipTheirOwnCultures() throws Exception {
        later("A short name", "eu");
        Robot.press(Robot.find(Button.class, "media.edition.add"));
        assertTrue(Robot.until(() -> rack().getEditions().size() == 1));
        assertEquals("de-DE en-US ja-JP", sorted(Robot.find(Text.class, "cultures").getText()));
        enter("cultures", "en-US, de-DE");
        assertTrue(Robot.until(() -> rows(path(Robot.find(Tree.class, "media.files").getItem(0), "$OEM$", "Customization")).size() == 2));
        assertEquals("own · reset to inherited", Robot.find(Hyperlink.class, "cultures.origin").getText());
        Robot.click(Robot.find(Hyperlink.class, "cultures.origin"));
        assertTrue(Robot.until(() -> sorted(Robot.find(Text.class, "cultures").getText()).equals("de-DE en-US ja-JP")));
        assertEquals("eu", rack().getEditions().get(0).getId());
        later("A short name", "apac");
        Robot.press(Robot.find(Button.class, "media.edition.add"));
        assertTrue(Robot.until(() -> Robot.shows("media.edition")));
        assertArrayEquals(new String[] { "eu", "apac" }, sortedItems(Robot.find(Combo.class, "media.edition")));
        Robot.press(Robot.find(Button.class, "media.edition.remove"));
        assertTrue(Robot.until(() -> rack().getEditions().size() == 1));
        while (editor.document().history().canUndo()) {
            editor.document().history().undo();
        }
        assertTrue(Robot.until(() -> !editor.isDirty()));
    }

    private org.mintmark.model.Sku rack() {
        return editor.document().sku();
    }

    private static String sorted(String tags) {
        return String.join(" ", List.of(tags.split(" ")).stream().sorted().toList());
    }

    private static String[] sortedItems(Combo combo) {
        return List.of(combo.getItems()).stream().sorted(java.util.Comparator.reverseOrder()).toArray(String[]::new);
    }

    @Test
    void familyNeedsNone() throws Exception {
        open("family-essentials");
        assertTrue(state().startsWith("No disc is made of it"), state());
        assertFalse(Robot.find(Button.class, "media.build").isEnabled());
    }

    @Test
    void pageIsDrawnInLightAndDark() throws Exception {
        for (String theme : List.of("default", "dark")) {
            DemoWorkspace.theme(theme);
            DemoWorkspace.page().closeAllEditors(false);
            open("nas-210");
            assertTrue(Robot.fits(editor.getActivePageInstance().getManagedForm().getForm()), "the page is wider than its editor");
            Robot.screenshot("media-" + theme);
            var form = editor.getActivePageInstance().getManagedForm().getForm();
            form.setOrigin(0, 10_000);
            Robot.screenshot("media-declared-" + theme);
        }
        DemoWorkspace.theme("default");
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

    private static TreeItem path(TreeItem from, String... names) {
        TreeItem item = from;
        for (String name : names) {
            TreeItem parent = item;
            item = List.of(parent.getItems()).stream().filter(i -> i.getText().equals(name)).findFirst()
                    .orElseThrow(() -> new AssertionError("no " + name + " in " + rows(parent)));
            Event event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Expand, event);
        }
        return item;
    }

    private static List<String> rows(TreeItem parent) {
        List<String> rows = new ArrayList<>();
        for (TreeItem item : parent.getItems()) {
            rows.add(item.getText(0) + "|" + item.getText(1));
        }
        return rows;
    }

    private static List<String> rows(Table table) {
        return List.of(table.getItems()).stream().map(i -> i.getText(0) + "|" + i.getText(1)).toList();
    }

    private static List<String> origins(TreeItem folder) {
        return List.of(folder.getItems()).stream().map(i -> i.getText(1)).distinct().toList();
    }
}
