package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.sku.SkuEditor;

/** What is set, imported and exported around the demo's SKUs. */
class DemoWorkTest {

    private static final String JOURNAL = "org.mintmark.ui.build.journal";

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();

    @BeforeEach
    void open() throws Exception {
        DemoWorkspace.edit("rack-310");
    }

    @AfterEach
    void close() throws Exception {
        InstanceScope.INSTANCE.getNode("org.mintmark.ui").clear();
    }

    @Test
    void preferencesAreWhatPlansBeginWith() {
        set("release: smallest, fit to ship", true, false);
        for (IViewReference view : DemoWorkspace.page().getViewReferences()) {
            if (view.getId().equals(JOURNAL)) {
                DemoWorkspace.page().hideView(view);
            }
        }
        Robot.dialog(() -> Robot.command("org.mintmark.ui.build.build"), shell -> {
            assertTrue(Robot.find(shell, Combo.class, "plan.profile").getText().startsWith("release"));
            assertTrue(Robot.find(shell, Button.class, "plan.report").getSelection());
            Robot.press(shell, "Cancel");
        });
        set("draft: fastest, for the lab", false, false);
        Robot.dialog(() -> Robot.command("org.mintmark.ui.build.build"), shell -> {
            assertTrue(Robot.find(shell, Combo.class, "plan.profile").getText().startsWith("draft"));
            assertFalse(Robot.find(shell, Button.class, "plan.report").getSelection());
            Robot.press(shell, "Cancel");
        });
        Robot.command("org.mintmark.ui.build.verifyImages");
        assertTrue(Robot.until(DemoWorkspace::busy));
        assertTrue(Robot.within(30, () -> !DemoWorkspace.busy()));
        assertEquals(List.of(), journals(), "the journal came although it is not wanted");
        set("default: balanced, for the lab", false, true);
        Robot.command("org.mintmark.ui.build.verifyImages");
        assertTrue(Robot.until(() -> journals().size() == 1), "the journal is not shown");
        assertTrue(Robot.within(30, () -> !DemoWorkspace.busy()));
    }

    private static List<String> journals() {
        return java.util.Arrays.stream(DemoWorkspace.page().getViewReferences()).map(IViewReference::getId).filter(JOURNAL::equals).toList();
    }

    private static void set(String profile, boolean report, boolean journal) {
        set(profile, report, journal, "preferences");
    }

    private static void set(String profile, boolean report, boolean journal, String picture) {
        Robot.dialog(() -> PreferencesUtil.createPreferenceDialogOn(Robot.shell(), "org.mintmark.ui.preference", null, null).open(), shell -> {
            Combo combo = Robot.find(shell, Combo.class, "build.profile");
            combo.select(combo.indexOf(profile));
            Robot.find(shell, Button.class, "build.report").setSelection(report);
            Robot.find(shell, Button.class, "build.journal").setSelection(journal);
            if (journal) { // the page is found by a word that stands on it
                Text words = Robot.text(shell);
                words.setText("draft");
                Tree pages = tree(shell);
                assertTrue(Robot.until(() -> pages.getItemCount() == 1 && pages.getItem(0).getText().equals("Mintmark")), "the page is not found");
                words.setText("");
                Robot.pumpFor(500);
            }
            if (report) {
                Robot.screenshot(picture, shell);
            }
            Robot.press(shell, "Apply and Close");
        });
    }

    @Test
    void headersNameTheDemosKit() {
        assertTrue(Robot.until(() -> heading().equals("Overview · rack-310 · vendor-captured, demo")), heading());
    }

    private static String heading() {
        return ((SkuEditor) DemoWorkspace.page().getActiveEditor()).getActivePageInstance().getManagedForm().getForm().getText();
    }

    @Test
    void theReferenceDisksLayoutIsOneClickAway() throws Exception {
        SkuEditor editor = DemoWorkspace.edit("nas-210");
        editor.setActivePage("disk");
        Robot.press(Robot.find(Button.class, "layout.take"));
        assertTrue(Robot.until(() -> Robot.shows("disk0")), "no disk is drawn");
        assertFalse(Robot.shows("layout.take"));
        Robot.screenshot("disk-taken");
        editor.document().history().undo();
        assertTrue(Robot.until(() -> Robot.shows("layout.take") && !editor.isDirty()), "the layout was not given back");
    }

    @Test
    void reportsAreWrittenToWhereTheUserSays() throws Exception {
        export(1, "checks.html");
        assertTrue(Files.readString(demo.fleet().resolve("checks.html")).contains("<h1>Checks of rack-310</h1>"));
        export(2, "checks.sarif");
        assertTrue(Files.readString(demo.fleet().resolve("checks.sarif")).contains("\"2.1.0\""));
        export(3, "checks.json");
        assertTrue(Files.readString(demo.fleet().resolve("checks.json")).contains("mintmark/check/1"));
        Robot.dialog(() -> Robot.command("org.mintmark.ui.wizard.report"), shell -> {
            choose(Robot.find(shell, Combo.class, "kind"), 0);
            assertTrue(Robot.find(shell, Text.class, "file").getText().endsWith("rack-310-build.html"));
            Robot.find(shell, Text.class, "file").setText(demo.fleet().resolve("build.html").toString());
            Robot.press(shell, "Finish");
            assertTrue(Robot.until(() -> Robot.texts(shell).stream().anyMatch(t -> t.contains("no report of a build yet"))), Robot.texts(shell).toString());
            Robot.screenshot("export-report", shell);
            Robot.press(shell, "Cancel");
        });
        assertFalse(Files.exists(demo.fleet().resolve("build.html")));
    }

