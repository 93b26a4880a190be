package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.ui.fleet.FleetView;
import org.mintmark.ui.fleet.ImpactView;

/** Many SKUs are changed at once: each change is reviewed, made as one step, and taken back in one. */
class FleetChangesTest {

    private static final int USERS = 30;
    private static final int OWN = 10;
    private static final int OTHERS = 20;

    @TempDir
    Path fleet;

    private FleetScene scene;
    private Map<Path, String> before;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(fleet.resolve("mintmark.properties"), "");
        driver("nic-1", "10/03/2016,1.0.0.1");
        driver("nic-2", "10/03/2019,2.0.0.1");
        sku("family", "abstract=\"true\"", "<drivers><packages id=\"nic\" path=\"../drivers/nic-1\"/></drivers><capture source=\"disk.img\"/>");
        for (int i = 0; i < USERS + OWN + OTHERS; i++) {
            boolean own = i >= USERS && i < USERS + OWN;
            sku("sku-%02d".formatted(i), i < USERS ? "base=\"../family/family.sku\"" : "",
                    own ? "<drivers><packages id=\"lan\" path=\"../drivers/nic-1\"/></drivers><editions id=\"default\" target=\"bd-25\"/>" : "");
        }
        before = contents();
        scene = new FleetScene(fleet.resolve("sku-00"), "sku-00"); // the other SKUs have no projects
        FleetScene.page().showView(FleetView.ID);
        assertTrue(Robot.within(30, () -> FleetRows.all().size() == USERS + OWN + OTHERS + 1), "the fleet has " + FleetRows.all().size() + " rows");
    }

    @AfterEach
    void close() throws Exception {
        FleetScene.page().hideView(FleetScene.page().findView(FleetView.ID));
        scene.close();
    }

    private void sku(String id, String attributes, String content) throws Exception {
        Path file = fleet.resolve(id).resolve(id + ".sku");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sku:Sku xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:sku=\"urn:mintmark:sku:1\" id=\"" + id + "\" " + attributes + ">" + content + "</sku:Sku>");
    }

    private void driver(String name, String version) throws Exception {
        Path folder = Files.createDirectories(fleet.resolve("drivers").resolve(name));
        Files.write(folder.resolve("nic.inf"), String.join("\r\n", "[Version]", "Signature=\"$Windows NT$\"", "Class=Net", "Provider=Contoso",
                "DriverVer=" + version, "[Manufacturer]", "Contoso=Devices,NTamd64", "[Devices.NTamd64]", "Device=Install,PCI\\VEN_8086&DEV_1539", "[Install.NT]", "")
                .getBytes(StandardCharsets.US_ASCII));
    }

    private Map<Path, String> contents() throws Exception {
        Map<Path, String> contents = new TreeMap<>();
        for (Path file : Fleet.skus(fleet)) {
            contents.put(file, Files.readString(file));
        }
        return contents;
    }

    private List<String> changed() {
        try {
            Map<Path, String> now = contents();
            return before.keySet().stream().filter(f -> !before.get(f).equals(now.get(f))).map(f -> f.getFileName().toString().replace(".sku", "")).toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Table table, int column) {
        List<String> texts = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            texts.add(item.getText(column));
        }
        return texts;
    }

    /** Selects the rows that a filter leaves. */
    private static void choose(String filter) {
        Robot.find(Text.class, "fleet.filter").setText(filter);
        FleetRows.chooseAll();
        Robot.pumpFor(50);
    }

    private static Shell opened(String command, String id) {
        Robot.command("org.mintmark.ui.fleet." + command);
        assertTrue(Robot.until(() -> Robot.shows(id)), command + " opened nothing");
        return Robot.find(Table.class, id).getShell();
    }

    private void undo(List<String> expected) {
        Robot.pumpFor(100);
        IViewPart view = FleetScene.page().findView(FleetView.ID);
        FleetScene.page().activate(view);
        var handler = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
        assertTrue(Robot.until(handler::isEnabled), "undo is off");
        handler.run();
        assertTrue(Robot.until(() -> changed().equals(expected)), "still other: " + changed());
    }

    @Test
    void driverIsReplacedEverywhereAfterAReviewAndTakenBackInOneStep() throws Exception {
        Shell dialog = opened("replaceDriver", "replace.rows");
        Combo from = Robot.find(dialog, Combo.class, "replace.from");
        assertEquals(List.of("drivers/nic-1  (lan, nic), 40 SKUs"), List.of(from.getItems()));
        assertFalse(Robot.enabled(dialog, "Change"));
        from.select(0);
        from.notifyListeners(SWT.Selection, new Event());
        Combo to = Robot.find(dialog, Combo.class, "replace.to");
        to.setText("drivers/none");
        assertTrue(Robot.until(() -> Robot.labels(dialog).toString().contains("There is no folder") || Robot.texts(dialog).toString().contains("There is no folder")),
                Robot.labels(dialog) + " " + Robot.texts(dialog));
        assertFalse(Robot.enabled(dialog, "Change"));
        to.setText("drivers/nic-2");
        Table lines = Robot.find(dialog, Table.class, "replace.rows");
        assertTrue(Robot.until(() -> lines.getItemCount() == USERS + OWN + 1), lines.getItemCount() + " lines");
        assertTrue(Robot.texts(dialog).toString().contains("40 SKUs get the new package; 11 files declare it and are changed."), Robot.texts(dialog).toString());
        assertEquals("sku-00 nic family ../drivers/nic-1 ../drivers/nic-2", line(lines.getItem(0)));
        assertEquals("sku-30 lan itself ../drivers/nic-1 ../drivers/nic-2", line(lines.getItem(30)));
        assertEquals("family (family)", lines.getItem(40).getText(0));
        Robot.screenshot("replace-driver", dialog);
        assertEquals(List.of(), changed());
        Robot.press(dialog, "Change");
        List<String> expected = new ArrayList<>(List.of("family"));
        for (int i = USERS; i < USERS + OWN; i++) {
            expected.add("sku-" + i);
        }
        assertTrue(Robot.until(() -> changed().equals(expected)), changed().toString());
        assertTrue(Robot.until(() -> Robot.shows("impact.change") && change().startsWith("Just now: Replace nic-1 by nic-2 in 40 SKUs. No disc is stale.")), change());
        Robot.screenshot("impact-nothing-built");
        Link band = Robot.find(Link.class, "impact.change");
        Event undo = new Event();
        undo.text = "undo";
        band.notifyListeners(SWT.Selection, undo);
        assertTrue(Robot.until(() -> changed().isEmpty()), changed().toString());
        assertTrue(Robot.until(() -> !Robot.shows("impact.change")), "what was taken back stands there still");
    }

    private static String change() {
        return Robot.find(Link.class, "impact.change").getText();
    }

    private static String line(TableItem item) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < item.getParent().getColumnCount(); i++) {
            cells.add(item.getText(i));
        }
        return String.join(" ", cells).strip();
    }

    @Test
    void whoUsesAFamilysDriverAndValueIsListed() throws Exception {
        choose("family");
        FleetRows.choose(List.of(FleetRows.item("family")));
        Robot.command("org.mintmark.ui.fleet.uses");
        Table things = Robot.find(Table.class, "impact.things");
        assertTrue(Robot.until(() -> things.getItemCount() == 2), things.getItemCount() + " things");
        assertEquals(List.of("Driver package drivers/nic-1 as nic 40 SKUs itself", "Value Capture source: disk.img 30 SKUs itself"),
                List.of(line(things.getItem(0)), line(things.getItem(1))));
        Table users = Robot.find(Table.class, "impact.users");
        assertEquals(USERS + OWN + 1, users.getItemCount());
        assertEquals("sku-00 inherited from family nic", line(users.getItem(0)));
        assertEquals("sku-39 itself lan", line(users.getItem(39)));
        assertEquals("Select 40 SKUs in the Fleet", Robot.find(Button.class, "impact.select").getText());
        Robot.screenshot("impact-things");
        Robot.find(Text.class, "impact.filter").setText("capture");
        assertEquals(1, things.getItemCount());
        assertTrue(Robot.find(Label.class, "impact.heading").getText().startsWith("Capture source: disk.img is used by 30 SKUs"));
        assertEquals(USERS + 1, users.getItemCount());
        Robot.press(Robot.find(Button.class, "impact.select"));
        assertEquals(USERS, FleetRows.tree().getSelectionCount());
        assertEquals("", Robot.find(Text.class, "fleet.filter").getText(), "what was looked for would hide some");
        users.setSelection(3);
        users.notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(Robot.until(() -> FleetScene.page().getActiveEditor().getTitle().equals("sku-03")));
        FleetScene.page().hideView(FleetScene.page().findView(ImpactView.ID));
    }

    @Test
    void settingOfManyIsPreviewedChangedAndTakenBack() throws Exception {
        choose("sku");
        Shell dialog = opened("setting", "setting.rows");
        Combo setting = Robot.find(dialog, Combo.class, "setting.which");
        setting.select(List.of(setting.getItems()).indexOf("Target medium"));
        setting.notifyListeners(SWT.Selection, new Event());
        Combo value = Robot.find(dialog, Combo.class, "setting.value");
        assertEquals(List.of("dvd-5", "dvd-9", "bd-25", "key-8"), List.of(value.getItems()));
        value.setText("dvd-9");
        Table lines = Robot.find(dialog, Table.class, "setting.rows");
        assertTrue(Robot.until(() -> lines.getItemCount() == USERS + OWN + OTHERS), lines.getItemCount() + " lines");
        assertEquals("10 SKUs change, 50 SKUs stay as they are.", Robot.texts(dialog).stream().filter(t -> t.contains("stay")).findFirst().orElse(""));
        assertTrue(texts(lines, 2).contains("bd-25"));
        Robot.screenshot("change-setting", dialog);
        value.setText("cd");
        assertTrue(Robot.until(() -> Robot.texts(dialog).toString().contains("choose one of dvd-5, dvd-9, bd-25, key-8.")), Robot.texts(dialog).toString());
        assertFalse(Robot.enabled(dialog, "Change"));
        value.setText("dvd-9");
        assertTrue(Robot.until(() -> Robot.enabled(dialog, "Change")));
        Robot.press(dialog, "Change");
        assertTrue(Robot.until(() -> changed().size() == OWN), changed().toString());
        undo(List.of());
    }

    @Test
    void cultureIsAddedToTheChosenAndTheRowsFollowUndoToo() throws Exception {
        choose("sku-0");
        int own = FleetRows.texts(FleetRows.skus(), 5).stream().mapToInt(t -> Integer.parseInt(t.strip())).sum();
        Robot.dialog(() -> Robot.command("org.mintmark.ui.fleet.addCulture"), dialog -> {
            Table cultures = table(dialog);
            for (int i = 0; i < cultures.getItemCount(); i++) {
                if (cultures.getItem(i).getText().startsWith("ja-JP")) {
                    cultures.setSelection(i);
                }
            }
            cultures.notifyListeners(SWT.Selection, new Event());
            Robot.press(dialog, "OK");
        });
        assertTrue(Robot.until(() -> changed().size() == 10), changed().toString());
        assertTrue(Robot.until(() -> FleetRows.texts(FleetRows.skus(), 5).stream().mapToInt(t -> Integer.parseInt(t.strip())).sum() == own + 10), FleetRows.texts(FleetRows.skus(), 5).toString());
        undo(List.of());
        assertTrue(Robot.until(() -> FleetRows.texts(FleetRows.skus(), 5).stream().mapToInt(t -> Integer.parseInt(t.strip())).sum() == own), FleetRows.texts(FleetRows.skus(), 5).toString());
    }

    /** The table in a dialog that has one. */
    static Table table(Composite parent) {
        for (Control child : parent.getChildren()) {
            Table found = child instanceof Table table ? table : child instanceof Composite composite ? table(composite) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void chosenSkusGetProjectsAndOneReviewOfTheirPlans() throws Exception {
        choose("sku-3");
        Robot.command("org.mintmark.ui.fleet.build");
        assertTrue(Robot.within(30, () -> Robot.shows("plan.cancel")), "no plan is shown");
        Shell dialog = Robot.find(Button.class, "plan.cancel").getShell();
        String title = dialog.getText();
        Robot.screenshot("build-selected", dialog);
        Robot.press(dialog, "Cancel");
        assertTrue(title.contains("10 SKUs"), title);
        assertEquals(11, ResourcesPlugin.getWorkspace().getRoot().getProjects().length, "one is open, ten were chosen");
    }
}
