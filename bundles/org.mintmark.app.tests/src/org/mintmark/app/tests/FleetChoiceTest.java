package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked for in a fleet, and what can be done with the rows that are chosen. */
class FleetChoiceTest {

    @TempDir
    Path fleet;

    private FamilyScene scene;

    @BeforeEach
    void open() throws Exception {
        scene = new FamilyScene(fleet);
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void chipsAndWordsTogetherSayWhatIsShown() throws Exception {
        Map<String, String> chips = Map.of("all", "All 8", "errors", "Errors 5", "stale", "Stale 0", "unsigned", "Not signed 5");
        chips.forEach((id, text) -> assertEquals(text, chip(id).getText()));
        assertTrue(chip("all").getSelection());
        Robot.press(chip("errors"));
        assertEquals("contoso-nas(contoso-rack(rack-1 rack-2) nas-210) alone broken.sku", FamilyScene.tree());
        assertEquals("5 of 8", Robot.find(Label.class, "fleet.count").getText());
        FamilyScene.filter("rack");
        assertEquals("contoso-nas(contoso-rack(rack-1 rack-2))", FamilyScene.tree());
        Robot.press(chip("stale"));
        assertEquals("", FamilyScene.tree());
        assertFalse(chip("errors").getSelection(), "one at a time");
        Robot.press(chip("stale"));
        assertTrue(chip("all").getSelection(), "pressed again it lets all through");
        FamilyScene.filter("driver:LAN");
        assertEquals("contoso-nas(contoso-rack(rack-1))", FamilyScene.tree());
        FamilyScene.filter("culture:fr");
        assertEquals("contoso-nas(contoso-rack(rack-1))", FamilyScene.tree());
        FamilyScene.filter("culture:it-IT");
        assertEquals("", FamilyScene.tree());
        FleetRows.tree().setFocus();
        FamilyScene.view().getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.FIND.getId()).run();
        assertEquals("culture:it-IT", Robot.find(Text.class, "fleet.filter").getSelectionText(), "Ctrl+F leads to the filter");
    }

    private static Button chip(String id) {
        return Robot.find(Button.class, "fleet.chip." + id);
    }

    @Test
    void realKeysReachTheRowsAndTheFilter() {
        Robot.shell().forceActive();
        FleetScene.page().activate(FamilyScene.view());
        FleetRows.choose(List.of(FleetRows.item("rack-2")));
        FleetRows.tree().forceFocus();
        Robot.pumpFor(300);
        Assumptions.assumeTrue(FleetRows.tree().isFocusControl(), "another program has the keyboard");
        Desktop.type(SWT.ARROW_LEFT, 0);
        Desktop.type(SWT.ARROW_LEFT, 0);
        assertEquals("contoso-nas(contoso-rack+ desk nas-210) alone broken.sku", FamilyScene.tree());
        Desktop.type('a', SWT.CTRL);
        assertEquals("6 selected", Robot.find(Label.class, "fleet.bar.count").getText(), "what is in a closed group is not");
        Desktop.type('f', SWT.CTRL);
        assertTrue(Robot.find(Text.class, "fleet.filter").isFocusControl());
    }

    @Test
    void chosenRowsBringABarWithTheMenusCommands() throws Exception {
        assertFalse(Robot.shows("fleet.bar"));
        FleetRows.choose(List.of(FleetRows.item("rack-1"), FleetRows.item("nas-210")));
        assertEquals("2 selected", Robot.find(Label.class, "fleet.bar.count").getText());
        assertEquals(List.of("Build 2…", "Add Culture…", "Change a Setting…", "Replace Driver Everywhere…", "Who Uses This"),
                Stream.of("build", "addCulture", "setting", "replaceDriver", "uses").map(FleetChoiceTest::bar).map(Button::getText).toList());
        assertFalse(bar("uses").isEnabled(), "that is asked of one");
        FleetRows.choose(List.of(FleetRows.item("contoso-rack")));
        assertEquals("1 selected", Robot.find(Label.class, "fleet.bar.count").getText());
        assertTrue(Robot.find(Label.class, "fleet.bar.count").getToolTipText().startsWith("No disc is built of these"));
        assertFalse(bar("build").isEnabled(), "a family is chosen itself and not its SKUs");
        Robot.dialog(() -> Robot.press(bar("addCulture")), dialog -> {
            assertTrue(Robot.labels(dialog).toString().contains("1 SKU"), Robot.labels(dialog).toString());
            Robot.press(dialog, "Cancel");
        });
        menu("Select Its SKUs");
        assertEquals(List.of("rack-1", "rack-2"), Stream.of(FleetRows.tree().getSelection()).map(FleetRows::id).toList());
        assertEquals("2 selected", Robot.find(Label.class, "fleet.bar.count").getText());
        FamilyScene.filter("rack-2");
        assertEquals("1 selected", Robot.find(Label.class, "fleet.bar.count").getText(), "what is not shown is not chosen");
        FleetRows.chooseAll();
        assertEquals("1 selected", Robot.find(Label.class, "fleet.bar.count").getText(), "the families only stand there");
        FamilyScene.filter("nobody");
        assertFalse(Robot.shows("fleet.bar"));
    }

    private static Button bar(String id) {
        return Robot.find(Button.class, "fleet.bar." + id);
    }

    /** Chooses an entry of the rows' menu. */
    private static void menu(String text) {
        Menu menu = FleetRows.tree().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Stream.of(menu.getItems()).filter(i -> i.getText().equals(text)).findFirst().orElseThrow();
        assertTrue(item.isEnabled(), text + " is off");
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        Robot.pumpFor(50);
    }
}
