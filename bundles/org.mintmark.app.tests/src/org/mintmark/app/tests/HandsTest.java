package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mintmark.core.work.Entry;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.ProblemMarkers;
import org.mintmark.workspace.build.WorkJournal;

/** Small things that hands and eyes expect of any program. */
class HandsTest {

    private static final int TOOLS_END = 50;

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();

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
        DemoWorkspace.page().resetPerspective();
        List<String> file = texts(menu("File"));
        assertTrue(file.get(0).startsWith("New SKU") && file.get(1).startsWith("New Family"), file.toString());
        assertTrue(file.get(file.size() - 1).startsWith("Exit"), file.toString());
        List<String> media = texts(menu("Recovery Media"));
        assertTrue(media.get(0).startsWith("Plan") && media.get(1).startsWith("Build"), media.toString());
        assertTrue(media.contains("Import Partner Kit…"), media.toString());
    }

    @Test
    void theToolsAreThoseThatMakeDiscs() {
        DemoWorkspace.page().resetPerspective();
        Robot.pumpFor(300);
        List<String> tools = tools(Robot.shell()).flatMap(b -> Stream.of(b.getItems())).filter(i -> (i.getStyle() & SWT.SEPARATOR) == 0)
                .map(i -> i.getToolTipText().replaceFirst(" \\(.*", "").replaceFirst("^&?(Undo|Redo) .*", "$1").replace("&", "")).toList();
        assertEquals(List.of("Save", "Save All", "Undo", "Redo", "Plan", "Build…", "Verify ISO", "Rehearse Factory Reset…", "Shows the wizard's page as a client sees it",
                "Shows every SKU beside the others", "Access commands and other items"), tools);
    }

    /** The tools above the parts. */
    private static Stream<ToolBar> tools(Control control) {
        return control instanceof ToolBar bar ? Stream.of(bar).filter(b -> b.isVisible() && b.toDisplay(0, 0).y < TOOLS_END)
                : control instanceof Composite parts ? Stream.of(parts.getChildren()).flatMap(HandsTest::tools) : Stream.empty();
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
            Robot.find(shell, Text.class, "demo.folder").setText(demo.fleet().resolve("mintmark.properties/demo").toString());
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
    void aFileHasOneEditorAndAProblemLeadsToItsPage() throws Exception {
        SkuEditor editor = DemoWorkspace.edit("nas-210");
        IEditorReference open = DemoWorkspace.page().getEditorReferences()[0];
        for (String id : List.of(SkuEditor.ID, "org.mintmark.ui.instructions")) {
            var same = PlatformUI.getWorkbench().getEditorRegistry().findEditor(id).getEditorMatchingStrategy();
            assertTrue(same.matches(open, new FileEditorInput(DemoWorkspace.file("nas-210"))), id);
            assertFalse(same.matches(open, new FileEditorInput(DemoWorkspace.file("rack-310"))), id);
        }
        assertTrue(Robot.within(20, () -> markers().length > 0), "no driver is found wanting");
        IDE.openEditor(DemoWorkspace.page(), markers()[0]);
        assertEquals(1, DemoWorkspace.page().getEditorReferences().length);
        assertEquals("drivers", editor.getActivePageInstance().getId());
    }

    private static IMarker[] markers() {
        try {
            return Stream.of(DemoWorkspace.file("nas-210").getProject().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                    .filter(m -> m.getAttribute(ProblemMarkers.CODE, "").startsWith("driver.") && m.getResource() instanceof IFile).toArray(IMarker[]::new);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void escapeEmptiesAFilter() throws Exception {
        var view = DemoWorkspace.page().showView("org.mintmark.ui.build.journal");
        Text filter = Robot.find(Text.class, "journal.filter");
        filter.setText("sha-256");
        filter.traverse(SWT.TRAVERSE_ESCAPE);
        assertEquals("", filter.getText());
        DemoWorkspace.page().hideView(view);
    }

    @Test
    void theJournalShowsItsEndWhoeverWasInFront() throws Exception {
        DemoWorkspace.page().showView("org.mintmark.ui.build.journal");
        Table table = Robot.find(Table.class, "journal");
        DemoWorkspace.page().showView("org.eclipse.ui.views.ProblemView");
        Robot.pumpFor(200);
        for (int i = 0; i < 40; i++) {
            WorkJournal.get().add(new Entry(Instant.now(), "nas-210", "step", Entry.Kind.NOTE, "line " + i, Optional.empty()));
        }
        assertTrue(Robot.until(() -> table.getItemCount() == WorkJournal.get().entries().size()));
        DemoWorkspace.page().showView("org.eclipse.ui.views.ProblemView");
        DemoWorkspace.page().showView("org.mintmark.ui.build.journal");
        Robot.pumpFor(500);
        int end = table.getItem(table.getItemCount() - 1).getBounds().y;
        assertTrue(end > 0 && end < table.getClientArea().height, "the last line is at " + end + " of " + table.getClientArea().height);
    }

    @Test
    void tabLeavesTheFieldOfHardwareIds() throws Exception {
        DemoWorkspace.edit("nas-210").setActivePage("drivers");
        Button add = Robot.find(Button.class, "drivers.ids");
        Robot.dialog(() -> add.notifyListeners(SWT.Selection, new Event()), shell -> {
            Text ids = Robot.find(shell, Text.class, "ids.text");
            Event tab = new Event();
            tab.detail = SWT.TRAVERSE_TAB_NEXT;
            tab.doit = false;
            ids.notifyListeners(SWT.Traverse, tab);
            assertTrue(tab.doit, "Tab writes into the field and never leaves it");
            Robot.press(shell, "Cancel");
        });
    }

    @Test
    void escapeLeadsFromFindingBackToTheText() throws Exception {
        IDE.openEditor(DemoWorkspace.page(), DemoWorkspace.file("nas-210").getProject().getFile("customization/en-US/RestartInstructions.rtf"));
        Text find = Robot.find(Text.class, "rich.find");
        Robot.shell().forceActive(); // a dialog may have had the keys
        assertTrue(Robot.until(() -> find.setFocus() && find.isFocusControl()));
        find.traverse(SWT.TRAVERSE_ESCAPE);
        Robot.pumpFor(200);
        assertEquals("rich.text", Display.getCurrent().getFocusControl() == null ? "nothing" : Display.getCurrent().getFocusControl().getData("id"));
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
