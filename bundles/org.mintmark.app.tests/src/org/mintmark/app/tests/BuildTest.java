package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.ui.build.ReportEditor;
import org.mintmark.workspace.build.WorkJob;
import org.mintmark.workspace.build.WorkJournal;

/** What a user sees who has media built, from the plan to the report; later tests find what earlier ones made. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BuildTest {

    private static final String BUILD = "org.mintmark.ui.build.build";

    @TempDir
    static Path fleet;

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace(fleet);

    @BeforeAll
    static void write() throws Exception {
        DemoWorkspace.write(fleet);
    }

    @BeforeEach
    void open() throws Exception {
        DemoWorkspace.edit("nas-210");
        Robot.pumpFor(100);
    }

    @Test
    @Order(1)
    void controlBBuildsAndEveryCommandIsInQuickAccess() throws Exception {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        assertEquals(BUILD, keys.getPerfectMatch(KeySequence.getInstance("CTRL+B")).getParameterizedCommand().getId());
        assertEquals("nas-210 \u2013 Mintmark", Robot.shell().getText());
    }

    @Test
    @Order(2)
    void planIsReviewedAndABuildIsCancelledWithinTwoSeconds() throws Exception {
        Tree plan = review(BUILD);
        List<String> steps = texts(plan.getItem(0).getItems());
        assertTrue(steps.stream().anyMatch(t -> t.startsWith("Capture the windows image with lzx 20")), steps.toString());
        assertTrue(steps.stream().anyMatch(t -> t.startsWith("Disc: fits a dvd-5")), steps.toString());
        assertTrue(steps.stream().anyMatch(t -> t.contains("stand-in")), "no warning of the checks: " + steps);
        Robot.screenshot("plan-light", plan.getShell());
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Robot.until(() -> Lines.has(Kind.BEGIN, "Capture the windows image")), Lines.text());
        Job job = Job.getJobManager().find(WorkJob.FAMILY)[0];
        Robot.pumpFor(500);
        long start = System.nanoTime();
        job.cancel();
        assertTrue(Robot.until(() -> !DemoWorkspace.busy()));
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(seconds < 2.5, "cancelling took " + seconds + " s");
        assertTrue(Lines.has(Kind.CANCELLED, "nothing half-written"), Lines.text());
        assertFalse(Files.exists(fleet.resolve("nas-210/build/nas-210_LAB.iso")));
    }

    @Test
    @Order(3)
    void buildsQueueAndTheJournalLeadsToTheReport() throws Exception {
        review(BUILD);
        Robot.press(Robot.find(Button.class, "plan.ok"));
        DemoWorkspace.edit("rack-310");
        Robot.pumpFor(100);
        review(BUILD);
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Lines.has(Kind.NOTE, "Build rack-310 waits"), Lines.text());
        assertTrue(Robot.within(40, () -> !DemoWorkspace.busy()));
        assertTrue(Lines.has(Kind.DONE, "nas-210_LAB.iso"), Lines.text());
        assertTrue(Lines.has(Kind.DONE, "rack-310_LAB.iso"), Lines.text());
        assertTrue(Files.size(fleet.resolve("nas-210/build/nas-210_LAB.iso")) > 1 << 20);
        int nas = Lines.index(Kind.DONE, "nas-210_LAB.iso");
        assertTrue(nas < Lines.index(Kind.BEGIN, "Write rack-310_LAB.iso", "rack-310"), "they did not run one after another");
        assertEquals(0, progressCount(), "the progress was not finished");
        Table table = Robot.find(Table.class, "journal");
        assertTrue(Robot.until(() -> WorkJournal.get().entries().size() == table.getItemCount()), "the journal shows " + table.getItemCount() + " of " + WorkJournal.get().entries().size());
        Robot.screenshot("journal-light");
        Robot.find(Text.class, "journal.filter").setText("sha-256");
        Robot.pumpFor(50);
        assertEquals(2, table.getItemCount());
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        assertTrue(Robot.until(() -> DemoWorkspace.page().getActiveEditor() instanceof ReportEditor), "no report was opened");
        assertEquals("report.html", assertInstanceOf(ReportEditor.class, DemoWorkspace.page().getActiveEditor()).getTitle());
        assertNotNull(Robot.find(Control.class, "report"));
        Robot.screenshot("report-light");
        Robot.find(Text.class, "journal.filter").setText("");
    }

    @Test
    @Order(4)
    void nothingToDoIsSaid() throws Exception {
        Tree plan = review(BUILD);
        assertFalse(Robot.find(Button.class, "plan.ok").isEnabled());
        assertEquals("current, kept", plan.getItem(0).getItem(0).getText(2));
        Combo profile = Robot.find(Combo.class, "plan.profile");
        profile.select(2);
        profile.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertTrue(Robot.until(() -> texts(plan.getItems()).equals(List.of("nas-210"))), "a release of it is not refused: " + texts(plan.getItems()));
        Robot.screenshot("plan-refused-light", plan.getShell());
        Robot.press(Robot.find(Button.class, "plan.cancel"));
    }

    @Test
    @Order(4)
    void severalSkusAreChosenInTheExplorer() throws Exception {
        CommonNavigator explorer = (CommonNavigator) DemoWorkspace.page().showView("org.eclipse.ui.navigator.ProjectExplorer");
        explorer.selectReveal(new StructuredSelection(List.of(DemoWorkspace.file("family-essentials").getProject(),
                DemoWorkspace.file("rack-310").getProject())));
        Robot.pumpFor(100);
        Tree plan = review("org.mintmark.ui.build.plan");
        assertEquals(List.of("family-essentials", "rack-310: vendor-captured, demo"), texts(plan.getItems()));
        assertFalse(Robot.shows("plan.ok"), "a plan that is only looked at can be built");
        Robot.press(Robot.find(Button.class, "plan.cancel"));
    }

    @Test
    @Order(5)
    void workerThatCrashesIsOneSentence() throws Exception {
        Files.delete(fleet.resolve("nas-210/build/nas-210_LAB.iso"));
        Files.delete(fleet.resolve("nas-210/capture/.mintmark/steps.json"));
        Files.delete(fleet.resolve("nas-210/capture/capture.json")); // else little is read again, and the worker soon ready
        review(BUILD);
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Robot.until(() -> Lines.has(Kind.BEGIN, "Capture the windows image")), Lines.text());
        assertTrue(Robot.until(() -> {
            workers().forEach(ProcessHandle::destroyForcibly);
            return !DemoWorkspace.busy();
        }));
        assertTrue(Lines.has(Kind.ERROR, "The capture worker ended without a result"), Lines.text());
        assertTrue(Lines.has(Kind.ERROR, "Build nas-210 failed; what was there before is kept."), Lines.text());
    }

    private static java.util.stream.Stream<ProcessHandle> workers() {
        Instant running = Instant.now().minusMillis(200); // one that is younger may still be this process' helper that starts it
        return ProcessHandle.current().children().filter(p -> p.info().command().map(c -> c.endsWith("java")).orElse(false)) // a long class path hides the arguments
                .filter(p -> p.info().startInstant().map(running::isAfter).orElse(false));
    }

    @Test
    @Order(6)
    void closingAsksWhileWorkIsGoingOn() throws Exception {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        new WorkJob(new Endless(), DemoWorkspace.file("nas-210").getProject()).enqueue();
        WorkJob waiting = new WorkJob(new Endless(), DemoWorkspace.file("nas-210").getProject());
        waiting.enqueue();
        Robot.pumpFor(100);
        assertTrue(Lines.has(Kind.NOTE, "Build nas-210 waits"), Lines.text());
        waiting.cancel();
        assertTrue(Robot.until(() -> Lines.has(Kind.CANCELLED, "nothing half-written")), Lines.text());
        Robot.answer("Build nas-210", "Keep working");
        assertFalse(PlatformUI.getWorkbench().close());
        assertTrue(DemoWorkspace.busy());
        Robot.answer("Build nas-210", "Cancel it and close");
        assertTrue(org.mintmark.ui.build.RunningWork.mayClose(window.getShell()));
        assertFalse(DemoWorkspace.busy());
    }

    @Test
    @Order(7)
    void dialogsAndViewsAreDrawnInTheDark() throws Exception {
        DemoWorkspace.theme("dark");
        try {
            Tree plan = review(BUILD);
            Robot.screenshot("plan-dark", plan.getShell());
            Robot.press(Robot.find(Button.class, "plan.cancel"));
            new WorkJob(new Endless(), DemoWorkspace.file("nas-210").getProject()).enqueue();
            DemoWorkspace.page().showView("org.mintmark.ui.build.journal");
            Robot.screenshot("journal-dark");
            DemoWorkspace.page().showView("org.eclipse.ui.views.ProgressView");
            Robot.screenshot("progress-dark");
        } finally {
            DemoWorkspace.theme("default");
        }
    }

    private static Tree review(String command) {
        Robot.command(command);
        assertTrue(Robot.within(20, () -> Robot.shows("plan.steps")), "no plan is shown");
        return Robot.find(Tree.class, "plan.steps");
    }

    private static List<String> texts(TreeItem[] items) {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : items) {
            texts.add(item.getText());
        }
        return texts;
    }

    private static int progressCount() {
        return Job.getJobManager().find(WorkJob.FAMILY).length;
    }
}
