package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.ui.fleet.FleetView;

/** The fleet by families: groups that close and open, and cultures as dots. */
class FleetTreeTest {

    private static final int KIND = 2;
    private static final int CULTURES = 5;
    private static final int MEDIA = 8;

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
    void skusStandBelowTheirFamiliesAndFamiliesBelowTheirs() throws Exception {
        assertEquals(FamilyScene.TREE, FamilyScene.tree());
        assertEquals("contoso-nas  4 SKUs, 3 with errors", FleetRows.item("contoso-nas").getText());
        assertEquals("contoso-rack  2 SKUs, 2 with errors", FleetRows.item("contoso-rack").getText());
        assertEquals("0 of 3 built", FleetRows.text("contoso-nas", MEDIA));
        assertEquals(0, FleetRows.tree().getColumn(1).getWidth(), "whose family it is stands above it");
        FleetRows.tree().getColumn(0).notifyListeners(SWT.Selection, new Event());
        FleetRows.tree().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals("contoso-nas(contoso-rack(rack-2 rack-1) nas-210 desk) broken.sku alone", FamilyScene.tree(), "rows are sorted in their group");
        FleetRows.tree().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(FamilyScene.TREE, FamilyScene.tree());
    }

    @Test
    void groupsCloseAndOpenByKeysAndStayClosed() throws Exception {
        Tree tree = FleetRows.tree();
        FleetRows.choose(List.of(FleetRows.item("rack-2")));
        Robot.key(tree, SWT.ARROW_LEFT, 0);
        assertEquals("contoso-rack", FleetRows.id(tree.getSelection()[0]), "left leads to the family");
        Robot.key(tree, SWT.ARROW_LEFT, 0);
        String closed = "contoso-nas(contoso-rack+ desk nas-210) alone broken.sku";
        assertEquals(closed, FamilyScene.tree());
        scene.edit("nas-210", "/>", "><cultures tag=\"it-IT\"/></sku:Sku>");
        assertTrue(Robot.until(() -> FleetRows.text("nas-210", CULTURES).equals("10")), FleetRows.text("nas-210", CULTURES));
        assertEquals(closed, FamilyScene.tree(), "a look opens nothing");
        FamilyScene.filter("rack");
        assertEquals("contoso-nas(contoso-rack(rack-1 rack-2))", FamilyScene.tree(), "what is found can be seen");
        FamilyScene.filter("");
        assertEquals(closed, FamilyScene.tree());
        FleetRows.choose(List.of(FleetRows.item("contoso-rack")));
        Robot.key(tree, SWT.ARROW_RIGHT, 0);
        assertEquals(FamilyScene.TREE, FamilyScene.tree());
        Robot.key(tree, SWT.ARROW_RIGHT, 0);
        assertEquals("rack-1", FleetRows.id(tree.getSelection()[0]), "right leads into the group");
        for (int i = 0; i < 4; i++) {
            Robot.key(tree, SWT.ARROW_RIGHT, SWT.MOD1);
        }
        tree.notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(Robot.until(() -> FleetScene.page().getActiveEditor().getTitle().equals("rack-1")));
        assertEquals("cultures", ((org.eclipse.ui.forms.editor.FormEditor) FleetScene.page().getActiveEditor()).getActivePageInstance().getId(),
                "the hidden column of families is none to choose");
    }

    @Test
    void aGroupThatIsOpenedAgainIsAsItWas() {
        Tree tree = FleetRows.tree();
        FleetScene.page().toggleZoom(FleetScene.page().findViewReference(FleetView.ID));
        Robot.pumpFor(300);
        press("contoso-rack");
        press("contoso-nas");
        assertEquals("contoso-nas+ alone broken.sku", FamilyScene.tree());
        press("contoso-nas");
        assertEquals("contoso-nas(contoso-rack+ desk nas-210) alone broken.sku", FamilyScene.tree());
        press("contoso-rack");
        FleetRows.choose(List.of(FleetRows.item("rack-1")));
        press("contoso-nas");
        assertEquals(List.of("contoso-nas"), Stream.of(tree.getSelection()).map(FleetRows::id).toList(), "what can't be seen is not chosen");
        assertEquals("1 selected", Robot.find(Label.class, "fleet.bar.count").getText());
        press("contoso-nas");
        assertEquals(FamilyScene.TREE, FamilyScene.tree());
        FleetScene.page().toggleZoom(FleetScene.page().findViewReference(FleetView.ID));
    }

