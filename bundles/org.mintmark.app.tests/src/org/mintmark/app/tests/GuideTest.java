package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.ui.build.ReportEditor;
import org.mintmark.ui.text.InstructionsEditor;
import org.mintmark.workspace.build.WorkJob;
import org.mintmark.workspace.build.WorkJournal;

/** Both guides, from an empty workspace to their ends: what each step's button starts is really done. */
class GuideTest {

    private static final String VIEW = "org.mintmark.ui.guide";

    @TempDir
    Path folder;

    private final ErrorLog log = new ErrorLog();

    @BeforeEach
    void empty() {
        assertEquals(0, ResourcesPlugin.getWorkspace().getRoot().getProjects().length, "the workspace is not empty");
        WorkJournal.get().clear();
        log.watch();
    }

    @AfterEach
    void close() throws Exception {
        Job.getJobManager().cancel(WorkJob.FAMILY);
        Robot.within(10, () -> !DemoWorkspace.busy());
        DemoWorkspace.theme("default");
        DemoWorkspace.page().hideView(DemoWorkspace.page().findView(VIEW));
        DemoWorkspace.page().hideView(DemoWorkspace.page().findView("org.mintmark.ui.preview"));
        DemoWorkspace.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, null);
        }
        log.assertEmpty();
    }

    @Test
    void theFirstDiscIsMadeStepByStep() throws Exception {
        begin("first-disc");
        makeTheDemo();
        perform();
        assertEquals("nas-210", DemoWorkspace.page().getActiveEditor().getTitle());
        assertEquals("overview", shownPage());
        perform();
        assertEquals("drivers", shownPage());
        Robot.screenshot("guide-default");
        perform();
        assertTrue(Robot.within(30, () -> Robot.shows("plan.ok") && Robot.find(Button.class, "plan.ok").isEnabled()));
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Robot.within(120, () -> has("nas-210_LAB.iso") && !DemoWorkspace.busy()), WorkJournal.get().entries().toString());
        perform();
        assertTrue(Robot.until(() -> Robot.shows("rehearse.keep")));
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.within(120, () -> has("the reset passed")), WorkJournal.get().entries().toString());
        perform();
        assertTrue(Robot.until(() -> DemoWorkspace.page().getActiveEditor() instanceof ReportEditor));
        assertTrue(finished(), "there are steps that were not done");
        DemoWorkspace.theme("dark");
        DemoWorkspace.page().hideView(DemoWorkspace.page().findView(VIEW)); // sections keep the colours they were made with
        DemoWorkspace.page().showView(VIEW);
        Robot.pumpFor(300);
        Robot.screenshot("guide-dark");
    }

    @Test
    void aServerIsBrandedForJapan() throws Exception {
        begin("japan");
        makeTheDemo();
        perform();
        assertEquals("cultures", shownPage());
        assertTrue(Robot.until(() -> facts().contains("ja-JP")), facts());
        perform();
        assertInstanceOf(InstructionsEditor.class, DemoWorkspace.page().getActiveEditor());
        Path text = folder.resolve("demo/nas-210/customization/ja-JP/RestartInstructions.rtf");
        assertEquals(-1, Files.mismatch(text, folder.resolve("demo/family-essentials/customization/ja-JP/RestartInstructions.rtf")));
        perform();
        assertEquals("nas-210", DemoWorkspace.page().getActiveEditor().getTitle());
        Robot.screenshot("guide-japan");
        perform();
        assertTrue(Robot.within(30, () -> Robot.shows("plan.cancel")));
        Robot.press(Robot.find(Button.class, "plan.cancel"));
        assertTrue(finished(), "there are steps that were not done");
    }

    private static void begin(String guide) {
        Robot.command("org.mintmark.ui.help.guide", Map.of("org.mintmark.ui.help.guide.name", guide));
        Robot.press(Robot.find(Button.class, "guide.again"));
    }

    private void makeTheDemo() {
        Robot.dialog(GuideTest::perform, shell -> {
            Robot.find(shell, Text.class, "demo.folder").setText(folder.resolve("demo").toString());
            Robot.press(shell, "OK");
        });
        assertTrue(Robot.within(120, () -> ResourcesPlugin.getWorkspace().getRoot().getProject("nas-210").isAccessible()));
        assertEquals(5, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
        Robot.pumpFor(300);
    }

    /** Presses the button of the step that is due, which is the one that is unfolded. */
    private static void perform() {
        Robot.pumpFor(300);
        assertTrue(Robot.fits(Robot.find(ScrolledForm.class, "guide")), "the guide is wider than its view");
        int due = IntStream.range(0, 20).filter(i -> Robot.shows("guide.do." + i)).findFirst().orElseThrow(() -> new AssertionError("no step is due"));
        Robot.press(Robot.find(Button.class, "guide.do." + due));
        Robot.pumpFor(300);
        assertFalse(Robot.shows("guide.do." + due), () -> "step " + due + " was not done: " + Robot.find(Label.class, "guide.problem." + due).getText());
    }

    private static boolean finished() {
        return IntStream.range(0, 20).noneMatch(i -> Robot.shows("guide.do." + i));
    }

    private static String facts() {
        return Robot.shows("preview.facts") ? Robot.find(Text.class, "preview.facts").getText() : "";
    }

    private static String shownPage() {
        return assertInstanceOf(FormEditor.class, DemoWorkspace.page().getActiveEditor()).getActivePageInstance().getId();
    }

    private static boolean has(String text) {
        return WorkJournal.get().entries().stream().anyMatch(e -> e.kind() == Kind.DONE && e.text().contains(text));
    }
}
