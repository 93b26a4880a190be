package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.ui.fleet.FleetView;
import org.mintmark.ui.fleet.ImpactView;

/** A fleet of a thousand SKUs keeps the workbench quick; figures are printed, and what doesn't depend on other programs is a limit. */
class FleetSizeTest {

    private static final int SKUS = 1000;
    private static final int MANY = 500;
    private static final long MILLI = 1_000_000;

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        new BrandedFleet(fleet);
        for (int i = 0; i < SKUS; i++) {
            Path file = file(i);
            Path driver = Files.createDirectories(file.resolveSibling("drivers/nic"));
            Files.write(driver.resolve("nic.inf"), String.join("\r\n", "[Version]", "Signature=\"$Windows NT$\"", "Class=Net", "Provider=Contoso", "DriverVer=10/03/2016,1.0.0." + i,
                    "[Manufacturer]", "Contoso=Devices,NTamd64", "[Devices.NTamd64]", "Device=Install,PCI\\VEN_8086&DEV_1539", "[Install.NT]", "").getBytes(StandardCharsets.US_ASCII));
            Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sku:Sku xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:sku=\"urn:mintmark:sku:1\" id=\"sku-%04d\" base=\"../contoso-nas/contoso-nas.sku\"><drivers><packages id=\"nic\" path=\"drivers/nic\"/></drivers></sku:Sku>".formatted(i));
        }
        scene = new FleetScene(fleet.resolve("sku-0001"), "sku-0001");
        show();
        assertTrue(Robot.within(120, () -> FleetRows.all().size() == SKUS + 2), FleetRows.all().size() + " rows");
        quiet();
    }

    @AfterEach
    void close() throws Exception {
        hide();
        scene.close();
    }

    private Path file(int number) {
        String id = "sku-%04d".formatted(number);
        return fleet.resolve(id).resolve(id + ".sku");
    }

    private static void show() throws Exception {
        FleetScene.page().showView(FleetView.ID);
    }

    private static void hide() {
        FleetScene.page().hideView(FleetScene.page().findView(FleetView.ID));
    }

    /** Waits for the look at the fleet to end. */
    private static void quiet() {
        Robot.pumpFor(200);
        assertTrue(Robot.within(120, () -> Stream.of(Job.getJobManager().find(null)).noneMatch(j -> j.getName().equals("Look at the fleet"))), "it goes on looking");
        Robot.pumpFor(100);
    }

    private static void say(String what, long begin, UiThread thread) {
        System.out.printf(Locale.ROOT, "fleet of %d: %s %d ms, longest event %d ms%n", SKUS, what, (System.nanoTime() - begin) / MILLI, thread.longestMillis());
    }

    @Test
    void itOpensFromWhatIsRememberedIsFilteredAndFollowsAnEdit() throws Exception {
        hide();
        try (UiThread thread = new UiThread()) {
            long begin = System.nanoTime();
            thread.restart();
            show();
            assertTrue(Robot.within(30, () -> FleetRows.all().size() == SKUS + 2));
            say("open", begin, thread);
            quiet();
            say("whole look", begin, thread);
            assertTrue(thread.longestMillis() <= 3000, "opening kept the window busy for " + thread.longestMillis() + " ms");
            Robot.pumpFor(50);
            thread.restart();
            begin = System.nanoTime();
            Robot.find(Text.class, "fleet.filter").setText("sku-00");
            Robot.pumpFor(20);
            say("filter", begin, thread);
            assertEquals(100, FleetRows.skus().size());
            assertTrue(thread.longestMillis() <= 100, "filtering took " + thread.longestMillis() + " ms");
            Robot.find(Text.class, "fleet.filter").setText("");
            assertTrue(Robot.until(() -> FleetRows.all().size() == SKUS + 2), "not all are back yet");
            quiet(); // an edit is made in a window that is at rest
            TreeItem row = FleetRows.item("sku-0001"); // looking for it each time would take longer than what is timed
            assertEquals(9, cultures(row));
            thread.restart();
            begin = System.nanoTime();
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("sku-0001").getFile("sku-0001.sku");
            Files.writeString(file(1), Files.readString(file(1)).replace("<drivers>", "<cultures tag=\"fr-FR\"/><drivers>"));
            file.refreshLocal(0, null);
            assertTrue(Robot.until(() -> cultures(row) == 10), "the row still says " + cultures(row));
            say("refresh of an edit", begin, thread);
            long edited = thread.longestMillis();
            FleetScene.page().showView(ImpactView.ID);
            FleetScene.page().activate(FleetScene.page().findView(FleetView.ID));
            FleetRows.choose(List.of(FleetRows.item("sku-0002")));
            quiet();
            assertTrue(Robot.until(() -> Robot.shows("impact.users") && Robot.find(Table.class, "impact.users").getItemCount() > 0), "nobody uses anything");
            thread.restart();
            begin = System.nanoTime();
            FleetRows.choose(List.of(row));
            Robot.pumpFor(200);
            say("choice with impact", begin, thread);
            assertTrue(thread.longestMillis() <= 100, "the choice kept the window busy for " + thread.longestMillis() + " ms");
            FleetScene.page().hideView(FleetScene.page().findView(ImpactView.ID));
            assertTrue(edited <= 200, "the edit kept the window busy for " + edited + " ms");
        }
    }

    private static int cultures(TreeItem row) {
        return Integer.parseInt(row.getText(5).strip());
    }

    private long declaring(String tag) {
        return IntStream.range(0, MANY).filter(i -> {
            try {
                return Files.readString(file(i)).contains(tag);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }).count();
    }

    @Test
    void aCultureForFiveHundredIsOneStepThatLeavesTheWindowAlone() throws Exception {
        Text filter = Robot.find(Text.class, "fleet.filter");
        filter.setText("sku-0");
        assertTrue(Robot.until(() -> FleetRows.skus().size() == SKUS), "not all are there yet");
        FleetRows.choose(FleetRows.skus().subList(0, MANY));
        FleetScene.page().activate(FleetScene.page().findView(FleetView.ID));
        try (UiThread thread = new UiThread()) {
            long begin = System.nanoTime();
            Robot.dialog(() -> Robot.command("org.mintmark.ui.fleet.addCulture"), dialog -> {
                Table cultures = FleetChangesTest.table(dialog);
                List<String> shown = List.of(cultures.getItems()).stream().map(TableItem::getText).toList();
                cultures.setSelection(IntStream.range(0, shown.size()).filter(i -> shown.get(i).startsWith("fr-FR")).findFirst().orElseThrow());
                cultures.notifyListeners(SWT.Selection, new Event());
                thread.restart();
                Robot.press(dialog, "OK");
            });
            assertTrue(Robot.within(10, () -> declaring("fr-FR") == MANY), declaring("fr-FR") + " have it");
            say("culture for " + MANY, begin, thread);
            quiet();
            say("and their rows", begin, thread);
            assertTrue(thread.longestMillis() <= 1000, "it kept the window busy for " + thread.longestMillis() + " ms");
            begin = System.nanoTime();
            thread.restart();
            IViewPart view = FleetScene.page().findView(FleetView.ID);
            FleetScene.page().activate(view);
            view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
            assertTrue(Robot.within(10, () -> declaring("fr-FR") == 0), declaring("fr-FR") + " have it still");
            say("undo", begin, thread);
        }
        Runtime memory = Runtime.getRuntime();
        System.gc();
        System.out.printf(Locale.ROOT, "fleet of %d: heap in use %d MiB of %d%n", SKUS, (memory.totalMemory() - memory.freeMemory()) >> 20, memory.maxMemory() >> 20);
        assertTrue(memory.totalMemory() - memory.freeMemory() < 512L << 20);
    }
}
