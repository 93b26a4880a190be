package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mintmark.engine.png.PngReader;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.ui.fleet.FleetView;
import org.mintmark.ui.preview.PageCanvas;
import org.mintmark.ui.preview.PreviewView;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.ui.text.InstructionsEditor;

/** A day of quality assurance with the demo's server, from the first look at its cultures to a sign-off that the next build makes stale. */
class QaDayTest {

    private static final String SKU = "nas-210";
    private static final String PREVIEW = "org.mintmark.ui.preview";
    private static final int SIGNED = 11;
    private static final String JAPANESE = "サーバーの電源を切ります。";
    private static final String ENGLISH = "Turn the server off.";

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();
    private PreviewView view;

    @BeforeEach
    void open() throws Exception {
        DemoWorkspace.edit(SKU);
        view = (PreviewView) DemoWorkspace.page().showView(PREVIEW);
        assertTrue(Robot.until(() -> page().contains(ENGLISH)), page());
    }

    @AfterEach
    void close() throws Exception {
        DemoWorkspace.theme("default");
        DemoWorkspace.page().hideView(view);
        DemoWorkspace.page().hideView(DemoWorkspace.page().findView(FleetView.ID));
    }

    @Test
    void fromTheFirstLookToAStaleSignOff() throws Exception {
        walkAllCultures();
        aClientWithoutAFolder();
        compareJapaneseWithEnglish("qa-compare-light");
        takeTheFixOfAWrongPicture();
        editTheJapaneseText("電源コードを抜きます。");
        exportTheSheet();
        SignOffTest.build();
        signOff();
        assertEquals("signed", signed("qa-fleet-light"));

        DemoWorkspace.theme("dark");
        compareJapaneseWithEnglish("qa-compare-dark");
        editTheJapaneseText("ランプが消えるまで待ちます。");
        SignOffTest.build();
        SignOffTest.sign();
        assertTrue(SignOffTest.state().contains("stale"), SignOffTest.state());
        Robot.screenshot("qa-stale-dark", SignOffTest.signButton().getShell());
        Robot.press(Robot.find(Button.class, "signoff.close"));
        assertEquals("stale", signed("qa-fleet-dark"));
    }

