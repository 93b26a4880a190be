package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.SkuProject;
import org.mintmark.model.Firmware;
import org.mintmark.model.Partition;
import org.mintmark.ui.disk.DiskCanvas;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.FleetImport;
import org.mintmark.workspace.ProblemMarkers;
import org.mintmark.workspace.SkuDocument;

/** What a user of the SKU editor sees and does. */
class SkuEditorTest {

    private static final long MIB = 1L << 20;

    @TempDir
    Path fleet;

    private final ErrorLog log = new ErrorLog();
    private IFile file;
    private SkuEditor editor;

    @BeforeEach
    void open() throws Exception {
        log.watch();
        Path family = new SkuProject().create(fleet.resolve("contoso-nas"), null, null, List.of(), new NullProgressMonitor());
        Files.writeString(family, """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <sku:Sku
                            xmi:version="2.0"
                            xmlns:xmi="http://www.omg.org/XMI"
                            xmlns:sku="urn:mintmark:sku:1"
                            id="contoso-nas"
                            abstract="true"
                            firmware="bios">
                          <layout>
                            <disks
                                id="disk0"
                                size="240057409536">
                              <partitions
                                  id="esp"
                                  number="1"
                                  role="esp"
                                  label="SYSTEM"
                                  fileSystem="FAT32"
                                  offset="1048576"
                                  size="272629760"/>
                              <partitions
                                  id="windows"
                                  number="2"
                                  role="windows"
                                  label="Windows"
                                  fileSystem="NTFS"
                                  letter="C"
                                  offset="273678336"
                                  size="85899345920"/>
                              <partitions
                                  id="data"
                                  number="3"
                                  role="data"
                                  label="Data"
                                  fileSystem="NTFS"
                                  letter="D"
                                  offset="86173024256"
                                  size="107374182400"
                                  extend="true"/>
                            </disks>
                          </layout>
                        </sku:Sku>
                        """);
        new SkuProject().create(fleet.resolve("nas-210"), family, null, List.of("en-US", "ja-JP"), new NullProgressMonitor());
        FleetImport.run(fleet, new NullProgressMonitor());
        file = ResourcesPlugin.getWorkspace().getRoot().getProject("nas-210").getFile("nas-210.sku");
        editor = assertInstanceOf(SkuEditor.class, IDE.openEditor(page(), file));
    }

