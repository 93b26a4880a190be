package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.engine.png.PngWriter;
import org.mintmark.model.Partition;
import org.mintmark.ui.build.ReportEditor;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.ProblemMarkers;
import org.mintmark.workspace.build.WorkJob;
import org.mintmark.workspace.build.WorkJournal;

/** A new user's first disc, from a family that does not exist yet to a rehearsed ISO. */
class FirstDiscTest {

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();

    @Test
    void fromAFamilyToARehearsedDisc() throws Exception {
        make("org.mintmark.ui.wizard.family", "contoso-first", "family-essentials", 0);
        make("org.mintmark.ui.wizard.sku", "first-100", "contoso-first", 4); // UEFI, Windows and data
        Path sku = demo.fleet().resolve("first-100/first-100.sku");
        byte[] made = Files.readAllBytes(sku);

        drawTheLayout();
        assertArrayEquals(made, Files.readAllBytes(sku), "after everything was undone the file is another one");

        editor().setActivePage("images");
        Text source = Robot.find(Text.class, "source");
        source.setText("${disks}/nas-210.img");
        source.notifyListeners(SWT.DefaultSelection, new Event());
        editor().setActivePage("disk");
        takeTheDisksLayout();
        editor().doSave(new NullProgressMonitor());
        assertFalse(editor().isDirty());

        mendProblems();
        buildCancelAndBuildAgain();

        Robot.command("org.mintmark.ui.build.report");
        assertTrue(Robot.until(() -> DemoWorkspace.page().getActiveEditor() instanceof ReportEditor));
        Robot.screenshot("first-report");
        DemoWorkspace.edit("first-100");
        Robot.command("org.mintmark.ui.build.rehearse");
        assertTrue(Robot.until(() -> Robot.shows("rehearse.keep")));
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.within(60, () -> has(Kind.DONE, "the reset passed")), WorkJournal.get().entries().toString());
        editor().setActivePage("overview");
        Robot.screenshot("first-disc");
    }

    private void make(String wizard, String id, String base, int layout) {
        Robot.dialog(() -> Robot.command("org.eclipse.ui.newWizard", Map.of("newWizardId", wizard)), shell -> {
            Robot.find(shell, Text.class, "folder").setText(demo.fleet().toString());
            Robot.find(shell, Text.class, "id").setText(id);
            Combo bases = Robot.find(shell, Combo.class, "base");
            bases.select(bases.indexOf(base));
            Combo layouts = Robot.find(shell, Combo.class, "layout");
            layouts.select(layout);
            layouts.notifyListeners(SWT.Selection, new Event());
            Robot.press(shell, "Finish");
        });
        assertTrue(Robot.until(() -> DemoWorkspace.page().getActiveEditor() != null && DemoWorkspace.page().getActiveEditor().getTitle().equals(id)));
    }

    /** Adds and changes partitions, then takes all of it back and does it again and takes it back. */
    private void drawTheLayout() {
        editor().setActivePage("disk");
        Robot.pumpFor(100);
        int before = partitions().size();
        Table table = Robot.find(Table.class, "disk0.table");
        table.select(2);
        table.notifyListeners(SWT.Selection, new Event());
        Robot.press(Robot.find(Button.class, "layout.add.recovery"));
        Robot.press(Robot.find(Button.class, "layout.add.data"));
        assertEquals(before + 2, partitions().size());
        for (int round = 0; round < 2; round++) {
            while (editor().document().history().canUndo()) {
                editor().document().history().undo();
            }
            Robot.pumpFor(100);
            assertFalse(editor().isDirty());
            assertEquals(before, partitions().size());
            if (round == 0) {
                while (editor().document().history().canRedo()) {
                    editor().document().history().redo();
                }
                Robot.pumpFor(100);
                assertEquals(before + 2, partitions().size());
            }
        }
    }

    private List<Partition> partitions() {
        return editor().effective().layout().value().getDisks().get(0).getPartitions();
    }

    /** The layout that was drawn is not the reference disk's: the page says so and takes that one. */
    private void takeTheDisksLayout() {
        assertTrue(Robot.until(() -> Robot.shows("layout.drift.take")), editor().problems().toString());
        Robot.screenshot("first-drift");
        Robot.click(Robot.find(org.eclipse.ui.forms.widgets.Hyperlink.class, "layout.drift.take"));
        assertTrue(Robot.until(() -> !Robot.shows("layout.drift.take")), editor().problems().toString());
    }

    private void mendProblems() throws Exception {
        Path folder = Files.createDirectories(demo.fleet().resolve("first-100/customization/en-US"));
        Files.write(folder.resolve("serverimage.png"), PngWriter.write(300, 200, (x, y) -> 0xff2563b8));
        for (String code : List.of("disk.gpt.esp", "culture.asset.name", "culture.png.size")) {
            project().refreshLocal(IResource.DEPTH_INFINITE, null);
            assertTrue(Robot.within(20, () -> marker(code) != null), "no " + code);
            IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker(code));
            assertTrue(fixes.length > 0, code + " has no fix");
            fixes[0].run(marker(code));
            assertTrue(Robot.within(20, () -> marker(code) == null), code + " stays");
        }
    }

    private void buildCancelAndBuildAgain() {
        review();
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Robot.until(() -> has(Kind.BEGIN, "Capture the windows image")), WorkJournal.get().entries().toString());
        Job.getJobManager().find(WorkJob.FAMILY)[0].cancel();
        assertTrue(Robot.until(() -> !DemoWorkspace.busy()));
        assertTrue(has(Kind.CANCELLED, "nothing half-written"));
        review();
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Robot.within(120, () -> !DemoWorkspace.busy()));
        assertTrue(has(Kind.DONE, "first-100_LAB.iso"), WorkJournal.get().entries().toString());
        assertTrue(Files.exists(demo.fleet().resolve("first-100/build/first-100_LAB.iso")));
    }

    private static void review() {
        Robot.command("org.mintmark.ui.build.build");
        assertTrue(Robot.within(20, () -> Robot.shows("plan.ok") && Robot.find(Button.class, "plan.ok").isEnabled()), () -> "no plan can be built: " + editor().problems());
    }

    private static boolean has(Kind kind, String text) {
        return WorkJournal.get().entries().stream().anyMatch(e -> e.kind() == kind && e.text().contains(text));
    }

    private static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("first-100");
    }

    private static IMarker marker(String code) {
        try {
            return Arrays.stream(project().findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE))
                    .filter(m -> code.equals(m.getAttribute(ProblemMarkers.CODE, ""))).findFirst().orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static SkuEditor editor() {
        IEditorPart active = DemoWorkspace.page().getActiveEditor();
        return assertInstanceOf(SkuEditor.class, active);
    }
}