    private void walkAllCultures() {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < WizardCulture.values().length; i++) {
            String tag = client();
            seen.add(tag);
            boolean own = List.of("en-US", "de-DE", "ja-JP").contains(tag);
            String expected = switch (tag) {
                case "ja-JP" -> JAPANESE;
                case "de-DE" -> "Schalten Sie den Server aus.";
                default -> ENGLISH;
            };
            assertTrue(Robot.until(() -> page().contains(expected)), tag + ": " + page());
            assertTrue(Robot.until(() -> facts().toLowerCase(Locale.ROOT).contains(own ? "(folder " + tag.toLowerCase(Locale.ROOT) + ")" : "falls back to en-us")), tag + ": " + facts());
            Robot.key(canvas(), SWT.ARROW_RIGHT, 0);
            assertTrue(Robot.until(() -> !client().equals(tag)), tag + " stays");
        }
        assertEquals(Arrays.stream(WizardCulture.values()).map(WizardCulture::tag).sorted().toList(), seen.stream().sorted().toList());
    }

    private void aClientWithoutAFolder() {
        type("preview.client", "es-MX");
        assertTrue(Robot.until(() -> facts().contains("there is no folder es-MX, so the procedure falls back to en-us")), facts());
        assertTrue(page().contains(ENGLISH), page());
        Robot.screenshot("qa-es-mx-light");
    }

    private void compareJapaneseWithEnglish(String picture) {
        type("preview.client", "ja-JP");
        type("preview.compare", "en-US");
        assertTrue(Robot.until(() -> page().contains("ランプがオレンジ色になったらボタンを離します。") && page().contains(ENGLISH)), page());
        Robot.screenshot(picture);
        type("preview.compare", "");
        assertTrue(Robot.until(() -> !page().contains(ENGLISH)), page());
    }

    private void takeTheFixOfAWrongPicture() throws Exception {
        Path photo = Files.write(demo.fleet().resolve("Front view.PNG"), BrandedFleet.picture(300, 200));
        Table cultures = cultures();
        Rectangle cell = japanese(cultures).getBounds(1);
        Desktop.drop(cultures, cell.x + cell.width / 2, cell.y + cell.height / 2, photo);
        assertTrue(Robot.until(() -> japanese(cultures).getText(1).equals("own · 300 × 200")), japanese(cultures).getText(1));
        assertTrue(Robot.until(() -> facts().contains("300 x 200 pixels")), facts());
        assertTrue(Robot.until(() -> Robot.shows("cell.fix")), "no fix is offered");
        Robot.screenshot("qa-picture-light");
        Robot.press(Robot.find(Button.class, "cell.fix"));
        assertTrue(Robot.until(() -> japanese(cultures).getText(1).equals("own · 256 × 256")), japanese(cultures).getText(1));
        assertEquals(256, PngReader.check(Files.readAllBytes(demo.fleet().resolve("nas-210/customization/ja-JP/ServerImage.png"))).width());
        assertTrue(Robot.until(() -> !facts().contains("300 x 200 pixels")), facts());
    }

    /** Adds a line to the text, which the preview shows. */
    private void editTheJapaneseText(String line) throws Exception {
        Table cultures = cultures();
        Rectangle cell = japanese(cultures).getBounds(2);
        Robot.mouse(cultures, SWT.MouseDown, cell.x + 10, cell.y + 5);
        if (japanese(cultures).getText(2).startsWith("own")) {
            Robot.press(Robot.find(Button.class, "cell.edit"));
        } else {
            Robot.dialog(() -> Robot.press(Robot.find(Button.class, "cell.edit")), shell -> Robot.press(shell, "Copy and Edit"));
        }
        Robot.pumpFor(100);
        IEditorPart editor = assertInstanceOf(InstructionsEditor.class, DemoWorkspace.page().getActiveEditor());
        StyledText text = Robot.find(StyledText.class, "rich.text");
        Composite area = text.getParent();
        for (Control control : List.of(text, Robot.find(Button.class, "rich.picture"), Robot.find(Label.class, "rich.facts"))) {
            Rectangle bounds = Display.getCurrent().map(control.getParent(), area, control.getBounds());
            assertTrue(area.getClientArea().contains(bounds.x + bounds.width - 1, bounds.y + bounds.height - 1), control + " is cut off beside the preview");
        }
        String typed = "\n" + line;
        text.replaceTextRange(text.getCharCount(), 0, typed);
        Robot.pumpFor(50);
        assertTrue(editor.isDirty());
        assertTrue(Robot.until(() -> page().contains(line)), "what is typed is not seen before it is saved: " + page());
        assertTrue(facts().startsWith("Drawn from the working folder, with changes that are not saved yet."), facts());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertTrue(Robot.until(() -> facts().startsWith("Drawn from the working folder: what a build")), facts());
        assertTrue(page().contains(line), page());
        Robot.screenshot("qa-text-" + (line.startsWith("電") ? "light" : "dark"));
        DemoWorkspace.page().closeEditor(editor, false);
        DemoWorkspace.edit(SKU);
    }

    private void exportTheSheet() throws Exception {
        Path sheet = demo.fleet().resolve("sheet.html");
        assertNotNull(view.exportSheet(sheet));
        assertTrue(Robot.until(() -> Files.exists(sheet)));
        String html = Files.readString(sheet);
        assertTrue(html.contains("電源コードを抜きます。"), "the sheet has the old text");
        assertEquals(19, html.split("<article", -1).length - 1);
    }

    private static void signOff() {
        SignOffTest.sign();
        assertTrue(SignOffTest.state().contains("not signed"), SignOffTest.state());
        SignOffTest.checklist();
        SignOffTest.tab(1);
        Table read = Robot.find(Table.class, "signoff.cultures");
        for (int i = 0; i < read.getItemCount(); i++) {
            SignOffTest.read(read, i);
        }
        SignOffTest.tab(2);
        SignOffTest.people();
        assertEquals("Nothing is open: the disc can be signed.", SignOffTest.openItems());
        Robot.screenshot("qa-sign-light", SignOffTest.signButton().getShell());
        Robot.press(SignOffTest.signButton());
        assertTrue(Robot.until(() -> SignOffTest.state().contains("signed: this disc was approved")), SignOffTest.state());
        Robot.press(Robot.find(Button.class, "signoff.close"));
    }

    /** What the Fleet view says of the SKU's sign-off. */
    private static String signed(String picture) throws Exception {
        DemoWorkspace.page().showView(FleetView.ID);
        String[] said = new String[1];
        assertTrue(Robot.within(30, () -> {
            said[0] = FleetRows.text(SKU, SIGNED);
            return !said[0].isEmpty();
        }), "the fleet says nothing of it");
        Robot.pumpFor(1500); // what is remembered is followed by what there is
        DemoWorkspace.page().toggleZoom(DemoWorkspace.page().findViewReference(FleetView.ID));
        Robot.screenshot(picture);
        DemoWorkspace.page().toggleZoom(DemoWorkspace.page().findViewReference(FleetView.ID));
        return FleetRows.text(SKU, SIGNED);
    }

    private static Table cultures() throws Exception {
        SkuEditor editor = DemoWorkspace.edit(SKU);
        editor.setActivePage("cultures");
        Robot.pumpFor(100);
        Table table = Robot.find(Table.class, "cultures");
        table.showItem(japanese(table));
        Robot.pumpFor(50);
        return table;
    }

    private static TableItem japanese(Table table) {
        return Arrays.stream(table.getItems()).filter(i -> i.getText(0).startsWith("ja-JP")).findFirst().orElseThrow();
    }

    private static void type(String field, String text) {
        Text shown = Robot.find(Text.class, field);
        shown.setText(text);
        shown.notifyListeners(SWT.DefaultSelection, new Event());
        Robot.pumpFor(50);
    }

    private static String client() {
        return Robot.find(Text.class, "preview.client").getText();
    }

    private static PageCanvas canvas() {
        return Robot.find(PageCanvas.class, "preview.page");
    }

    private static String page() {
        return canvas().text();
    }

    private static String facts() {
        return Robot.find(Text.class, "preview.facts").getText();
    }
}
