package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.Issue;

/** What the header of a SKU's pages says: of what kind the medium is, and how many problems are on this page. */
class PageHeadTest {

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        new BrandedFleet(fleet);
        scene = new FleetScene(fleet, "nas-210");
        assertTrue(Robot.within(20, () -> !scene.editor().problems().isEmpty()), "the live checks found nothing");
    }

    @AfterEach
    void close() throws Exception {
        scene.theme("default");
        scene.close();
    }

    @Test
    void theCountIsThePagesAndTheTipTellsTheSkus() throws Exception {
        long all = scene.editor().problems().size();
        for (String theme : List.of("default", "dark")) {
            scene.theme(theme);
            assertTrue(Robot.within(20, () -> scene.editor().problems().size() == all), "the live checks found other problems");
            for (List<String> page : List.of(List.of("disk", "disk."), List.of("cultures", "culture."), List.of("drivers", "driver."), List.of("media", "media."))) {
                long own = scene.editor().problems().stream().map(Issue::code).filter(c -> c.startsWith(page.get(1))).count();
                ScrolledForm form = form(page.get(0));
                assertEquals(own == 0 ? null : own == 1 ? "1 problem here" : own + " problems here", form.getMessage());
                if (own > 0) {
                    assertEquals(all + " problems in nas-210, " + own + " on this page", String.valueOf(tip(form, form.getMessage())).strip());
                }
            }
            assertEquals(all + " problems", form("overview").getMessage());
            assertEquals(all + " problems", form("source").getMessage());
            form("cultures");
            Robot.screenshot("head-" + theme);
        }
    }

    @Test
    void aFamilyIsNoMedium() throws Exception {
        scene.open("contoso-nas");
        assertEquals("Overview · contoso-nas · family", form("overview").getText());
        Robot.screenshot("head-family");
        scene.open("nas-210");
        assertEquals("Overview · nas-210 · self-captured", form("overview").getText());
        assertNull(form("drivers").getMessage());
    }

    private ScrolledForm form(String page) {
        scene.editor().setActivePage(page);
        Robot.pumpFor(200);
        return scene.editor().getActivePageInstance().getManagedForm().getForm();
    }

    /** What is shown beside the mouse on the count. */
    private static String tip(Composite parent, String count) {
        for (Control child : parent.getChildren()) {
            String found = child instanceof CLabel label && count.equals(label.getText()) ? label.getToolTipText()
                    : child instanceof Composite below ? tip(below, count) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
