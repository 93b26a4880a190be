package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.SkuProject;
import org.mintmark.ui.help.GuideView;
import org.mintmark.ui.help.HelpView;
import org.mintmark.ui.help.WelcomeEditor;
import org.mintmark.workspace.FleetImport;

/** The page that says where to begin. */
class WelcomeTest {

    private static final List<String> ENTRIES = List.of("demo", "first-disc", "fleet", "japan", "sku", "handbook");

    @TempDir
    Path fleet;

    private final ErrorLog log = new ErrorLog();

    @BeforeEach
    void forget() {
        DemoWorkspace.page().closeAllEditors(false);
        InstanceScope.INSTANCE.getNode("org.mintmark.ui").remove("welcome.seen");
        log.watch();
    }

    @AfterEach
    void close() throws Exception {
        DemoWorkspace.theme("default");
        DemoWorkspace.page().closeAllEditors(false);
        DemoWorkspace.page().hideView(DemoWorkspace.page().findView(HelpView.ID));
        DemoWorkspace.page().hideView(DemoWorkspace.page().findView(GuideView.ID));
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, null);
        }
        log.assertEmpty();
    }

    @Test
    void itGreetsOnceAndOnlyWhereNothingIsOpen() throws Exception {
        WelcomeEditor.greet(DemoWorkspace.page());
        assertTrue(Robot.shows("welcome"));
        DemoWorkspace.page().closeAllEditors(false);
        WelcomeEditor.greet(DemoWorkspace.page());
        assertFalse(Robot.shows("welcome"), "it was closed, so it is known");
        Robot.command("org.mintmark.ui.help.welcome");
        assertTrue(Robot.shows("welcome"), "the menu opens it all the same");
        forgetAndOpenAFleet();
        WelcomeEditor.greet(DemoWorkspace.page());
        assertFalse(Robot.shows("welcome"), "who has SKUs needs no greeting");
    }

    private void forgetAndOpenAFleet() throws Exception {
        DemoWorkspace.page().closeAllEditors(false);
        InstanceScope.INSTANCE.getNode("org.mintmark.ui").remove("welcome.seen");
        new SkuProject().create(fleet.resolve("nas-210"), null, null, List.of("en-US"), new NullProgressMonitor());
        FleetImport.run(fleet, new NullProgressMonitor());
    }

    @Test
    void everyEntryCanBeReadAndFollowedByKeys() throws Exception {
        String zoom = Display.getCurrent().getPrimaryMonitor().getZoom() > 100 ? "-hidpi" : "";
        for (String theme : List.of("default", "dark")) {
            DemoWorkspace.theme(theme);
            Robot.command("org.mintmark.ui.help.welcome");
            Robot.pumpFor(300);
            assertTrue(Robot.fits(Robot.find(ScrolledForm.class, "welcome")), "the page is wider than its place");
            Robot.screenshot("welcome-" + theme + zoom);
            DemoWorkspace.page().closeAllEditors(false);
        }
        Robot.command("org.mintmark.ui.help.welcome");
        for (String entry : ENTRIES) {
            Hyperlink link = Robot.find(Hyperlink.class, "welcome." + entry);
            assertTrue(link.isEnabled() && (link.getStyle() & SWT.NO_FOCUS) == 0, entry + " takes no focus");
            assertFalse(link.getText().isEmpty(), entry);
        }
        follow("handbook");
        assertTrue(Robot.until(() -> Robot.shows("help.page") && Robot.find(Browser.class, "help.page").getUrl().endsWith("/index.html")));
        follow("first-disc");
        assertTrue(Robot.until(() -> Robot.shows("guide.again")));
        DemoWorkspace.page().hideView(DemoWorkspace.page().findView(GuideView.ID));
        follow("japan");
        assertTrue(Robot.until(() -> Robot.shows("guide.again")));
        Robot.dialog(() -> follow("sku"), shell -> Robot.press(shell, "Cancel"));
        Robot.dialog(() -> follow("demo"), shell -> Robot.press(shell, "Cancel"));
        assertTrue(Robot.labels().contains("The demo fleet was not made."), Robot.labels().toString());
    }

    private static void follow(String entry) {
        Robot.click(Robot.find(Hyperlink.class, "welcome." + entry));
        Robot.pumpFor(200);
    }
}
