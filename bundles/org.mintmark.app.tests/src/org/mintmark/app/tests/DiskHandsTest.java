package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolTip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.SkuProject;
import org.mintmark.ui.disk.DiskCanvas;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.FleetImport;

/** What the page of the disks tells whoever types, adds and looks. */
class DiskHandsTest {

    private static final int SIZE = 5;

    @TempDir
    Path fleet;

    private final ErrorLog log = new ErrorLog();
    private SkuEditor editor;
    private Table table;

    @BeforeEach
    void open() throws Exception {
        log.watch();
        new SkuProject().create(fleet.resolve("nas-300"), null, null, List.of("en-US"), new NullProgressMonitor());
        FleetImport.run(fleet, new NullProgressMonitor());
        editor = DemoWorkspace.edit("nas-300");
        editor.setActivePage("disk");
        Stream.of(Robot.find(Button.class, "layout.template").getMenu().getItems()).filter(i -> "uefi-data".equals(i.getData("id"))).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        Robot.pumpFor(300);
        table = Robot.find(Table.class, "disk0.table");
    }

    @AfterEach
    void close() throws Exception {
        DemoWorkspace.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, null);
        }
        log.assertEmpty();
    }

    @Test
    void aSizeThatIsNotTakenIsExplainedBesideItsCell() {
        Text cell = cell(2, SIZE);
        assertTrue(cell.getSize().x >= cell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, "what is typed is cut off");
        cell.setText("70 GiBMiB");
        Robot.pumpFor(100);
        ToolTip told = (ToolTip) table.getData("refused");
        assertTrue(told != null && told.isVisible(), "nothing says that this is no size");
        assertTrue(told.getMessage().contains("70 GiBMiB"), told.getMessage());
        Robot.screenshot("disk-size-refused");
        enter(cell);
        assertTrue(told.isVisible(), "the old value is back, and nothing says why");
        assertEquals("60 GiB", table.getItem(2).getText(SIZE));
        Text again = cell(2, SIZE);
        again.setText("70 GiB");
        Robot.pumpFor(100);
        assertFalse(told.isVisible());
        enter(again);
        assertEquals("70 GiB", table.getItem(2).getText(SIZE));
    }

    private Text cell(int row, int column) {
        table.setFocus();
        Robot.pumpFor(50);
        Robot.mouse(table, SWT.MouseDown, table.getItem(row).getBounds(column).x + 5, table.getItem(row).getBounds(column).y + 5);
        Robot.pumpFor(100);
        return Stream.of(table.getChildren()).filter(c -> c instanceof Text && c.isVisible()).map(Text.class::cast).findFirst().orElseThrow();
    }

    private static void enter(Text cell) {
        Event enter = new Event();
        enter.character = SWT.CR;
        enter.keyCode = SWT.CR;
        cell.notifyListeners(SWT.DefaultSelection, enter);
        Robot.pumpFor(100);
    }

    @Test
    void theTableGrowsWithItsPartitions() {
        for (int i = 0; i < 3; i++) {
            Robot.find(Button.class, "layout.add.recovery").notifyListeners(SWT.Selection, new Event());
            Robot.pumpFor(200);
            int rows = table.getHeaderHeight() + table.getItemCount() * table.getItemHeight();
            assertTrue(table.getSize().y >= rows, table.getItemCount() + " rows need " + rows + ", the table has " + table.getSize().y);
        }
        Robot.screenshot("disk-table-grown");
    }

    @Test
    void thePreviewStaysInsideThePageInTheDarkToo() throws Exception {
        try {
            DemoWorkspace.theme("dark");
            Robot.pumpFor(300);
            assertTrue(Robot.find(TabFolder.class, "layout.preview").getItemCount() == 3, "a theme that draws tabs itself draws them beyond the page");
            Robot.screenshot("disk-preview-dark");
        } finally {
            DemoWorkspace.theme("default");
        }
    }

    @Test
    void aWarningIsDrawnAsOneInTheBar() {
        Text cell = cell(2, SIZE);
        cell.setText("50 GiB");
        enter(cell);
        assertTrue(Robot.until(() -> editor.problems().stream().anyMatch(i -> i.location().startsWith("layout/disk0/"))), "the small Windows is no problem");
        assertFalse(editor.problems().stream().anyMatch(i -> i.location().startsWith("layout/disk0/") && i.stopsBuild()));
        Robot.pumpFor(300);
        List<RGB> colours = colours(Robot.find(DiskCanvas.class, "disk0"));
        Robot.screenshot("disk-bar-warning");
        assertFalse(colours.stream().anyMatch(c -> near(c, 0xb3, 0x26, 0x1e)), "a warning is drawn like an error");
        assertTrue(colours.stream().anyMatch(c -> near(c, 0x8a, 0x5a, 0x00)), "nothing warns");
    }

    private static List<RGB> colours(DiskCanvas canvas) {
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return Stream.iterate(0, i -> i < data.width * data.height, i -> i + 1).map(i -> data.palette.getRGB(data.getPixel(i % data.width, i / data.width))).toList();
    }

    private static boolean near(RGB colour, int red, int green, int blue) {
        return Math.abs(colour.red - red) + Math.abs(colour.green - green) + Math.abs(colour.blue - blue) < 24;
    }
}