    /** Presses what opens and closes a group with a real pointer. */
    private static void press(String group) {
        Rectangle name = FleetRows.item(group).getBounds(0);
        Desktop.click(FleetRows.tree(), name.x - 12, name.y + name.height / 2);
    }

    @Test
    void rowsStandSideBySideWhereTheUserWantsThat() throws Exception {
        group();
        String flat = "alone broken.sku contoso-nas contoso-rack desk nas-210 rack-1 rack-2";
        FleetRows.tree().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(flat, FamilyScene.tree());
        assertEquals("contoso-rack", FleetRows.text("rack-1", 1));
        assertTrue(FleetRows.tree().getColumn(1).getWidth() > 0);
        Robot.screenshot("fleet-flat");
        FleetScene.page().hideView(FamilyScene.view());
        FamilyScene.show();
        assertEquals("contoso-rack rack-1 rack-2", FamilyScene.tree().replaceFirst(".*(contoso-rack rack-1.*)", "$1"), "it is remembered");
        group();
        assertEquals(FamilyScene.TREE, FamilyScene.tree());
    }

    /** Chooses the entry of the view's menu. */
    private static void group() {
        var item = (ActionContributionItem) FamilyScene.view().getViewSite().getActionBars().getMenuManager().find("fleet.grouped");
        item.getAction().setChecked(!item.getAction().isChecked());
        item.getAction().run();
        Robot.pumpFor(50);
    }

    @Test
    void culturesAreDotsThatAreAlsoSaidInWords() {
        assertEquals("10", FleetRows.text("rack-1", CULTURES), "who hears the cells hears the number");
        assertEquals("""
                Inherited: en-US, cs-CZ, de-DE, ja-JP, ko-KR, ru-RU, tr-TR, zh-CN, zh-TW
                Not shipped: es-ES, hu-HU, it-IT, nl-NL, pl-PL, pt-BR, pt-PT, sv-SE, zh-HK
                Warning: fr-FR""", FleetRows.tip(FleetRows.item("rack-1"), CULTURES));
        assertTrue(FleetRows.tip(FleetRows.item("contoso-nas"), CULTURES).startsWith("Own: en-US, cs-CZ, de-DE"), FleetRows.tip(FleetRows.item("contoso-nas"), CULTURES));
        assertTrue(FleetRows.tip(FleetRows.item("rack-2"), CULTURES).startsWith("Own: en-US\nInherited: cs-CZ"), FleetRows.tip(FleetRows.item("rack-2"), CULTURES));
        assertTrue(FleetRows.tip(FleetRows.item("alone"), CULTURES).endsWith("Error: en-US"), FleetRows.tip(FleetRows.item("alone"), CULTURES));
        assertEquals("contoso-rack  2 SKUs, 2 with errors", FleetRows.tip(FleetRows.item("contoso-rack"), 0));
    }

    @Test
    void dotsHaveTheColoursOfTheirStates() {
        int own = 0x2563b8;
        int inherited = 0x6a4fa3;
        FleetScene.page().toggleZoom(FleetScene.page().findViewReference(FleetView.ID));
        Robot.pumpFor(500);
        assertTrue(FleetRows.paints(FleetRows.item("contoso-nas"), CULTURES, own));
        assertFalse(FleetRows.paints(FleetRows.item("contoso-nas"), CULTURES, inherited));
        assertTrue(FleetRows.paints(FleetRows.item("contoso-rack"), CULTURES, inherited));
        assertFalse(FleetRows.paints(FleetRows.item("contoso-rack"), CULTURES, own));
        assertTrue(FleetRows.paints(FleetRows.item("rack-1"), CULTURES, 0x8a5a00), "a warning");
        assertTrue(FleetRows.paints(FleetRows.item("alone"), CULTURES, 0xb3261e), "an error");
        FleetScene.page().toggleZoom(FleetScene.page().findViewReference(FleetView.ID));
    }