    private void export(int kind, String file) {
        Robot.dialog(() -> Robot.command("org.mintmark.ui.wizard.report"), shell -> {
            choose(Robot.find(shell, Combo.class, "kind"), kind);
            Robot.find(shell, Text.class, "file").setText(demo.fleet().resolve(file).toString());
            Robot.press(shell, "Finish");
        });
        assertTrue(Robot.until(() -> Files.exists(demo.fleet().resolve(file))), file);
    }

    private static void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void anEarlierStateIsComparedAndBroughtBack() throws Exception {
        SkuEditor editor = DemoWorkspace.edit("rack-310");
        String name = editor.document().sku().getName();
        Robot.dialog(() -> Robot.command("org.mintmark.ui.history"), shell -> {
            assertTrue(Robot.labels(shell).stream().anyMatch(l -> l.startsWith("No earlier state of rack-310.sku")), Robot.labels(shell).toString());
            Robot.press(shell, "OK");
        });
        byte[] first = Files.readAllBytes(editor.document().path());
        rename(editor, "Second");
        rename(editor, "Third");
        DemoWorkspace.theme("dark");
        Robot.dialog(() -> Robot.command("org.mintmark.ui.history"), shell -> {
            Robot.screenshot("history-dark", shell);
            Robot.press(shell, "Close");
        });
        set("draft: fastest, for the lab", true, true, "preferences-dark");
        DemoWorkspace.theme("default");
        Robot.dialog(() -> Robot.command("org.mintmark.ui.history"), shell -> {
            var states = Robot.find(shell, org.eclipse.swt.widgets.List.class, "history.states");
            assertEquals(2, states.getItemCount());
            assertTrue(Robot.until(() -> Robot.texts(shell).stream().anyMatch(t -> t.contains("name=\"Second\""))), "the newest is not shown first");
            states.select(1);
            states.notifyListeners(SWT.Selection, new Event());
            assertTrue(Robot.until(() -> Robot.texts(shell).stream().anyMatch(t -> t.contains("name=\"Third\""))));
            Robot.screenshot("history", shell);
            Robot.press(shell, "Bring Back");
        });
        assertEquals(name, editor.document().sku().getName());
        assertTrue(editor.isDirty());
        assertEquals(new String(first, StandardCharsets.UTF_8), new String(editor.document().text(), StandardCharsets.UTF_8));
        editor.document().history().undo();
        assertEquals("Third", editor.document().sku().getName());
        assertFalse(editor.isDirty());
    }

    private static void rename(SkuEditor editor, String name) {
        editor.document().set(editor.document().sku(), Literals.SKU__NAME, name);
        editor.doSave(new NullProgressMonitor());
    }

    @Test
    void diagnosticsSayWhatTheyHoldAndHoldNothingElse() throws Exception {
        Path zip = demo.fleet().resolve("diagnostics.zip");
        List<String> said = new ArrayList<>();
        Robot.command("org.mintmark.ui.diagnostics");
        assertTrue(Robot.within(30, () -> Robot.shows("diagnostics.parts")));
        Table parts = Robot.find(Table.class, "diagnostics.parts");
        for (TableItem item : parts.getItems()) {
            said.add(item.getText());
        }
        Shell dialog = parts.getShell();
        parts.select(1);
        parts.notifyListeners(SWT.Selection, new Event());
        assertTrue(Robot.find(Text.class, "diagnostics.content").getText().contains("libwim"), Robot.find(Text.class, "diagnostics.content").getText());
        Robot.screenshot("diagnostics", dialog);
        Robot.find(Text.class, "diagnostics.file").setText(zip.toString());
        var told = Robot.answer("The diagnostics are in", "OK");
        Robot.press(dialog, "Write");
        assertTrue(Robot.until(told));
        List<String> held = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                held.add(entry.getName());
            }
        }
        assertEquals(said, held);
        assertEquals(List.of("versions.txt", "doctor.txt", "error.log", "mintmark.log", "journal.txt", "rack-310/rack-310.sku"), held);
    }

    @Test
    void aSkuIsShownInTheFileManager() throws Exception {
        IEclipsePreferences ide = InstanceScope.INSTANCE.getNode("org.eclipse.ui.ide");
        ide.put("SYSTEM_EXPLORER", "touch ${selected_resource_loc}.shown");
        try {
            DemoWorkspace.edit("rack-310");
            Robot.command("org.eclipse.ui.ide.showInSystemExplorer");
            assertTrue(Robot.until(() -> Files.exists(demo.fleet().resolve("rack-310/rack-310.sku.shown"))), "nothing was started");
        } finally {
            ide.remove("SYSTEM_EXPLORER");
        }
    }

    private static Tree tree(Composite parent) {
        for (Control child : parent.getChildren()) {
            Tree found = child instanceof Tree tree ? tree : child instanceof Composite below ? tree(below) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
