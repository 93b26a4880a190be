package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.SkuProject;
import org.mintmark.ui.fleet.FleetView;
import org.mintmark.workspace.FleetImport;

/** Without a SKU the Fleet view says where to begin, and goes on by itself when there is one. */
class FleetEmptyTest {

    @TempDir
    Path fleet;

    private final ErrorLog log = new ErrorLog();

    @BeforeEach
    void show() throws Exception {
        log.watch();
        FleetScene.page().showView(FleetView.ID);
        assertTrue(Robot.until(() -> Robot.shows("fleet.empty")), "an empty table says nothing");
    }

    @AfterEach
    void close() throws Exception {
        DemoWorkspace.theme("default");
        FleetScene.page().hideView(FleetScene.page().findView(FleetView.ID));
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, null);
        }
        log.assertEmpty();
    }

    private static Button button(String id) {
        return Robot.find(Button.class, "fleet.empty." + id);
    }

    @Test
    void itOffersToMakeOrOpenOne() throws Exception {
        assertFalse(Robot.shows("fleet.rows"));
        assertEquals(List.of("New SKU…", "Open Fleet…", "Make Demo Fleet…"), List.of(button("sku").getText(), button("fleet").getText(), button("demo").getText()));
        List<String> cut = new ArrayList<>();
        String zoom = Display.getCurrent().getPrimaryMonitor().getZoom() > 100 ? "-hidpi" : "";
        for (String theme : List.of("default", "dark")) {
            DemoWorkspace.theme(theme);
            Robot.screenshot("fleet-empty-" + theme + zoom);
            PagesTest.cut(Robot.find(Composite.class, "fleet.empty"), theme, cut);
        }
        assertEquals(List.of(), cut, "texts that are cut off");
        Robot.dialog(() -> Robot.press(button("sku")), shell -> {
            assertEquals("New SKU", shell.getText());
            Robot.press(shell, "Cancel");
        });
        Robot.dialog(() -> Robot.press(button("demo")), shell -> Robot.press(shell, "Cancel"));
        assertEquals("The demo fleet was not made.", Robot.find(Label.class, "fleet.empty.problem").getText());
        new SkuProject().create(fleet.resolve("nas-210"), null, null, List.of("en-US"), new NullProgressMonitor());
        FleetImport.run(fleet, new NullProgressMonitor());
        assertTrue(Robot.until(() -> Robot.shows("fleet.rows") && FleetRows.all().size() == 1), "the first SKU is not shown");
        assertEquals("nas-210", FleetRows.all().get(0).getText());
    }
}
