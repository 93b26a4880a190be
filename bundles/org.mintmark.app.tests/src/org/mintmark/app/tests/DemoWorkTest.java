package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is set, imported and exported around the demo's SKUs. */
class DemoWorkTest {

    private static final String JOURNAL = "org.mintmark.ui.build.journal";

    @TempDir
    Path fleet;

    private final DemoWorkspace demo = new DemoWorkspace();

    @BeforeEach
    void open() throws Exception {
        DemoWorkspace.write(fleet);
        demo.open(fleet);
        DemoWorkspace.edit("rack-310");
    }

    @AfterEach
    void close() throws Exception {
        InstanceScope.INSTANCE.getNode("org.mintmark.ui").clear();
        demo.close();
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
        Robot.dialog(() -> PreferencesUtil.createPreferenceDialogOn(Robot.shell(), "org.mintmark.ui.preference", null, null).open(), shell -> {
            Combo combo = Robot.find(shell, Combo.class, "build.profile");
            combo.select(combo.indexOf(profile));
            Robot.find(shell, Button.class, "build.report").setSelection(report);
            Robot.find(shell, Button.class, "build.journal").setSelection(journal);
            if (report) {
                Robot.screenshot("preferences", shell);
            }
            Robot.press(shell, "Apply and Close");
        });
    }

    @Test
    void headersNameTheDemosKit() {
        assertTrue(Robot.until(() -> heading().equals("Overview  ·  rack-310  ·  vendor-captured, demo")), heading());
    }

    private static String heading() {
        return ((org.mintmark.ui.sku.SkuEditor) DemoWorkspace.page().getActiveEditor()).getActivePageInstance().getManagedForm().getForm().getText();
    }
}
