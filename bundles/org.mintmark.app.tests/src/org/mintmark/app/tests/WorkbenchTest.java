package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.app.CatchUp;
import org.mintmark.core.project.SkuProject;
import org.mintmark.ui.fleet.FleetView;
import org.mintmark.ui.sku.SkuSourceEditor;
import org.mintmark.ui.wizard.OpenFleetHandler;
import org.mintmark.workspace.FleetImport;
import org.mintmark.workspace.ProblemMarkers;
import org.mintmark.workspace.SkuNature;

/** What a user sees who opens a fleet. */
class WorkbenchTest {

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

    @TempDir
    Path fleet;

    private final ErrorLog log = new ErrorLog();
    private IProject project;

    @BeforeEach
    void openFleet() throws Exception {
        log.watch();
        new SkuProject().create(fleet.resolve("nas-210"), null, null, List.of("en-US", "ja-JP"), new NullProgressMonitor());
        FleetImport.run(fleet, new NullProgressMonitor());
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("nas-210");
    }

    @AfterEach
    void closeFleet() throws Exception {
        page().closeAllEditors(false);
        project.delete(false, true, null);
        log.assertEmpty();
    }

    @Test
    void fleetAppearsAsProjectsOfOurNatureWhereTheyAre() throws Exception {
        assertTrue(project.isOpen());
        assertTrue(project.hasNature(SkuNature.ID));
        assertEquals(fleet.resolve("nas-210"), project.getLocation().toPath());
    }

    @Test
    void aSkuWithoutItsProjectFileIsCheckedAndBuiltLikeOthers() throws Exception {
        Path file = Files.createDirectories(fleet.resolve("bare")).resolve("bare.sku");
        Files.writeString(file, Files.readString(fleet.resolve("nas-210/nas-210.sku")).replace("nas-210", "bare").replace("ja-JP", "xx-XX"));
        FleetImport.run(fleet, new NullProgressMonitor());
        IProject bare = ResourcesPlugin.getWorkspace().getRoot().getProject("bare");
        try {
            assertTrue(bare.hasNature(SkuNature.ID), "it is no SKU's project");
            bare.build(IncrementalProjectBuilder.FULL_BUILD, null);
            assertTrue(problems(bare) > 0, "nobody has checked it");
        } finally {
            bare.delete(false, true, null);
        }
    }

    @Test
    void perspectiveShowsTheProjectInTheExplorer() {
        assertEquals("org.mintmark.app.perspective", page().getPerspective().getId());
        CommonNavigator explorer = assertInstanceOf(CommonNavigator.class, page().findView(EXPLORER));
        Tree tree = explorer.getCommonViewer().getTree();
        pumpUntil(() -> tree.getItemCount() == 1 && tree.getItem(0).getText().equals("nas-210")); // what is decorated comes a moment later
        assertEquals("nas-210", tree.getItem(0).getText());
    }

    @Test
    void skuOpensAsTextAndUndoMakesItClean() throws Exception {
        IFile file = project.getFile("nas-210.sku");
        ITextEditor editor = assertInstanceOf(SkuSourceEditor.class, IDE.openEditor(page(), file, SkuSourceEditor.ID));
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        assertTrue(document.get().contains("id=\"nas-210\""));
        document.replace(0, 0, " ");
        pumpUntil(editor::isDirty);
        assertTrue(editor.isDirty());
        editor.getAction("undo").run();
        pumpUntil(() -> !editor.isDirty());
        assertFalse(editor.isDirty());
    }

    @Test
    void theFleetOpensAmongTheEditorsAlsoAfterAReset() throws Exception {
        for (int i = 0; i < 2; i++) {
            IDE.openEditor(page(), project.getFile("nas-210.sku"));
            IViewPart view = page().showView(FleetView.ID);
            pumpFor(200);
            CTabFolder tabs = folder(Robot.find(Text.class, "fleet.filter"));
            assertEquals(Set.of("nas-210", "Fleet"), Stream.of(tabs.getItems()).map(CTabItem::getText).collect(Collectors.toSet()));
            page().closeAllEditors(false);
            assertTrue(page().isPartVisible(view), "the fleet went with the editors");
            page().resetPerspective();
        }
        assertNull(page().findView(FleetView.ID));
    }

