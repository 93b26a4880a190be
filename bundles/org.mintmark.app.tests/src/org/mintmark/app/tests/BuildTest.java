package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.work.BuiltMedium;
import org.mintmark.core.work.BurnTask;
import org.mintmark.core.work.Diary;
import org.mintmark.core.work.Entry;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.core.work.Task;
import org.mintmark.core.work.Workshop;
import org.mintmark.ui.build.ReportEditor;
import org.mintmark.workspace.build.WorkJob;
import org.mintmark.workspace.build.WorkJournal;
import org.mintmark.workspace.build.Workshops;

/** What a user sees who has media built, from the plan to the rehearsal; later tests find what earlier ones made. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BuildTest {

    private static final String BUILD = "org.mintmark.ui.build.build";

    @TempDir
    static Path fleet;

    private final DemoWorkspace demo = new DemoWorkspace();

    @BeforeAll
    static void write() throws Exception {
        DemoWorkspace.write(fleet);
    }

    @BeforeEach
    void open() throws Exception {
        demo.open(fleet);
        DemoWorkspace.edit("nas-210");
        Robot.pumpFor(100);
    }

    @AfterEach
    void close() throws Exception {
        demo.close();
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
        assertTrue(Robot.until(() -> has(Kind.BEGIN, "Capture the windows image")), journal().toString());
        Job job = Job.getJobManager().find(WorkJob.FAMILY)[0];
        Robot.pumpFor(500);
        long start = System.nanoTime();
        job.cancel();
        assertTrue(Robot.until(() -> !DemoWorkspace.busy()));
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(seconds < 2.5, "cancelling took " + seconds + " s");
        assertTrue(has(Kind.CANCELLED, "nothing half-written"), journal().toString());
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
        assertTrue(has(Kind.NOTE, "Build rack-310 waits"), journal().toString());
        assertTrue(Robot.within(40, () -> !DemoWorkspace.busy()));
        assertTrue(has(Kind.DONE, "nas-210_LAB.iso"), journal().toString());
        assertTrue(has(Kind.DONE, "rack-310_LAB.iso"), journal().toString());
        assertTrue(Files.size(fleet.resolve("nas-210/build/nas-210_LAB.iso")) > 1 << 20);
        int nas = index(Kind.DONE, "nas-210_LAB.iso");
        assertTrue(nas < index(Kind.BEGIN, "Write rack-310_LAB.iso", "rack-310"), "they did not run one after another");
        assertEquals(0, progressCount(), "the progress was not finished");
        Table table = Robot.find(Table.class, "journal");
        assertTrue(Robot.until(() -> journal().size() == table.getItemCount()), "the journal shows " + table.getItemCount() + " of " + journal().size());
        Robot.screenshot("journal-light");
        Robot.find(Text.class, "journal.filter").setText("sha-256");
        Robot.pumpFor(50);
        assertEquals(2, table.getItemCount());
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        assertTrue(Robot.until(() -> DemoWorkspace.page().getActiveEditor() instanceof ReportEditor), "no report was opened");
        assertEquals("report.html", assertInstanceOf(ReportEditor.class, DemoWorkspace.page().getActiveEditor()).getTitle());
        assertNotNull(Robot.find(Control.class, "report"));
        Robot.pumpFor(1000);
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
    void isoIsVerifiedRehearsedAndPutOnAKey() throws Exception {
        Robot.command("org.mintmark.ui.build.verify");
        assertTrue(Robot.until(() -> has(Kind.DONE, "verified. All")), journal().toString());
        Robot.command("org.mintmark.ui.build.rehearse");
        assertTrue(Robot.until(() -> Robot.shows("rehearse.keep")));
        Robot.screenshot("rehearse-light", Robot.find(Button.class, "rehearse.keep").getShell());
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.within(20, () -> has(Kind.DONE, "the reset passed")), journal().toString());
        assertTrue(Files.exists(fleet.resolve("nas-210/build/rehearsal.html")));
        Robot.command("org.mintmark.ui.build.usb");
        assertTrue(Robot.until(() -> Robot.shows("usb.target")));
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.shows("usb.target"), "a key without a place");
        Path key = fleet.resolve("key.img");
        Robot.find(Text.class, "usb.target").setText(key.toString());
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.within(20, () -> has(Kind.DONE, "read back and equal")), journal().toString());
        assertTrue(Files.exists(key));
        Robot.command("org.mintmark.ui.build.usb");
        assertTrue(Robot.until(() -> Robot.shows("usb.target")));
        Robot.find(Text.class, "usb.target").setText(key.toString());
        Robot.answer("will be lost", "Cancel");
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.until(() -> Robot.find(Button.class, "choice.ok").isEnabled()));
        assertTrue(Robot.shows("usb.target"), "the key was overwritten without a yes");
        Robot.press(Robot.find(Button.class, "choice.cancel"));
        DemoWorkspace.edit("nas-210").setActivePage("media");
        assertTrue(Robot.until(() -> Robot.find(Label.class, "media.state").getText().endsWith("rehearsed, the reset passed.")));
    }

    @Test
    @Order(6)
    void discIsBurntAndReadBackByAWorker() throws Exception {
        EffectiveSku sku = Workshops.resolver().resolve(DemoWorkspace.file("rack-310").getLocation().toPath());
        BuiltMedium medium = BuiltMedium.of(sku, new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty())).get(0);
        new WorkJob(new BurnTask("rack-310", medium, "stdio:" + fleet.resolve("disc.img"), 1, false), DemoWorkspace.file("rack-310").getProject()).enqueue();
        assertTrue(Robot.within(20, () -> has(Kind.DONE, "burnt and read back, equal to rack-310_LAB.iso") || has(Kind.ERROR, "libburn")),
                journal().toString());
        Robot.answer("This can't be done now", "OK");
        Robot.command("org.mintmark.ui.build.burn");
        Robot.pumpFor(1500);
    }

    @Test
    @Order(7)
    void workerThatCrashesIsOneSentence() throws Exception {
        Files.delete(fleet.resolve("nas-210/build/nas-210_LAB.iso"));
        Files.delete(fleet.resolve("nas-210/capture/.mintmark/steps.json"));
        review(BUILD);
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Robot.until(() -> has(Kind.BEGIN, "Capture the windows image")), journal().toString());
        assertTrue(Robot.until(() -> workers().findFirst().isPresent()), "there is no worker");
        workers().forEach(ProcessHandle::destroyForcibly);
        assertTrue(Robot.until(() -> !DemoWorkspace.busy()));
        assertTrue(has(Kind.ERROR, "The capture worker ended without a result"), journal().toString());
        assertTrue(has(Kind.ERROR, "Build nas-210 failed; what was there before is kept."), journal().toString());
    }

    private static java.util.stream.Stream<ProcessHandle> workers() {
        return ProcessHandle.current().children().filter(p -> p.info().arguments().map(a -> List.of(a).contains("worker")).orElse(false));
    }

    @Test
    @Order(8)
    void closingAsksWhileWorkIsGoingOn() throws Exception {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        new WorkJob(new Endless(), DemoWorkspace.file("nas-210").getProject()).enqueue();
        WorkJob waiting = new WorkJob(new Endless(), DemoWorkspace.file("nas-210").getProject());
        waiting.enqueue();
        Robot.pumpFor(100);
        assertTrue(has(Kind.NOTE, "Build nas-210 waits"), journal().toString());
        waiting.cancel();
        assertTrue(Robot.until(() -> has(Kind.CANCELLED, "nothing half-written")), journal().toString());
        Robot.answer("Build nas-210", "Keep working");
        assertFalse(PlatformUI.getWorkbench().close());
        assertTrue(DemoWorkspace.busy());
        Robot.answer("Build nas-210", "Cancel it and close");
        assertTrue(org.mintmark.ui.build.RunningWork.mayClose(window.getShell()));
        assertFalse(DemoWorkspace.busy());
    }

    @Test
    @Order(9)
    void dialogsAndViewsAreDrawnInTheDark() throws Exception {
        Robot.theme("dark");
        try {
            Tree plan = review(BUILD);
            Robot.screenshot("plan-dark", plan.getShell());
            Robot.press(Robot.find(Button.class, "plan.cancel"));
            new WorkJob(new Endless(), DemoWorkspace.file("nas-210").getProject()).enqueue();
            DemoWorkspace.page().showView("org.mintmark.ui.build.journal");
            Robot.screenshot("journal-dark");
            DemoWorkspace.page().showView("org.eclipse.ui.views.ProgressView");
            Robot.pumpFor(1000);
            Robot.screenshot("progress-dark");
        } finally {
            Robot.theme("default");
        }
    }

    /** Work that goes on until it is cancelled. */
    private static final class Endless implements Task {
        @Override
        public String subject() {
            return "nas-210";
        }

        @Override
        public String title() {
            return "Build nas-210";
        }

        @Override
        public boolean run(Workshop shop, Diary diary, IProgressMonitor monitor) {
            diary.begin("iso", "Write nas-210_LAB.iso", 1);
            diary.add(Kind.WARNING, "The partner kit is the stand-in of the demo: use the Server Recovery folder of the partner CD.", Optional.empty());
            for (int i = 1; !monitor.isCanceled(); i++) {
                diary.progress("Write nas-210_LAB.iso", Math.min(i, 60) << 20, 100 << 20);
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            throw new org.eclipse.core.runtime.OperationCanceledException();
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

    private static List<Entry> journal() {
        return WorkJournal.get().entries();
    }

    private static boolean has(Kind kind, String text) {
        return index(kind, text) >= 0;
    }

    private static int index(Kind kind, String text) {
        return index(kind, text, "");
    }

    private static int index(Kind kind, String text, String subject) {
        List<Entry> entries = journal();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.kind() == kind && entry.text().contains(text) && entry.subject().contains(subject)) {
                return i;
            }
        }
        return -1;
    }

    private static int progressCount() {
        return Job.getJobManager().find(WorkJob.FAMILY).length;
    }
}
