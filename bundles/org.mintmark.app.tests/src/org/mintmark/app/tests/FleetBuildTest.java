package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.ui.fleet.FleetView;

/** The chosen SKUs of the demo are built one after another, the rows follow, and the others are left alone. */
class FleetBuildTest {

    private static final int MEDIA = 8;
    private static final int VERIFIED = 9;

    @TempDir
    Path fleet;

    private final DemoWorkspace demo = new DemoWorkspace();

    @BeforeEach
    void open() throws Exception {
        DemoWorkspace.write(fleet);
        demo.open(fleet);
        DemoWorkspace.page().showView(FleetView.ID);
        assertTrue(Robot.within(30, () -> FleetRows.all().size() == 5 && column(MEDIA).get("rack-310").equals("none")), column(MEDIA).toString());
    }

    @AfterEach
    void close() throws Exception {
        DemoWorkspace.page().hideView(DemoWorkspace.page().findView(FleetView.ID));
        demo.close();
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
    }
}