    private static CTabFolder folder(Control part) {
        return part instanceof CTabFolder tabs ? tabs : folder(part.getParent());
    }

    @Test
    void windowLooksLikeOne() throws Exception {
        IDE.openEditor(page(), project.getFile("nas-210.sku"));
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        assertTrue(shell.getText().contains("Mintmark"), shell.getText());
        pumpFor(1500);
        Rectangle area = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        Set<Integer> colours = new TreeSet<>();
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y += 20) {
                colours.add(data.getPixel(x, y));
            }
        }
        String target = System.getProperty("mintmark.screenshot");
        assertNotNull(target, "the build names the screenshot's file");
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { data };
        loader.save(target, SWT.IMAGE_PNG);
        assertTrue(Files.size(Path.of(target)) > 5000, "the window is blank");
        assertTrue(colours.size() > 10, "the window has only " + colours.size() + " colours");
    }

    @Test
    void aStartAfterABadEndFindsWhatIsWrongAgain() throws Exception {
        assertTrue(Robot.within(20, () -> problems(project) > 0), "no problem was found");
        project.deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        assertEquals(0, problems(project));
        CatchUp.begin(Optional.empty()); // the running workbench has not ended
        assertTrue(Robot.within(20, () -> problems(project) > 0), "the problems are lost");
    }

    @Test
    void aSkuThatIsNewAfterABadEndIsCheckedToo() throws Exception {
        assertTrue(Robot.within(20, () -> problems(project) > 0), "no problem was found");
        new SkuProject().create(fleet.resolve("nas-220"), null, null, List.of("en-US"), new NullProgressMonitor());
        CatchUp.begin(Optional.of(OpenFleetHandler.open(fleet)));
        IProject added = ResourcesPlugin.getWorkspace().getRoot().getProject("nas-220");
        try {
            assertTrue(Robot.within(20, () -> problems(added) > 0), "the new SKU was not checked");
        } finally {
            added.delete(false, true, null);
        }
    }

    @Test
    void aChangeOutsideIsSeenWithoutBeingAskedFor() throws Exception {
        Files.writeString(fleet.resolve("nas-210/notes.txt"), "made outside");
        assertTrue(Robot.within(60, () -> project.getFile("notes.txt").exists()), "the new file is not seen");
    }

    private static int problems(IProject project) {
        try {
            return project.isAccessible() ? project.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE).length : 0;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theOtherThemeComesWithTheNextStart() throws Exception {
        IEclipsePreferences chosen = InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
        try {
            Robot.dialog(() -> Robot.command("org.mintmark.app.theme"), shell -> {
                assertTrue(Robot.labels(shell).toString().contains("The dark theme is shown from the next start on. Start again now?"), Robot.labels(shell).toString());
                Robot.press(shell, "No");
            });
            assertTrue(chosen.get("themeid", "").endsWith("e4_dark"), chosen.get("themeid", ""));
            Robot.dialog(() -> Robot.command("org.mintmark.app.theme"), shell -> {
                assertTrue(Robot.labels(shell).toString().contains("The light theme stays."), Robot.labels(shell).toString());
                Robot.press(shell, "OK");
            });
            assertTrue(chosen.get("themeid", "").endsWith("e4_default"), chosen.get("themeid", ""));
        } finally {
            chosen.remove("themeid");
            chosen.flush();
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static void pumpUntil(BooleanSupplier done) {
        long end = System.currentTimeMillis() + 10_000;
        while (!done.getAsBoolean() && System.currentTimeMillis() < end) {
            pump();
        }
    }

    private static void pumpFor(int millis) {
        long end = System.currentTimeMillis() + millis;
        while (System.currentTimeMillis() < end) {
            pump();
        }
    }

    private static void pump() {
        Display display = Display.getCurrent();
        if (!display.readAndDispatch()) {
            display.timerExec(20, () -> {
                // wakes the display
            });
            display.sleep();
        }
    }
}