    @Test
    void kindSaysWhoseCaptureIsOnTheDisc() {
        FleetScene.page().toggleZoom(FleetScene.page().findViewReference(FleetView.ID));
        Robot.pumpFor(500);
        assertEquals(List.of("self", "local", ""), Stream.of("rack-1", "desk", "contoso-nas").map(i -> FleetRows.text(i, KIND)).toList());
        assertEquals("self-captured, lab only", FleetRows.tip(FleetRows.item("rack-1"), KIND));
        assertTrue(FleetRows.paints(FleetRows.item("rack-1"), KIND, 0x8a5a00), "it stands out");
        assertFalse(FleetRows.paints(FleetRows.item("desk"), KIND, 0x8a5a00));
        FamilyScene.filter("local");
        assertEquals("contoso-nas(desk)", FamilyScene.tree());
        FamilyScene.filter("");
        FleetScene.page().toggleZoom(FleetScene.page().findViewReference(FleetView.ID));
    }

    @Test
    void allColumnsFitBesideTheExplorer() {
        FleetScene.page().hideView(FleetScene.page().findView("org.mintmark.ui.preview"));
        Robot.pumpFor(300);
        int width = Stream.of(FleetRows.tree().getColumns()).mapToInt(c -> c.getWidth()).sum();
        assertTrue(width <= FleetRows.tree().getClientArea().width, width + " of " + FleetRows.tree().getClientArea().width);
    }

    @Test
    void whatNeedsNoDiscAndWhatCanNotBeReadSaysOneSentence() {
        assertEquals("no recovery DVD needed: restored from the product media", FleetRows.tip(FleetRows.item("desk"), MEDIA));
        assertEquals("not needed", FleetRows.text("desk", MEDIA));
        String problem = FleetRows.text("broken.sku", 3);
        assertTrue(problem.contains("broken.sku") && problem.endsWith("."), problem);
        assertEquals(problem, FleetRows.tip(FleetRows.item("broken.sku"), CULTURES));
    }

    @Test
    void everythingCanBeReadInLightAndDark() throws Exception {
        String zoom = Display.getCurrent().getPrimaryMonitor().getZoom() > 100 ? "-hidpi" : "";
        List<String> cut = new ArrayList<>();
        for (String theme : List.of("default", "dark")) {
            scene.theme(theme);
            FamilyScene.filter("");
            for (String place : List.of("narrow", "part", "whole")) {
                if (place.equals("narrow")) {
                    FleetScene.page().showView("org.mintmark.ui.preview");
                } else {
                    FleetScene.page().hideView(FleetScene.page().findView("org.mintmark.ui.preview"));
                }
                FleetScene.page().activate(FamilyScene.view());
                if (place.equals("whole")) {
                    FleetScene.page().toggleZoom(FleetScene.page().findViewReference(FleetView.ID));
                }
                FleetRows.choose(List.of());
                Robot.pumpFor(300);
                Robot.screenshot("fleet-groups-" + place + "-" + theme + zoom);
                FleetRows.choose(List.of(FleetRows.item("contoso-rack"), FleetRows.item("rack-1"), FleetRows.item("desk")));
                Robot.pumpFor(300);
                Robot.screenshot("fleet-bar-" + place + "-" + theme + zoom);
                PagesTest.cut(FleetRows.tree().getParent(), place + " " + theme, cut);
                outside(FleetRows.tree().getParent(), place + " " + theme, cut);
                FleetRows.choose(List.of(FleetRows.item("contoso-rack")));
                Robot.pumpFor(100);
                outside(FleetRows.tree().getParent(), place + " " + theme, cut);
            }
            FleetScene.page().toggleZoom(FleetScene.page().findViewReference(FleetView.ID));
            FamilyScene.filter("rack"); // a theme that changes then was too much for a virtual tree
        }
        assertEquals(List.of(), cut, "texts that are cut off");
    }

    /** Adds controls that reach beyond what they stand in. */
    private static void outside(Composite parent, String place, List<String> found) {
        for (var child : parent.getChildren()) {
            var box = child.getBounds();
            if (child.isVisible() && !(parent instanceof Tree) && (box.x + box.width > parent.getSize().x || box.y + box.height > parent.getSize().y)) {
                found.add(place + ": " + child.getData("id") + " " + box + " in " + parent.getSize());
            }
            if (child instanceof Composite composite) {
                outside(composite, place, found);
            }
        }
    }
}
