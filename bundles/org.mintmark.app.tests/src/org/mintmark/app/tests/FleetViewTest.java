package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.Severity;
import org.mintmark.core.fleet.CultureDots;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.core.fleet.ManySkus;
import org.mintmark.core.project.SkuProject;
import org.mintmark.ui.fleet.FleetView;
import org.mintmark.workspace.FilesOperation;

/** A fleet at a glance: filtered, sorted, opened, changed as a whole. */
class FleetViewTest {

    private static final int SKUS = 1000;
    private static final long FILTER_MILLIS = 100;

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        new BrandedFleet(fleet);
        for (int i = 0; i < SKUS; i++) {
            Path folder = fleet.resolve("sku-%04d".formatted(i));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(folder.getFileName() + ".sku"), """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <sku:Sku
                        xmi:version="2.0"
                        xmlns:xmi="http://www.omg.org/XMI"
                        xmlns:sku="urn:mintmark:sku:1"
                        id="%s"
                        base="../contoso-nas/contoso-nas.sku"/>
                    """.formatted(folder.getFileName()));
        }
        new SkuProject().create(fleet.resolve("console"), null, null, List.of(), new NullProgressMonitor());
        Files.writeString(fleet.resolve("sku-0007/sku-0007.sku"), "<broken");
        scene = new FleetScene(fleet.resolve("nas-210"), "nas-210"); // one project is enough to say where the fleet is
    }

    @AfterEach
    void close() throws Exception {
        FleetScene.page().hideView(FleetScene.page().findView(FleetView.ID));
        scene.close();
    }

    @Test
    void rowsAreFilteredSortedAndLeadToPages() throws Exception {
        FleetScene.page().showView(FleetView.ID);
        Tree tree = FleetRows.tree();
        assertTrue(Robot.within(60, () -> FleetRows.all().size() == SKUS + 3), "the fleet has " + FleetRows.all().size() + " rows");
        assertEquals("1003 of 1003", Robot.find(Label.class, "fleet.count").getText());
        Robot.screenshot("fleet-light");
        Text filter = Robot.find(Text.class, "fleet.filter");
        try (UiThread thread = new UiThread()) {
            Robot.pumpFor(50);
            thread.restart();
            filter.setText("sku-001");
            Robot.pumpFor(100);
            assertTrue(thread.longestMillis() <= FILTER_MILLIS, "filtering took " + thread.longestMillis() + " ms");
        }
        assertEquals(10, FleetRows.skus().size());
        assertEquals(11, FleetRows.all().size(), "and their family");
        assertEquals("10 of 1003", Robot.find(Label.class, "fleet.count").getText());
        filter.setText("not a readable");
        assertEquals(1, FleetRows.all().size());
        assertEquals("sku-0007.sku", tree.getItem(0).getText(0));
        filter.setText("sku-0011");
        TreeItem row = FleetRows.item("sku-0011");
        tree.setSelection(row);
        Robot.pumpFor(50);
        Robot.mouse(tree, SWT.MouseDown, row.getBounds(5).x + 4, row.getBounds(5).y + 4);
        tree.notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(Robot.until(() -> FleetScene.page().getActiveEditor().getTitle().equals("sku-0011")));
        assertEquals("cultures", ((org.eclipse.ui.forms.editor.FormEditor) FleetScene.page().getActiveEditor()).getActivePageInstance().getId());
    }

    @Test
    void aCultureIsAddedToManyAndTakenBackInOneStep() throws Exception {
        List<Path> files = java.util.stream.IntStream.range(10, SKUS / 2).mapToObj(i -> fleet.resolve("sku-%04d/sku-%04d.sku".formatted(i, i))).toList();
        byte[] before = Files.readAllBytes(files.get(0));
        FilesOperation operation = new FilesOperation("Add ja-JP", ManySkus.addCulture(files, "ja-JP"));
        var support = PlatformUI.getWorkbench().getOperationSupport();
        operation.addContext(support.getUndoContext());
        support.getOperationHistory().execute(operation, new NullProgressMonitor(), null);
        assertTrue(Files.readString(files.get(0)).contains("ja-JP"));
        assertTrue(Files.readString(files.getLast()).contains("ja-JP"));
        assertEquals(List.of(), ManySkus.addCulture(files, "ja-JP"), "it is there already");
        assertTrue(support.getOperationHistory().undo(support.getUndoContext(), new NullProgressMonitor(), null).isOK());
        assertEquals(new String(before), Files.readString(files.get(0)));
        assertFalse(Files.readString(files.getLast()).contains("ja-JP"));
    }

    @Test
    void aRowIsFoundByAnyOfItsWords() {
        FleetRow row = new FleetRow(Path.of("a.sku"), List.of(), "nas-210", "contoso", false, "vendor-captured, demo", 0, 2, "The kit is missing.", Map.of("media", Severity.WARNING), 1,
                List.of("de-DE", "en-US", "ja-JP"), CultureDots.NONE, List.of("nic"), "captured", "stale", false, "passed", "-");
        assertTrue(row.matches("STALE nas"));
        assertTrue(row.matches(""));
        assertTrue(row.matches("kit warnings"));
        assertTrue(row.matches("vendor"));
        assertFalse(row.matches("self"));
        assertFalse(row.matches("stale tower"));
    }
}
