package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.ui.fleet.FleetView;

/** The fleet by families: groups that close and open, cultures as dots, what is looked for, and what can be done with chosen rows. */
class FleetTreeTest {

    private static final String TREE = "contoso-nas(contoso-rack(rack-1 rack-2) desk nas-210) alone broken.sku";
    private static final int CULTURES = 4;
    private static final int MEDIA = 7;

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        new BrandedFleet(fleet);
        sku("contoso-rack", "abstract=\"true\" base=\"../contoso-nas/contoso-nas.sku\"", "");
        sku("rack-1", "base=\"../contoso-rack/contoso-rack.sku\"", "<cultures tag=\"fr-FR\"/><drivers><packages id=\"lan\" path=\"drivers/lan\"/></drivers>");
        sku("rack-2", "base=\"../contoso-rack/contoso-rack.sku\"", "");
        BrandedFleet.write(fleet.resolve("rack-2/customization/en-US/ServerImage.png"), BrandedFleet.picture(256, 256));
        sku("desk", "administration=\"local\" base=\"../contoso-nas/contoso-nas.sku\"", "");
        sku("alone", "", "");
        Files.writeString(Files.createDirectories(fleet.resolve("broken")).resolve("broken.sku"), "<broken");
        scene = new FleetScene(fleet.resolve("nas-210"), "nas-210");
        show();
    }

    @AfterEach
    void close() throws Exception {
        InstanceScope.INSTANCE.getNode("org.mintmark.ui").remove("fleet.grouped");
        scene.theme("default");
        FleetScene.page().resetPerspective();
        FleetScene.page().hideView(view());
        scene.close();
    }

    private void sku(String id, String attributes, String content) throws Exception {
        Files.writeString(Files.createDirectories(fleet.resolve(id)).resolve(id + ".sku"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sku:Sku xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:sku=\"urn:mintmark:sku:1\" id=\"" + id + "\" " + attributes + ">" + content + "</sku:Sku>");
    }

    private static void show() throws Exception {
        FleetScene.page().showView(FleetView.ID);
        assertTrue(Robot.within(30, () -> FleetRows.all().size() == 8), "the fleet has " + FleetRows.all().size() + " rows");
        Robot.pumpFor(500);
    }

    private static IViewPart view() {
        return FleetScene.page().findView(FleetView.ID);
    }

    /** The rows in one line: what stands below a row is in brackets, or a plus where it is closed. */
    private static String tree(TreeItem[] items) {
        return Stream.of(items).map(i -> FleetRows.id(i) + (i.getItemCount() == 0 ? "" : i.getExpanded() && seen(i.getItem(0)) ? "(" + tree(i.getItems()) + ")" : "+"))
                .collect(Collectors.joining(" "));
    }

    /** The toolkit thinks that a row is open which it could not open. */
    private static boolean seen(TreeItem item) {
        return item.getBounds(0).height > 1;
    }

    private static String tree() {
        return tree(FleetRows.tree().getItems());
    }

    private static void filter(String text) {
        Robot.find(Text.class, "fleet.filter").setText(text);
        Robot.pumpFor(50);
    }

    @Test
    void skusStandBelowTheirFamiliesAndFamiliesBelowTheirs() throws Exception {
        assertEquals(TREE, tree());
        assertEquals("contoso-nas  4 SKUs, 3 with errors", FleetRows.item("contoso-nas").getText());
        assertEquals("contoso-rack  2 SKUs, 2 with errors", FleetRows.item("contoso-rack").getText());
        assertEquals("0 of 3 built", FleetRows.text("contoso-nas", MEDIA));
        assertEquals(0, FleetRows.tree().getColumn(1).getWidth(), "whose family it is stands above it");
        FleetRows.tree().getColumn(0).notifyListeners(SWT.Selection, new Event());
        FleetRows.tree().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals("contoso-nas(contoso-rack(rack-2 rack-1) nas-210 desk) broken.sku alone", tree(), "rows are sorted in their group");
        FleetRows.tree().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(TREE, tree());
    }

    @Test
    void groupsCloseAndOpenByKeysAndStayClosed() throws Exception {
        Tree tree = FleetRows.tree();
        FleetRows.choose(List.of(FleetRows.item("rack-2")));
        Robot.key(tree, SWT.ARROW_LEFT, 0);
        assertEquals("contoso-rack", FleetRows.id(tree.getSelection()[0]), "left leads to the family");
        Robot.key(tree, SWT.ARROW_LEFT, 0);
        String closed = "contoso-nas(contoso-rack+ desk nas-210) alone broken.sku";
        assertEquals(closed, tree());
        Files.writeString(fleet.resolve("nas-210/nas-210.sku"), Files.readString(fleet.resolve("nas-210/nas-210.sku")).replace("/>", "><cultures tag=\"it-IT\"/></sku:Sku>"));
        scene.refresh();
        assertTrue(Robot.until(() -> FleetRows.text("nas-210", CULTURES).equals("10")), FleetRows.text("nas-210", CULTURES));
        assertEquals(closed, tree(), "a look opens nothing");
        filter("rack");
        assertEquals("contoso-nas(contoso-rack(rack-1 rack-2))", tree(), "what is found can be seen");
        filter("");
        assertEquals(closed, tree());
        FleetRows.choose(List.of(FleetRows.item("contoso-rack")));
        Robot.key(tree, SWT.ARROW_RIGHT, 0);
        assertEquals(TREE, tree());
        Robot.key(tree, SWT.ARROW_RIGHT, 0);
        assertEquals("rack-1", FleetRows.id(tree.getSelection()[0]), "right leads into the group");
        for (int i = 0; i < 3; i++) {
            Robot.key(tree, SWT.ARROW_RIGHT, SWT.MOD1);
        }
        tree.notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(Robot.until(() -> FleetScene.page().getActiveEditor().getTitle().equals("rack-1")));
        assertEquals("cultures", ((org.eclipse.ui.forms.editor.FormEditor) FleetScene.page().getActiveEditor()).getActivePageInstance().getId(),
                "the hidden column of families is none to choose");
    }

    @Test
    void rowsStandSideBySideWhereTheUserWantsThat() throws Exception {
        group();
        String flat = "alone broken.sku contoso-nas contoso-rack desk nas-210 rack-1 rack-2";
        FleetRows.tree().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(flat, tree());
        assertEquals("contoso-rack", FleetRows.text("rack-1", 1));
        assertTrue(FleetRows.tree().getColumn(1).getWidth() > 0);
        Robot.screenshot("fleet-flat");
        FleetScene.page().hideView(view());
        show();
        assertEquals("contoso-rack rack-1 rack-2", tree(FleetRows.tree().getItems()).replaceFirst(".*(contoso-rack rack-1.*)", "$1"), "it is remembered");
        group();
        assertEquals(TREE, tree());
    }

    /** Chooses the entry of the view's menu. */
    private static void group() {
        var item = (ActionContributionItem) view().getViewSite().getActionBars().getMenuManager().find("fleet.grouped");
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
    void whatNeedsNoDiscAndWhatCanNotBeReadSaysOneSentence() {
        assertEquals("no recovery DVD needed: restored from the product media", FleetRows.tip(FleetRows.item("desk"), MEDIA));
        assertEquals("not needed", FleetRows.text("desk", MEDIA));
        String problem = FleetRows.text("broken.sku", 2);
        assertTrue(problem.contains("broken.sku") && problem.endsWith("."), problem);
        assertEquals(problem, FleetRows.tip(FleetRows.item("broken.sku"), CULTURES));
    }

    @Test
    void chipsAndWordsTogetherSayWhatIsShown() throws Exception {
        Map<String, String> chips = Map.of("all", "All 8", "errors", "Errors 5", "stale", "Stale 0", "unsigned", "Not signed 5");
        chips.forEach((id, text) -> assertEquals(text, chip(id).getText()));
        assertTrue(chip("all").getSelection());
        Robot.press(chip("errors"));
        assertEquals("contoso-nas(contoso-rack(rack-1 rack-2) nas-210) alone broken.sku", tree());
        assertEquals("5 of 8", Robot.find(Label.class, "fleet.count").getText());
        filter("rack");
        assertEquals("contoso-nas(contoso-rack(rack-1 rack-2))", tree());
        Robot.press(chip("stale"));
        assertEquals("", tree());
        assertFalse(chip("errors").getSelection(), "one at a time");
        Robot.press(chip("stale"));
        assertTrue(chip("all").getSelection(), "pressed again it lets all through");
        filter("driver:LAN");
        assertEquals("contoso-nas(contoso-rack(rack-1))", tree());
        filter("culture:fr");
        assertEquals("contoso-nas(contoso-rack(rack-1))", tree());
        filter("culture:it-IT");
        assertEquals("", tree());
        FleetRows.tree().setFocus();
        view().getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.FIND.getId()).run();
        assertEquals("culture:it-IT", Robot.find(Text.class, "fleet.filter").getSelectionText(), "Ctrl+F leads to the filter");
    }

    private static Button chip(String id) {
        return Robot.find(Button.class, "fleet.chip." + id);
    }

    @Test
    void chosenRowsBringABarWithTheMenusCommands() throws Exception {
        assertFalse(Robot.shows("fleet.bar"));
        FleetRows.choose(List.of(FleetRows.item("rack-1"), FleetRows.item("nas-210")));
        assertEquals("2 selected", Robot.find(Label.class, "fleet.bar.count").getText());
        assertEquals(List.of("Build Selected…", "Add Culture…", "Change a Setting…", "Replace Driver Everywhere…", "Who Uses This…"),
                Stream.of("build", "addCulture", "setting", "replaceDriver", "uses").map(FleetTreeTest::bar).map(Button::getText).toList());
        assertFalse(bar("uses").isEnabled(), "that is asked of one");
        FleetRows.choose(List.of(FleetRows.item("contoso-rack")));
        assertEquals("1 selected, no disc to build", Robot.find(Label.class, "fleet.bar.count").getText());
        assertFalse(bar("build").isEnabled(), "a family is chosen itself and not its SKUs");
        Robot.dialog(() -> Robot.press(bar("addCulture")), dialog -> {
            assertTrue(Robot.labels(dialog).toString().contains("1 SKU"), Robot.labels(dialog).toString());
            Robot.press(dialog, "Cancel");
        });
        menu("Select Its SKUs");
        assertEquals(List.of("rack-1", "rack-2"), Stream.of(FleetRows.tree().getSelection()).map(FleetRows::id).toList());
        assertEquals("2 selected", Robot.find(Label.class, "fleet.bar.count").getText());
        filter("rack-2");
        assertEquals("1 selected", Robot.find(Label.class, "fleet.bar.count").getText(), "what is not shown is not chosen");
        FleetRows.chooseAll();
        assertEquals("1 selected", Robot.find(Label.class, "fleet.bar.count").getText(), "the families only stand there");
        filter("nobody");
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

    @Test
    void everythingCanBeReadInLightAndDark() throws Exception {
        String zoom = Display.getCurrent().getPrimaryMonitor().getZoom() > 100 ? "-hidpi" : "";
        List<String> cut = new ArrayList<>();
        for (String theme : List.of("default", "dark")) {
            scene.theme(theme);
            for (String place : List.of("part", "whole")) {
                FleetScene.page().activate(view());
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
            }
            FleetScene.page().toggleZoom(FleetScene.page().findViewReference(FleetView.ID));
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