    @AfterEach
    void close() throws Exception {
        page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, null);
        }
        log.assertEmpty();
    }

    @Test
    void inheritedValueIsOverriddenAndResetByOneClickEach() throws Exception {
        assertEquals("bios", Robot.find(Combo.class, "firmware").getText());
        Hyperlink origin = Robot.find(Hyperlink.class, "firmware.origin");
        assertEquals("from contoso-nas · override", origin.getText());
        click(origin);
        assertTrue(Robot.until(() -> origin.getText().startsWith("own")), origin.getText());
        assertEquals(Firmware.BIOS, document().sku().getFirmware());
        assertTrue(document().sku().isSetFirmware());
        assertTrue(editor.isDirty());
        click(origin);
        assertTrue(Robot.until(() -> origin.getText().startsWith("from contoso-nas")), origin.getText());
        assertFalse(document().sku().isSetFirmware());
    }

    @Test
    void undoingEverythingIsCleanAndSavesTheSameBytes() throws Exception {
        byte[] before = Files.readAllBytes(document().path());
        Text name = Robot.find(Text.class, "name");
        name.setText("Contoso NAS 210");
        name.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        click(Robot.find(Hyperlink.class, "firmware.origin"));
        assertTrue(document().sku().isSetFirmware());
        assertTrue(Robot.until(editor::isDirty));
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertTrue(Files.readString(document().path()).contains("Contoso NAS 210"));
        run(ActionFactory.UNDO);
        run(ActionFactory.UNDO);
        assertTrue(editor.isDirty());
        assertTrue(Robot.until(() -> name.getText().isEmpty()), name.getText());
        editor.doSave(new NullProgressMonitor());
        assertArrayEquals(before, Files.readAllBytes(document().path()));
        run(ActionFactory.REDO);
        assertTrue(editor.isDirty());
        run(ActionFactory.UNDO);
        assertFalse(editor.isDirty());
    }

    @Test
    void resizeByKeysAndDragCopiesTheInheritedLayoutAndUndoGivesItBack() throws Exception {
        editor.setActivePage("disk");
        DiskCanvas disk = Robot.find(DiskCanvas.class, "disk0");
        assertNull(document().sku().getLayout());
        Robot.screenshot("disk-layout-inherited");
        Robot.key(disk, SWT.ARROW_RIGHT, 0);
        Robot.key(disk, SWT.ARROW_RIGHT, 0);
        assertEquals(1, Robot.find(Table.class, "disk0.table").getSelectionIndex());
        Robot.key(disk, SWT.ARROW_RIGHT, SWT.ALT);
        assertEquals(85899345920L + MIB, partitions().get(1).getSize());
        assertEquals(86173024256L + MIB, partitions().get(2).getOffset());
        assertEquals(107374182400L - MIB, partitions().get(2).getSize());
        Robot.pumpFor(300);
        DiskCanvas drawn = Robot.find(DiskCanvas.class, "disk0");
        assertTrue(drawn.getClientArea().width > 200, "the disk is not drawn");
        int edge = new org.mintmark.ui.disk.DiskBar(partitions().stream().mapToLong(p -> p.getSize()).toArray(), drawn.getClientArea().width - 1, 58).left(2);
        Robot.mouse(drawn, SWT.MouseDown, edge, 20);
        assertNull(drawn.dragged());
        Robot.mouse(drawn, SWT.MouseMove, edge + 32, 20);
        assertTrue(drawn.dragged().contains(", +4 GiB · Data 96.00 GiB"), drawn.dragged());
        Robot.mouse(drawn, SWT.MouseMove, edge + 16, 20);
        assertEquals("82.00 GiB, +2 GiB · Data 98.00 GiB", drawn.dragged());
        Robot.screenshot("disk-dragged");
        Robot.mouse(drawn, SWT.MouseUp, edge + 16, 20);
        assertNull(drawn.dragged());
        assertEquals(85899345920L + MIB + (2L << 30), partitions().get(1).getSize());
        assertTrue(Robot.until(() -> Robot.find(Text.class, "disk.xml").getText().contains(String.valueOf(85899345920L + MIB + (2L << 30)))));
        Robot.screenshot("disk-layout");
        run(ActionFactory.UNDO);
        run(ActionFactory.UNDO);
        assertNull(document().sku().getLayout());
        assertFalse(editor.isDirty());
    }

    @Test
    void problemsAreMarkedAndAFixIsUndone() throws Exception {
        Path wrong = fleet.resolve("nas-210/customization/en-US/serverimage.png");
        Files.createDirectories(wrong.getParent());
        Files.write(wrong, new byte[] { 1 });
        file.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
        assertTrue(Robot.until(() -> marker("culture.asset.name") != null), "no problem of the file's name");
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker("culture.asset.name"));
        assertEquals(1, fixes.length);
        fixes[0].run(marker("culture.asset.name"));
        assertTrue(Files.exists(wrong.resolveSibling("ServerImage.png")));
        assertTrue(Robot.until(() -> marker("culture.asset.name") == null), "the problem stays");
        var support = PlatformUI.getWorkbench().getOperationSupport();
        assertTrue(support.getOperationHistory().undo(support.getUndoContext(), null, null).isOK());
        assertTrue(Files.exists(wrong));
    }

    @Test
    void pagesAreDrawnInLightAndDark() throws Exception {
        assertTrue(Robot.until(() -> !editor.problems().isEmpty()), "live checks found nothing");
        Object themes = Display.getCurrent().getData("org.eclipse.e4.ui.css.swt.theme"); // has no public type
        for (String theme : List.of("default", "dark")) {
            themes.getClass().getMethod("setTheme", String.class, boolean.class).invoke(themes, "org.eclipse.e4.ui.css.theme.e4_" + theme, false);
            Robot.pumpFor(500);
            page().closeAllEditors(false);
            editor = assertInstanceOf(SkuEditor.class, IDE.openEditor(page(), file));
            aDragIsDrawnAndGivenUp("disk-dragged-" + theme);
            for (String page : List.of("overview", "disk", "source")) {
                editor.setActivePage(page);
                Robot.pumpFor(200);
                assertTrue(Robot.fits(editor.getActivePageInstance().getManagedForm().getForm()), page + " is wider than its editor");
                Robot.screenshot(page + "-" + theme);
            }
        }
        assertTrue(Robot.find(Text.class, "source").getText().contains("nas-210"));
        themes.getClass().getMethod("setTheme", String.class, boolean.class).invoke(themes, "org.eclipse.e4.ui.css.theme.e4_default", false);
    }

    private void aDragIsDrawnAndGivenUp(String picture) {
        editor.setActivePage("disk");
        Robot.pumpFor(200);
        DiskCanvas disk = Robot.find(DiskCanvas.class, "disk0");
        Robot.mouse(disk, SWT.MouseDown, disk.getClientArea().width - 1, 20);
        Robot.mouse(disk, SWT.MouseMove, disk.getClientArea().width - 41, 20);
        assertTrue(disk.dragged().matches("95 GiB, −5 GiB · .* free"), disk.dragged());
        Robot.screenshot(picture);
        Robot.key(disk, SWT.ESC, 0);
        assertNull(disk.dragged());
        Robot.mouse(disk, SWT.MouseUp, disk.getClientArea().width - 41, 20);
        assertNull(document().sku().getLayout(), "a drag that was given up has changed something");
    }

    @Test
    void changeOutsideIsShownWhereNothingIsUnsaved() throws Exception {
        Files.writeString(document().path(), Files.readString(document().path()).replaceFirst("id=\"nas-210\"", "id=\"nas-211\""));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        assertTrue(Robot.until(() -> Robot.find(Text.class, "id").getText().equals("nas-211")));
        assertFalse(editor.isDirty());
    }

    private IMarker marker(String code) {
        try {
            for (IMarker marker : file.getProject().findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE)) {
                if (code.equals(marker.getAttribute(ProblemMarkers.CODE, ""))) {
                    return marker;
                }
            }
            return null;
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private List<Partition> partitions() {
        return document().sku().getLayout().getDisks().get(0).getPartitions();
    }

    private SkuDocument document() {
        return editor.document();
    }

    private void run(ActionFactory action) {
        Robot.pumpFor(50);
        var handler = editor.getEditorSite().getActionBars().getGlobalActionHandler(action.getId());
        assertTrue(handler.isEnabled(), action.getId() + " is off");
        handler.run();
        Robot.pumpFor(50);
    }

    private static void click(Hyperlink link) {
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, event);
        Robot.pumpFor(50);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
