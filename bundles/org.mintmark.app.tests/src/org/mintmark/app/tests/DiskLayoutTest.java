package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.SkuProject;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Partition;
import org.mintmark.model.PartitionRole;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.disk.PartitionSizes;
import org.mintmark.ui.form.ByteText;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.FleetImport;

/** A layout made from nothing by mouse and keys. */
class DiskLayoutTest {

    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    @TempDir
    Path fleet;

    private SkuEditor editor;

    @BeforeEach
    void open() throws Exception {
        new SkuProject().create(fleet.resolve("nas-300"), null, null, List.of("en-US"), new NullProgressMonitor());
        FleetImport.run(fleet, new NullProgressMonitor());
        editor = assertInstanceOf(SkuEditor.class, IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                ResourcesPlugin.getWorkspace().getRoot().getProject("nas-300").getFile("nas-300.sku")));
        editor.setActivePage("disk");
    }

    @AfterEach
    void close() throws Exception {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, null);
        }
    }

    @Test
    void aLayoutIsMadeChangedAndUndone() throws Exception {
        byte[] before = Files.readAllBytes(editor.document().path());
        template("uefi-data");
        assertEquals("uefi", editor.effective().firmware().value().getLiteral());
        assertEquals(List.of(PartitionRole.ESP, PartitionRole.MSR, PartitionRole.WINDOWS, PartitionRole.DATA), roles());

        Table table = Robot.find(Table.class, "disk0.table");
        table.select(2);
        table.notifyListeners(SWT.Selection, new Event());
        press("layout.add.recovery");
        assertEquals(List.of(PartitionRole.ESP, PartitionRole.MSR, PartitionRole.WINDOWS, PartitionRole.RECOVERY, PartitionRole.DATA), roles());
        assertEquals(500 * MIB, partitions().get(3).getSize());
        assertWithoutOverlap();

        type(table, 2, 5, "80 GiB");
        assertEquals(80 * GIB, partitions().get(2).getSize());
        assertWithoutOverlap();
        type(table, 2, 5, "much");
        assertEquals(80 * GIB, partitions().get(2).getSize());
        type(table, 4, 2, "Shares");
        assertEquals("Shares", partitions().get(4).getLabel());
        assertEquals("80 GiB", table.getItem(2).getText(5));
        Robot.screenshot("disk-layout-edited");

        assertTrue(Robot.find(Text.class, "disk.xml").getText().contains("Shares"));
        Robot.find(TabFolder.class, "layout.preview").setSelection(1);
        Robot.pumpFor(100);
        assertTrue(Robot.find(Text.class, "diskpart.txt").getText().contains("label=\"Shares\""), Robot.find(Text.class, "diskpart.txt").getText());

        table.select(3);
        press("layout.remove");
        assertEquals(List.of(PartitionRole.ESP, PartitionRole.MSR, PartitionRole.WINDOWS, PartitionRole.DATA), roles());
        assertWithoutOverlap();
        while (editor.document().history().canUndo()) {
            editor.document().history().undo();
        }
        Robot.pumpFor(100);
        assertNull(editor.document().sku().getLayout());
        assertFalse(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertArrayEquals(before, Files.readAllBytes(editor.document().path()));
    }

    @Test
    void whatIsWrongWithAPartitionStandsThere() throws Exception {
        template("two-disk");
        Table table = Robot.find(Table.class, "disk1.table");
        type(table, 1, 4, "C");
        assertTrue(Robot.until(() -> editor.problems().stream().anyMatch(i -> i.code().equals("disk.letter.duplicate"))));
        assertTrue(Robot.until(() -> table.getItem(1).getImage(0) != null), "the row is not marked");
        assertNull(table.getItem(0).getImage(0));
        assertTrue(table.getItem(1).getImage(4) != null && table.getItem(1).getImage(3) == null, "the letter is not marked");
        Robot.screenshot("disk-layout-problem");
    }

    @Test
    void logicalPartitionsAreRowsAndRowsAreCopiedToAnotherSku() throws Exception {
        template("bios-data");
        DiskLayout layout = EcoreUtil.copy(editor.effective().layout().value());
        Disk disk = layout.getDisks().get(0);
        Partition extended = disk.getPartitions().get(disk.getPartitions().size() - 1);
        extended.setRole(PartitionRole.EXTENDED);
        extended.setExtend(false);
        extended.setSize(20 * GIB);
        extended.setFileSystem(null);
        extended.setLabel(null);
        extended.getChildren().addAll(List.of(logical("one", 5, extended.getOffset() + MIB, 8 * GIB), logical("two", 6, extended.getOffset() + 8 * GIB + 2 * MIB, 4 * GIB)));
        editor.document().set(editor.document().sku(), Literals.SKU__LAYOUT, layout);
        Robot.pumpFor(200);
        Table table = Robot.find(Table.class, "disk0.table");
        int primaries = disk.getPartitions().size();
        assertEquals(primaries + 2, table.getItemCount());
        assertEquals("└ 5", table.getItem(primaries).getText(0));
        type(table, primaries + 1, 2, "Archive");
        assertEquals("Archive", logicals().get(1).getLabel());
        type(table, primaries, 5, "9 GiB");
        assertEquals(9 * GIB, logicals().get(0).getSize());
        assertEquals(logicals().get(0).getOffset() + 9 * GIB + MIB, logicals().get(1).getOffset(), "the next one does not move");
        Robot.screenshot("disk-layout-logical");

        table.select(primaries + 1);
        table.notifyListeners(SWT.Selection, new Event());
        key(table, 'c');
        key(table, 'v');
        assertEquals(List.of(5, 6, 7), logicals().stream().map(Partition::getNumber).toList());
        assertEquals(List.of("one", "two", "two-2"), logicals().stream().map(Partition::getId).toList());
        editor.document().history().undo();
        Robot.pumpFor(100);
        assertEquals(2, logicals().size());

        FleetImport.run(new SkuProject().create(fleet.resolve("nas-301"), null, null, List.of("en-US"), new NullProgressMonitor()).getParent(), new NullProgressMonitor());
        SkuEditor first = editor;
        editor = assertInstanceOf(SkuEditor.class, IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                ResourcesPlugin.getWorkspace().getRoot().getProject("nas-301").getFile("nas-301.sku")));
        editor.setActivePage("disk");
        template("uefi-single");
        int before = partitions().size();
        key(Robot.find(Table.class, "disk0.table"), 'v');
        assertEquals(before + 1, partitions().size());
        assertEquals("Archive", partitions().get(before).getLabel());
        assertEquals(4 * GIB, partitions().get(before).getSize());
        assertWithoutOverlap();
        editor.document().history().undo();
        Robot.pumpFor(100);
        assertEquals(before, partitions().size());
        new Clipboard(Display.getCurrent()).setContents(new Object[] { "plain words" }, new Transfer[] { TextTransfer.getInstance() });
        boolean automated = ErrorDialog.AUTOMATED_MODE;
        ErrorDialog.AUTOMATED_MODE = false; // the harness would hide what a user sees
        BooleanSupplier told = Robot.answer("The clipboard holds no partition", "OK");
        key(Robot.find(Table.class, "disk0.table"), 'v');
        assertTrue(Robot.until(told), "nobody is told that there is nothing to paste");
        ErrorDialog.AUTOMATED_MODE = automated;
        assertTrue(first.isDirty());
    }

    private static Partition logical(String id, int number, long offset, long size) {
        Partition partition = SkuFactory.eINSTANCE.createPartition();
        partition.setId(id);
        partition.setNumber(number);
        partition.setRole(PartitionRole.DATA);
        partition.setFileSystem("ntfs");
        partition.setOffset(offset);
        partition.setSize(size);
        return partition;
    }

    private List<Partition> logicals() {
        return partitions().get(partitions().size() - 1).getChildren();
    }

    private static void key(Table table, int code) {
        Robot.key(table, code, SWT.MOD1);
        Robot.pumpFor(150);
    }

    @Test
    void pageAsksForALayoutWhereThereIsNone() throws Exception {
        assertTrue(Robot.labels().stream().anyMatch(t -> t.startsWith("This SKU declares no layout")), Robot.labels().toString());
        Robot.screenshot("disk-layout-none");
    }

    @Test
    void sizesAreReadAsPeopleWriteThem() {
        assertEquals(80 * GIB, ByteText.parse("80 GiB"));
        assertEquals(80 * GIB, ByteText.parse("80g"));
        assertEquals(98304 * MIB, ByteText.parse("98304"));
        assertEquals(160_000_000_000L, ByteText.parse("160 GB"));
        assertEquals(1536 * MIB, ByteText.parse("1,5 GiB"));
        assertEquals(512, ByteText.parse("512 B"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ByteText.parse("-1 GiB")).getMessage().contains("is no size"));
    }

    @Test
    void roomIsTakenFromThePartitionThatTakesTheRest() {
        PartitionSizes sizes = new PartitionSizes(new long[] { MIB, 101 * MIB }, new long[] { 100 * MIB, 899 * MIB });
        assertTrue(sizes.insert(1, 50 * MIB, 1, 1000 * MIB));
        assertEquals(101 * MIB, sizes.offset(1));
        assertEquals(50 * MIB, sizes.size(1));
        assertEquals(151 * MIB, sizes.offset(2));
        assertEquals(849 * MIB, sizes.size(2));
        sizes.remove(1, 2);
        assertEquals(101 * MIB, sizes.offset(1));
        assertEquals(899 * MIB, sizes.size(1));
        assertFalse(sizes.insert(1, 900 * MIB, 1, 1000 * MIB));
        assertFalse(sizes.insert(1, 2 * MIB, -1, 1000 * MIB));
    }

    private void assertWithoutOverlap() {
        long end = MIB;
        for (Partition partition : partitions()) {
            assertTrue(partition.getOffset() >= end, partition.getId() + " begins at " + partition.getOffset() + ", before " + end);
            end = partition.getOffset() + partition.getSize();
        }
        assertTrue(end <= editor.effective().layout().value().getDisks().get(0).getSize() - MIB);
    }

    private List<PartitionRole> roles() {
        return partitions().stream().map(Partition::getRole).toList();
    }

    private List<Partition> partitions() {
        return editor.effective().layout().value().getDisks().get(0).getPartitions();
    }

    private static void template(String name) {
        for (MenuItem item : Robot.find(Button.class, "layout.template").getMenu().getItems()) {
            if (name.equals(item.getData("id"))) {
                item.notifyListeners(SWT.Selection, new Event());
            }
        }
        Robot.pumpFor(200);
    }

    private static void press(String id) {
        Robot.find(Button.class, id).notifyListeners(SWT.Selection, new Event());
        Robot.pumpFor(100);
    }

    /** Clicks a cell, types a text and Enter. */
    private static void type(Table table, int row, int column, String text) {
        table.setFocus(); // scrolls it into view
        Robot.pumpFor(50);
        Event click = new Event();
        click.button = 1;
        click.count = 1;
        click.x = table.getItem(row).getBounds(column).x + 5;
        click.y = table.getItem(row).getBounds(column).y + 5;
        table.notifyListeners(SWT.MouseDown, click);
        Robot.pumpFor(50);
        Text cell = Arrays.stream(table.getChildren()).filter(c -> c instanceof Text t && t.isVisible()).map(Text.class::cast).findFirst()
                .orElseThrow(() -> new AssertionError("a click on the cell edits nothing"));
        cell.setText(text);
        Event enter = new Event();
        enter.character = SWT.CR;
        enter.keyCode = SWT.CR;
        cell.notifyListeners(SWT.DefaultSelection, enter);
        Robot.pumpFor(100);
    }
}
