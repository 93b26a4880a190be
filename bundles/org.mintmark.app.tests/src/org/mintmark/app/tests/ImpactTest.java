package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.ui.fleet.ImpactView;

/** The view of what a SKU uses and who else does, beside the fleet. */
class ImpactTest {

    private static final int ACCENT = 0x2563b8;

    @TempDir
    Path fleet;

    private FamilyScene scene;

    @BeforeEach
    void open() throws Exception {
        scene = new FamilyScene(fleet);
        FleetScene.page().showView(ImpactView.ID);
        assertTrue(Robot.until(() -> Robot.shows("impact.title")));
    }

    @AfterEach
    void close() throws Exception {
        FleetScene.page().hideView(FleetScene.page().findView(ImpactView.ID));
        scene.close();
    }

    private static String title() {
        return Robot.find(Label.class, "impact.title").getText();
    }

    private static List<String> users() {
        return Stream.of(Robot.find(Table.class, "impact.users").getItems()).map(TableItem::getText).toList();
    }

    private static boolean says(String id) {
        return Robot.until(() -> title().startsWith("What " + id + " uses"));
    }

    @Test
    void itFollowsTheChosenRowAndTheEditor() throws Exception {
        DemoWorkspace.edit("nas-210");
        assertTrue(says("nas-210"), title());
        FleetScene.page().activate(FamilyScene.view());
        FleetRows.choose(List.of(FleetRows.item("rack-1")));
        assertTrue(says("rack-1"), title());
        FleetRows.choose(List.of(FleetRows.item("rack-1"), FleetRows.item("desk")));
        assertTrue(says("rack-1"), "of several it says nothing new");
        DemoWorkspace.edit("nas-210");
        assertTrue(says("nas-210"), title());
        FleetScene.page().activate(FamilyScene.view());
        FleetRows.choose(List.of(FleetRows.item("broken.sku")));
        assertTrue(Robot.until(() -> title().startsWith("broken.sku declares nothing")), title());
    }

    @Test
    void whoUsesTheChosenThingIsListed() throws Exception {
        FleetRows.choose(List.of(FleetRows.item("rack-2")));
        assertTrue(says("rack-2"), title());
        Table things = Robot.find(Table.class, "impact.things");
        assertTrue(Robot.until(() -> Stream.of(things.getItems()).anyMatch(i -> i.getText(1).equals("en-US  ServerImage.png") && i.getText(3).equals("itself"))), "its own picture is there");
        int own = Stream.of(things.getItems()).map(i -> i.getText(1).equals("en-US  ServerImage.png")).toList().indexOf(true);
        things.setSelection(own);
        things.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("rack-2"), users());
        assertEquals("rack-2/customization/en-US/ServerImage.png is used by 1 SKU:", Robot.find(Label.class, "impact.heading").getText());
        FleetRows.choose(List.of(FleetRows.item("desk")));
        assertTrue(Robot.until(() -> users().contains("desk")));
        assertTrue(users().size() > 1, "a family's things are many SKUs'");
    }

    @Test
    void nobodyIsMarkedWhenTheViewIsClosed() throws Exception {
        FleetRows.choose(List.of(FleetRows.item("desk")));
        assertTrue(Robot.until(() -> users().contains("nas-210")), users().toString());
        FamilyScene.filter("nas-210");
        FleetRows.choose(List.of());
        assertTrue(edge("nas-210"));
        FleetScene.page().hideView(FleetScene.page().findView(ImpactView.ID));
        assertFalse(edge("nas-210"));
        FamilyScene.filter("");
        FleetRows.choose(List.of(FleetRows.item("rack-2")));
        FleetScene.page().showView(ImpactView.ID);
        assertTrue(says("rack-2"), "it begins with the row that is chosen");
    }

    @Test
    void whereAChangeHasOpenedItTheChosenRowFollowsTheUndo() throws Exception {
        FleetScene.page().hideView(FleetScene.page().findView(ImpactView.ID));
        FleetScene.page().activate(FamilyScene.view());
        FleetRows.choose(List.of(FleetRows.item("rack-1")));
        addCulture("it-IT");
        assertTrue(Robot.until(() -> Robot.shows("impact.change") && users().equals(List.of("rack-1"))), "nothing is said of the change");
        press("undo");
        assertTrue(Robot.until(() -> !Robot.shows("impact.change") && says("rack-1")), title());
    }

    private static void addCulture(String tag) {
        Robot.dialog(() -> Robot.command("org.mintmark.ui.fleet.addCulture"), dialog -> {
            Table cultures = FleetChangesTest.table(dialog);
            cultures.setSelection(Stream.of(cultures.getItems()).map(i -> i.getText().startsWith(tag)).toList().indexOf(true));
            cultures.notifyListeners(SWT.Selection, new Event());
            Robot.press(dialog, "OK");
        });
    }

    private static void press(String link) {
        Event press = new Event();
        press.text = link;
        Robot.find(Link.class, "impact.change").notifyListeners(SWT.Selection, press);
    }

    /** Whether a row has the edge of those that are affected. */
    private static boolean edge(String id) {
        Robot.pumpFor(200);
        return FleetRows.paintsAt(1, FleetRows.item(id), ACCENT);
    }

    @Test
    void everythingCanBeReadInLightAndDark() throws Exception {
        List<String> cut = new ArrayList<>();
        for (String theme : List.of("default", "dark")) {
            scene.theme(theme);
            FleetScene.page().activate(FamilyScene.view());
            FleetRows.choose(List.of(FleetRows.item("rack-1")));
            assertTrue(says("rack-1"), title());
            Robot.pumpFor(500);
            PagesTest.cut(Robot.find(Label.class, "impact.title").getParent(), theme, cut);
            Robot.screenshot("impact-" + theme);
            addCulture("it-IT");
            assertTrue(Robot.until(() -> Robot.shows("impact.change") && users().equals(List.of("rack-1"))), "nothing is said of the change");
            Robot.pumpFor(500);
            PagesTest.cut(Robot.find(Link.class, "impact.change").getParent().getParent(), theme, cut);
            Robot.screenshot("impact-change-" + theme);
            press("undo");
            assertTrue(Robot.until(() -> !Robot.shows("impact.change") && says("rack-1")), "the change stands there still");
        }
        assertEquals(List.of(), cut, "texts that are cut off");
    }
}
