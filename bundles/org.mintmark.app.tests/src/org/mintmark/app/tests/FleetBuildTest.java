package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.ui.fleet.FleetView;

/** The chosen SKUs of the demo are built one after another, the rows follow, and the others are left alone. */
class FleetBuildTest {

    private static final int MEDIA = 8;
    private static final int VERIFIED = 9;

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();

    @BeforeEach
    void open() throws Exception {
        DemoWorkspace.page().showView(FleetView.ID);
        assertTrue(Robot.within(30, () -> FleetRows.all().size() == 5 && column(MEDIA).get("rack-310").equals("none")), column(MEDIA).toString());
    }

    @AfterEach
    void close() throws Exception {
        DemoWorkspace.page().hideView(DemoWorkspace.page().findView(FleetView.ID));
    }

    private static Map<String, String> column(int column) {
        Map<String, String> texts = new TreeMap<>();
        for (TreeItem item : FleetRows.all()) {
            texts.put(FleetRows.id(item), item.getText(column).strip());
        }
        return texts;
    }

    @Test
    void chosenSkusAreBuiltOneAfterAnother() {
        List<String> chosen = List.of("nas-210", "rack-310");
        DemoWorkspace.page().activate(DemoWorkspace.page().findView(FleetView.ID));
        FleetRows.choose(chosen.stream().map(FleetRows::item).toList());
        assertTrue(Robot.within(10, () -> build().equals("Build 2 (images + boot image + ISO)…")), "nobody knows yet how long: " + build());
        Robot.command("org.mintmark.ui.fleet.build");
        assertTrue(Robot.within(30, () -> Robot.shows("plan.ok")), "no plan is shown");
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Robot.within(90, () -> !DemoWorkspace.busy()), Lines.text());
        for (String each : chosen) {
            assertTrue(Lines.index(Kind.DONE, each + "_LAB.iso", each) >= 0, Lines.text());
        }
        int first = Lines.index(Kind.DONE, "_LAB.iso", "nas-210");
        int second = Lines.index(Kind.BEGIN, "rack-310", "rack-310");
        assertTrue(first < second, "both ran at once: " + Lines.text());
        DemoWorkspace.page().activate(DemoWorkspace.page().findView(FleetView.ID));
        assertTrue(Robot.within(20, () -> chosen.stream().allMatch(c -> column(MEDIA).get(c).equals("built"))), column(MEDIA).toString());
        assertEquals(List.of("yes", "yes"), chosen.stream().map(column(VERIFIED)::get).toList());
        assertEquals("none", column(MEDIA).get("tower-110"));
        assertEquals("2 of 3 built", column(MEDIA).get("family-essentials"));
        assertEquals("family-essentials  4 SKUs, 2 built", FleetRows.item("family-essentials").getText());
        assertEquals("not needed", column(MEDIA).get("desk-10"));
        DemoWorkspace.page().toggleZoom(DemoWorkspace.page().findViewReference(FleetView.ID));
        Robot.screenshot("fleet-built"); // stands in the handbook
        DemoWorkspace.page().toggleZoom(DemoWorkspace.page().findViewReference(FleetView.ID));
        assertTrue(Robot.within(10, () -> build().equals("Build 2…")), "there is nothing to do: " + build());
        changeDate();
        assertTrue(Robot.within(20, () -> Robot.shows("impact.change") && change().startsWith("Just now: Change Date of 2 SKUs. 2 discs are stale.")), change());
        assertEquals(List.of("1", "0", "2", "0"), Stream.of("captures", "boot", "isos", "signoffs").map(i -> Robot.find(Label.class, "impact.cost." + i).getText()).toList());
        assertTrue(Robot.find(Label.class, "impact.cost.time").getText().matches("~\\d+ s"), "the builds before were timed");
        assertTrue(Robot.within(10, () -> build().matches("Build 2 \\(images \\+ ISO, ~\\d+ s\\)…")), build());
        Table reached = Robot.find(Table.class, "impact.users");
        assertEquals(List.of("nas-210 itself images + ISO", "rack-310 itself ISO"),
                Stream.of(reached.getItems()).map(i -> i.getText(0) + " " + i.getText(1) + " " + i.getText(2)).toList());
        Robot.screenshot("impact-stale");
        FleetRows.choose(List.of(FleetRows.item("tower-110")));
        Button again = Robot.find(Button.class, "impact.build");
        assertEquals("Build the 2 Stale…", again.getText());
        Robot.press(again);
        assertTrue(Robot.within(30, () -> Robot.shows("plan.ok")), "no plan is shown");
        assertEquals(List.of("nas-210", "rack-310"), Stream.of(Robot.find(Tree.class, "plan.steps").getItems()).map(i -> i.getText().split(":")[0]).toList());
        Robot.press(Robot.find(Button.class, "plan.cancel"));
    }

    private static void changeDate() {
        Robot.command("org.mintmark.ui.fleet.setting");
        assertTrue(Robot.until(() -> Robot.shows("setting.rows")));
        Shell dialog = Robot.find(Table.class, "setting.rows").getShell();
        Combo setting = Robot.find(dialog, Combo.class, "setting.which");
        setting.select(List.of(setting.getItems()).indexOf("Date"));
        setting.notifyListeners(SWT.Selection, new Event());
        Robot.find(dialog, Combo.class, "setting.value").setText("2026-01-31T00:00:00Z");
        assertTrue(Robot.until(() -> Robot.enabled(dialog, "Change")));
        Robot.press(dialog, "Change");
    }

    private static String change() {
        return Robot.find(Link.class, "impact.change").getText();
    }

    private static String build() {
        return Robot.find(Button.class, "fleet.bar.build").getToolTipText();
    }
}
