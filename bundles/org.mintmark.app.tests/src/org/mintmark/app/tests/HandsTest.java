package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.ui.sku.SkuEditor;

/** Small things that hands and eyes expect of any program. */
class HandsTest {

    @TempDir
    Path fleet;

    private final DemoWorkspace demo = new DemoWorkspace();

    @BeforeEach
    void open() throws Exception {
        DemoWorkspace.write(fleet);
        demo.open(fleet);
    }

    @AfterEach
    void close() throws Exception {
        demo.close();
    }

    @Test
    void tabsOfPagesSayWhereProblemsAre() throws Exception {
        DemoWorkspace.edit("nas-210");
        assertTrue(Robot.until(() -> tab("Drivers").getImage() != null), "the tab of the unsigned driver is not marked");
        assertNull(tab("Disk Layout").getImage());
        assertNull(tab("Cultures").getImage());
        Robot.screenshot("page-tabs");
    }

    private static CTabItem tab(String title) {
        return tab(Robot.shell(), title);
    }

    private static CTabItem tab(Composite parent, String title) {
        for (Control child : parent.getChildren()) {
            CTabItem own = child instanceof CTabFolder folder ? Stream.of(folder.getItems()).filter(i -> i.getText().equals(title)).findFirst().orElse(null) : null;
            CTabItem found = own == null && child instanceof Composite composite ? tab(composite, title) : own;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void whatIsOffLooksOff() throws Exception {
        for (String theme : List.of("default", "dark")) {
            DemoWorkspace.theme(theme);
            DemoWorkspace.edit("rack-310").setActivePage("media");
            assertTrue(Robot.within(20, () -> Robot.find(Label.class, "media.state").getText().equals("Not built yet.")));
            Robot.pumpFor(300);
            Robot.screenshot("media-off-" + theme);
            int on = contrast(Robot.find(Button.class, "media.report"), Robot.find(Button.class, "media.plan"));
            int off = contrast(Robot.find(Button.class, "media.verify"), Robot.find(Button.class, "media.verify"));
            DemoWorkspace.theme("default");
            assertTrue(off < on * 3 / 4, theme + ": the text of a button that is off differs from its ground by " + off + ", of one that is on by " + on);
        }
    }

    /** How much the text of a button differs from its ground; its icon, on the left, does not count. */
    private static int contrast(Button... buttons) {
        int most = 0;
        for (Button button : buttons) {
            if (!button.isEnabled() && buttons.length > 1 && buttons[0] != buttons[1]) {
                continue;
            }
            ImageData seen = seen(button);
            int ground = light(seen, seen.width - 6, seen.height / 2);
            for (int x = 30; x < seen.width - 6; x++) {
                for (int y = 5; y < seen.height - 5; y++) {
                    most = Math.max(most, Math.abs(light(seen, x, y) - ground));
                }
            }
        }
        return most;
    }

    private static ImageData seen(Control control) {
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static int light(ImageData data, int x, int y) {
        RGB rgb = data.palette.getRGB(data.getPixel(x, y));
        return rgb.red + rgb.green + rgb.blue;
    }

    @Test
    void aSkuIsProposedToBeOfTheFamilyThatIsOpen() throws Exception {
        DemoWorkspace.edit("family-essentials");
        Robot.dialog(() -> Robot.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.mintmark.ui.wizard.sku")), shell -> {
            assertEquals("family-essentials", Robot.find(shell, Combo.class, "base").getText());
            Robot.press(shell, "Cancel");
        });
        DemoWorkspace.edit("nas-210");
        Robot.dialog(() -> Robot.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.mintmark.ui.wizard.sku")), shell -> {
            assertEquals("none", Robot.find(shell, Combo.class, "base").getText());
            Robot.press(shell, "Cancel");
        });
    }

    @Test
    void menusNameWhatTheyMakeAndBeginWithWhatIsDoneMost() {
        List<String> file = texts(menu("File"));
        assertTrue(file.get(0).startsWith("New SKU") && file.get(1).startsWith("New Family"), file.toString());
        assertTrue(file.get(file.size() - 1).startsWith("Exit"), file.toString());
        List<String> media = texts(menu("Recovery Media"));
        assertTrue(media.get(0).startsWith("Plan") && media.get(1).startsWith("Build"), media.toString());
        assertTrue(media.contains("Import Partner Kit…"), media.toString());
    }

    private static Menu menu(String title) {
        Menu menu = Stream.of(Robot.shell().getMenuBar().getItems()).filter(i -> i.getText().replace("&", "").equals(title)).findFirst().orElseThrow().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        Robot.pumpFor(200);
        return menu;
    }

    private static List<String> texts(Menu menu) {
        return Stream.of(menu.getItems()).filter(i -> (i.getStyle() & SWT.SEPARATOR) == 0).map(i -> i.getText().replace("&", "")).toList();
    }

    @Test
    void aDemoThatWasNotMadeIsExplainedAndACancelledOneIsNoError() {
        Robot.dialog(HandsTest::demo, shell -> Robot.press(shell, "Cancel"));
        var shown = Robot.answer("The demo fleet was not made.", "OK");
        Robot.dialog(HandsTest::demo, shell -> {
            Robot.find(shell, Text.class, "demo.folder").setText("demo");
            assertFalse(Robot.enabled(shell, "OK"), "nobody knows where that is");
            assertTrue(Robot.texts(shell).contains("Type the whole path of the folder."), Robot.texts(shell).toString());
            Robot.find(shell, Text.class, "demo.folder").setText(fleet.resolve("mintmark.properties/demo").toString());
            Robot.press(shell, "OK");
        });
        assertTrue(Robot.until(shown), "nothing says that it was not made");
    }

    private static void demo() {
        MenuItem item = Stream.of(menu("Help").getItems()).filter(i -> i.getText().startsWith("Make Demo Fleet")).findFirst().orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void controlYMakesUndoneChangesAgain() throws Exception {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        assertEquals("org.eclipse.ui.edit.redo", keys.getPerfectMatch(KeySequence.getInstance("M1+Y")).getParameterizedCommand().getId());
    }

    @Test
    void whatIsTypedSearchesClientsAndEscapeGivesBackTheOneThatIsDrawn() throws Exception {
        DemoWorkspace.edit("nas-210");
        var view = DemoWorkspace.page().showView("org.mintmark.ui.preview");
        Text client = Robot.find(Text.class, "preview.client");
        assertTrue(Robot.until(() -> client.getText().equals("en-US")), client.getText());
        client.setFocus();
        client.selectAll();
        for (char letter : "mex".toCharArray()) {
            Desktop.type(letter, 0);
        }
        assertTrue(Robot.until(() -> proposals().stream().anyMatch(p -> p.contains("es-MX"))), "typing proposes nothing: " + client.getText());
        Robot.screenshot("preview-search");
        Robot.key(client, SWT.ESC, 0);
        client.traverse(SWT.TRAVERSE_ESCAPE);
        Robot.pumpFor(200);
        client.traverse(SWT.TRAVERSE_ESCAPE);
        assertEquals("en-US", client.getText());
        DemoWorkspace.page().hideView(view);
    }

    private static List<String> proposals() {
        return Stream.of(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s != Robot.shell()).flatMap(s -> tables(s).stream())
                .flatMap(t -> Arrays.stream(t.getItems())).map(i -> i.getText()).toList();
    }

    private static List<Table> tables(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(c -> c instanceof Table table ? Stream.of(table) : c instanceof Composite below ? tables(below).stream() : Stream.empty())
                .toList();
    }

    @Test
    void escapeLeadsFromFindingBackToTheText() throws Exception {
        IDE.openEditor(DemoWorkspace.page(), DemoWorkspace.file("nas-210").getProject().getFile("customization/en-US/RestartInstructions.rtf"));
        Text find = Robot.find(Text.class, "rich.find");
        find.setFocus();
        Robot.pumpFor(200);
        find.traverse(SWT.TRAVERSE_ESCAPE);
        Robot.pumpFor(200);
        assertEquals("rich.text", Display.getCurrent().getFocusControl() == null ? "nothing" : Display.getCurrent().getFocusControl().getData("id"));
    }

    @Test
    void theMatrixOfCulturesNeverScrollsSideways() throws Exception {
        DemoWorkspace.edit("nas-210").setActivePage("cultures");
        Robot.pumpFor(300);
        Table table = Robot.find(Table.class, "cultures");
        int width = Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
        assertTrue(width <= table.getClientArea().width && width > table.getClientArea().width - 10, width + " of " + table.getClientArea().width);
    }

    @Test
    void aReopenedEditorShowsThePageItShowed() throws Exception {
        SkuEditor editor = DemoWorkspace.edit("nas-210");
        editor.setActivePage("media");
        IMemento kept = XMLMemento.createWriteRoot("editor");
        editor.saveState(kept);
        DemoWorkspace.page().closeAllEditors(false);
        SkuEditor again = DemoWorkspace.edit("nas-210");
        assertEquals("overview", again.getActivePageInstance().getId());
        again.restoreState(kept);
        assertEquals("media", again.getActivePageInstance().getId());
    }
}
