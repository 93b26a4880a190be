package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.Issue;

/** What the header of a SKU's pages says: of what kind the medium is, and how many problems are on this page. */
class PageHeadTest {

    private static final String PROBLEMS = "org.mintmark.ui.problems";

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        new BrandedFleet(fleet);
        Files.writeString(Files.createDirectories(fleet.resolve("desk")).resolve("desk.sku"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sku:Sku xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:sku=\"urn:mintmark:sku:1\" id=\"desk\" administration=\"local\" base=\"../contoso-nas/contoso-nas.sku\"/>");
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
            form("media");
            Robot.screenshot("head-" + theme);
        }
    }

    @Test
    void aFamilyAndALocalSkuAreNoMedium() throws Exception {
        scene.open("desk");
        assertEquals("Overview · desk · local, needs no disc", form("overview").getText());
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

    @Test
    void theCountLeadsToTheProblems() {
        FleetScene.page().hideView(FleetScene.page().findView(PROBLEMS));
        ScrolledForm form = form("overview");
        Robot.click(count(form, form.getMessage()));
        assertTrue(Robot.until(() -> FleetScene.page().getActivePart().getSite().getId().equals(PROBLEMS)), "the problems are not shown");
    }

    private static String tip(Composite parent, String text) {
        return count(parent, text).getToolTipText();
    }

    private static Hyperlink count(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            Hyperlink found = child instanceof Hyperlink link && text.equals(link.getText()) ? link : child instanceof Composite below ? count(below, text) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
