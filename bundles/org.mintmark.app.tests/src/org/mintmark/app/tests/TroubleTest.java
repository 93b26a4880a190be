package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.SkuProject;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.FleetImport;
import org.mintmark.workspace.ProblemMarkers;

/** What goes wrong with files while they are edited: a sentence, and nothing lost. */
class TroubleTest {

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        Path family = new SkuProject().create(new SkuProject.Request(fleet.resolve("family"), true, null, null, null, List.of()), new NullProgressMonitor());
        new SkuProject().create(fleet.resolve("nas-1"), family, null, List.of("en-US"), new NullProgressMonitor());
        scene = new FleetScene(fleet, "nas-1");
        ErrorDialog.AUTOMATED_MODE = false; // the harness would hide what a user sees
    }

    @AfterEach
    void close() throws Exception {
        ErrorDialog.AUTOMATED_MODE = true;
        scene.close();
    }

    private Path file() {
        return fleet.resolve("nas-1/nas-1.sku");
    }

    private IFile resource() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("nas-1").getFile("nas-1.sku");
    }

    private void name(String value) {
        scene.editor().document().set(scene.editor().document().sku(), Literals.SKU__NAME, value);
        Robot.pumpFor(50);
    }

    @Test
    void aMissingBaseIsAProblemNotAnEnd() throws Exception {
        Files.move(fleet.resolve("family"), fleet.resolve("elsewhere"));
        name("NAS");
        assertTrue(Robot.until(() -> scene.editor().problems().stream().anyMatch(i -> i.code().equals("sku.base.missing"))),
                scene.editor().problems().toString());
        scene.editor().doSave(new NullProgressMonitor());
        assertTrue(Files.readString(file()).contains("NAS"));
        Files.move(fleet.resolve("elsewhere"), fleet.resolve("family"));
    }

    @Test
    void anInvalidFileSaysWhereItIsWrongAndCanBeMended() throws Exception {
        FleetScene.page().closeAllEditors(false);
        byte[] good = Files.readAllBytes(file());
        Files.writeString(file(), new String(good, StandardCharsets.UTF_8).replace("</sku:Sku>", "</sku:Sk>"));
        resource().refreshLocal(IResource.DEPTH_ZERO, null);
        IEditorPart opened = IDE.openEditor(FleetScene.page(), resource());
        Robot.pumpFor(300);
        assertFalse(opened instanceof SkuEditor);
        assertTrue(Robot.texts().stream().anyMatch(t -> t.contains("</sku:Sk>")), "the file is not shown as text");
        assertTrue(Robot.until(() -> problem().contains("line 10")), problem());
        Robot.screenshot("invalid-sku");
        Files.write(file(), good);
        resource().refreshLocal(IResource.DEPTH_ZERO, null);
        FleetScene.page().closeAllEditors(false);
        scene.open();
        assertEquals("nas-1", scene.editor().getTitle());
    }

    private String problem() {
        try {
            return Arrays.stream(resource().findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)).map(m -> m.getAttribute(IMarker.MESSAGE, ""))
                    .collect(Collectors.joining("\n"));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFileDeletedWhileItIsEditedIsAskedAboutAndWrittenAgain() throws Exception {
        name("NAS");
        Files.delete(file());
        resource().getParent().refreshLocal(IResource.DEPTH_ONE, null);
        Robot.pumpFor(200);
        assertTrue(FleetScene.page().getEditorReferences().length == 1 && scene.editor().isDirty(), "the editor with changes was closed");
        Robot.dialog(() -> scene.editor().doSave(new NullProgressMonitor()), shell -> Robot.press(shell, "Yes"));
        assertTrue(Files.readString(file()).contains("NAS"));
        assertFalse(scene.editor().isDirty());
    }

    @Test
    void aFolderRemovedWhileItsSkuIsEditedIsMadeAgain() throws Exception {
        name("NAS");
        Files.move(file().getParent(), fleet.resolve("elsewhere"));
        Robot.dialog(() -> scene.editor().doSave(new NullProgressMonitor()), shell -> Robot.press(shell, "Yes"));
        assertTrue(Files.readString(file()).contains("NAS"));
        assertFalse(scene.editor().isDirty());
    }

    @Test
    void aFullDiskLeavesTheOldFileAndTheChanges() throws Exception {
        FleetScene.page().closeAllEditors(false);
        Path small = Files.createDirectory(fleet.resolve("small"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=32k", "none", small.toString()).redirectErrorStream(true).start();
        Assumptions.assumeTrue(mount.waitFor() == 0, "a small file system can't be mounted here");
        try {
            new SkuProject().create(small.resolve("nas-9"), null, null, List.of("en-US"), new NullProgressMonitor());
            FleetImport.run(small, new NullProgressMonitor());
            scene.open("nas-9");
            Path sku = small.resolve("nas-9/nas-9.sku");
            byte[] before = Files.readAllBytes(sku);
            fill(small.resolve("filler"));
            name("x".repeat(5000));
            String[] said = new String[1];
            Robot.dialog(() -> scene.editor().doSave(new NullProgressMonitor()), shell -> {
                said[0] = String.join("\n", Robot.labels(shell));
                Robot.press(shell, "OK");
            });
            assertTrue(said[0].contains("the old file is untouched"), said[0]);
            assertTrue(Arrays.equals(before, Files.readAllBytes(sku)));
            assertTrue(scene.editor().isDirty());
            Files.delete(small.resolve("filler"));
            scene.editor().doSave(new NullProgressMonitor());
            assertTrue(Files.readString(sku).contains("xxxxx"));
        } finally {
            scene.close();
            new ProcessBuilder("umount", small.toString()).start().waitFor();
            scene = new FleetScene(fleet, "nas-1");
        }
    }

    private static void fill(Path file) throws Exception {
        try (var out = Files.newOutputStream(file)) {
            byte[] block = new byte[512];
            while (true) {
                out.write(block);
            }
        } catch (java.io.IOException e) {
            assertTrue(e.getMessage().contains("space"), e.getMessage());
        }
    }

    @Test
    void aChangeOutsideIsAskedAboutWhereThereAreOwnOnes() throws Exception {
        name("mine");
        Files.writeString(file(), Files.readString(file()).replace("id=\"nas-1\"", "id=\"nas-1\"\n    name=\"theirs\""));
        resource().refreshLocal(IResource.DEPTH_ZERO, null);
        Robot.pumpFor(200);
        assertEquals("mine", Robot.find(Text.class, "name").getText());
        Robot.dialog(() -> scene.editor().doSave(new NullProgressMonitor()), shell -> Robot.press(shell, "No"));
        assertTrue(Files.readString(file()).contains("theirs"));
        assertTrue(scene.editor().isDirty());
    }
}
