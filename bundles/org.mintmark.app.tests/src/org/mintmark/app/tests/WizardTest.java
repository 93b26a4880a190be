package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.SkuProject;
import org.mintmark.model.Sku;
import org.mintmark.model.io.SkuFile;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.FleetImport;

/** Families and SKUs made by wizards, copied and renamed. */
class WizardTest {

    @TempDir
    Path fleet;

    private final ErrorLog log = new ErrorLog();

    @BeforeEach
    void watch() {
        log.watch();
    }

    @AfterEach
    void close() throws Exception {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, null);
        }
        log.assertEmpty();
    }

    @Test
    void aFamilyAndASkuOfItAreMade() throws Exception {
        Robot.dialog(() -> Robot.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.mintmark.ui.wizard.family")), shell -> {
            Robot.find(shell, Text.class, "folder").setText(fleet.toString());
            Robot.find(shell, Text.class, "id").setText("contoso nas");
            assertFalse(Robot.enabled(shell, "Finish"), "a blank may not stand in an id");
            Robot.find(shell, Text.class, "id").setText("contoso-nas");
            choose(Robot.find(shell, Combo.class, "layout"), 4);
            Robot.press(shell, "Finish");
        });
        assertEquals("contoso-nas", editor().getTitle());
        Sku family = sku("contoso-nas");
        assertTrue(family.isAbstract());
        assertEquals(4, family.getLayout().getDisks().get(0).getPartitions().size());

        Robot.dialog(() -> Robot.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.mintmark.ui.wizard.sku")), shell -> {
            assertEquals(fleet.toString(), Robot.find(shell, Text.class, "folder").getText());
            Robot.find(shell, Text.class, "id").setText("nas-210");
            choose(Robot.find(shell, Combo.class, "base"), 1);
            Table cultures = Robot.find(shell, Table.class, "cultures");
            assertEquals(19, cultures.getItemCount());
            cultures.getItem(0).setChecked(true);
            Robot.screenshot("new-sku", shell);
            Robot.press(shell, "Finish");
        });
        assertTrue(Robot.until(() -> editor().getTitle().equals("nas-210")));
        Sku made = sku("nas-210");
        assertEquals("../contoso-nas/contoso-nas.sku", made.getBase());
        assertEquals(List.of("cs-CZ", "en-US"), made.getCultures().stream().map(c -> c.getTag()).toList());
        assertEquals("uefi", ((SkuEditor) editor()).effective().firmware().value().getLiteral());
    }

    @Test
    void aSkuIsCopiedAndARenamedFamilyIsFollowed() throws Exception {
        Path family = new SkuProject().create(new SkuProject.Request(fleet.resolve("old"), true, null, null, null, List.of()), new NullProgressMonitor());
        new SkuProject().create(fleet.resolve("nas-1"), family, null, List.of("en-US"), new NullProgressMonitor());
        Robot.command("org.mintmark.ui.wizard.fleet", Map.of("org.mintmark.ui.wizard.fleet.folder", fleet.toString()));
        assertTrue(Robot.until(() -> project("nas-1").isOpen()));
        open("nas-1");
        name("org.mintmark.ui.wizard.duplicate", "nas-2");
        assertTrue(Robot.until(() -> editor().getTitle().equals("nas-2")));
        assertEquals("../old/old.sku", sku("nas-2").getBase());
        open("old");
        name("org.mintmark.ui.wizard.rename", "new");
        assertTrue(Robot.until(() -> editor().getTitle().equals("new")));
        assertFalse(project("old").exists());
        assertFalse(Files.exists(fleet.resolve("old")));
        assertEquals("../new/new.sku", sku("nas-1").getBase());
        assertEquals("../new/new.sku", sku("nas-2").getBase());
    }

    private static void name(String command, String id) {
        Robot.dialog(() -> Robot.command(command), shell -> {
            Robot.text(shell).setText(id);
            Robot.press(shell, "OK");
        });
    }

    private void open(String name) throws Exception {
        FleetImport.run(fleet, new NullProgressMonitor());
        org.eclipse.ui.ide.IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), project(name).getFile(name + ".sku"));
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    private Sku sku(String name) throws Exception {
        return new SkuFile().load(fleet.resolve(name).resolve(name + ".sku"));
    }

    private static IEditorPart editor() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
    }

    private static void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }
}
