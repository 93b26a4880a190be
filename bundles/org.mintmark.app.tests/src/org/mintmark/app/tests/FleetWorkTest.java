package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.SkuProject;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.ProblemMarkers;

/** What is seen and done beside the pages of an editor: the explorer, problems of a kind, the error log. */
class FleetWorkTest {

    private static final String CODE = "culture.asset.name";

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        Path family = new SkuProject().create(new SkuProject.Request(fleet.resolve("contoso"), true, null, null, null, List.of("de-DE")), new NullProgressMonitor());
        new SkuProject().create(fleet.resolve("nas-1"), family, null, List.of("en-US", "ja-JP"), new NullProgressMonitor());
        new SkuProject().create(fleet.resolve("nas-2"), family, null, List.of("en-US"), new NullProgressMonitor());
        for (String folder : List.of("nas-1/customization/en-US", "nas-1/customization/ja-JP", "nas-2/customization/en-US")) {
            Files.write(fleet.resolve(folder).resolve("serverimage.png"), new byte[] { 1 });
        }
        scene = new FleetScene(fleet, "nas-1");
        assertTrue(Robot.until(() -> problems().size() == 3), problems().toString());
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    private static List<IMarker> problems() {
        try {
            return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE))
                    .filter(m -> m.getAttribute(ProblemMarkers.CODE, "").equals(CODE)).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private boolean named(String sku, String culture) {
        return Files.exists(fleet.resolve(sku).resolve("customization").resolve(culture).resolve("ServerImage.png"));
    }

    @Test
    void allProblemsOfAKindAreFixedAndEachSkuIsOneUndo() throws Exception {
        IMarker first = problems().stream().filter(m -> m.getAttribute(ProblemMarkers.SKU, "").contains("nas-1")).findFirst().orElseThrow();
        IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(first);
        List<String> labels = Stream.of(offered).map(IMarkerResolution::getLabel).toList();
        assertEquals(3, offered.length, labels.toString());
        assertEquals(List.of("Fix all 2 of this kind in nas-1.sku", "Fix all 3 of this kind in 2 SKUs"), labels.subList(1, 3));
        offered[1].run(first);
        assertTrue(named("nas-1", "en-US") && named("nas-1", "ja-JP") && !named("nas-2", "en-US"));
        undo();
        assertFalse(named("nas-1", "en-US") || named("nas-1", "ja-JP"));
        assertTrue(Robot.until(() -> problems().size() == 3), "the problems are not back");

        IMarker again = problems().get(0);
        IDE.getMarkerHelpRegistry().getResolutions(again)[2].run(again);
        assertTrue(named("nas-1", "en-US") && named("nas-1", "ja-JP") && named("nas-2", "en-US"));
        assertTrue(Robot.until(() -> problems().isEmpty()), "the problems stay");
        undo();
        assertTrue(named("nas-1", "en-US") && !named("nas-2", "en-US"), "one undo is one SKU's");
        undo();
        assertFalse(named("nas-1", "en-US"));
    }

    private static void undo() throws Exception {
        var support = PlatformUI.getWorkbench().getOperationSupport();
        assertTrue(support.getOperationHistory().undo(support.getUndoContext(), null, null).isOK());
    }

    @Test
    void theExplorerShowsWhatIsInASkuAndWhereItsProblemsAre() throws Exception {
        Tree tree = ((CommonNavigator) FleetScene.page().showView("org.eclipse.ui.navigator.ProjectExplorer")).getCommonViewer().getTree();
        assertTrue(Robot.until(() -> tree.getItemCount() == 3 && tree.getItem(1).getText().equals("nas-1 · contoso")), texts(tree.getItems()).toString());
        assertEquals("contoso · family", tree.getItem(0).getText());
        TreeItem file = expand(Stream.of(expand(tree.getItem(1)).getItems()).filter(i -> i.getText().startsWith("nas-1.sku")).findFirst().orElseThrow());
        assertEquals(List.of("Disk Layout", "Cultures (3)", "Drivers (0)", "Images", "Media"), texts(file.getItems()));
        TreeItem cultures = expand(file.getItem(1));
        assertTrue(Robot.until(() -> texts(cultures.getItems()).equals(List.of("de-DE  German · contoso", "en-US  English", "ja-JP  Japanese"))),
                texts(cultures.getItems()).toString());
        Robot.pumpFor(500);
        for (String theme : List.of("default", "dark")) {
            scene.theme(theme);
            Robot.screenshot("explorer-" + theme);
        }
        scene.theme("default");
        assertFalse(same(cultures.getItem(0), cultures.getItem(1)), "a culture with a problem looks like one without");
        assertFalse(same(tree.getItem(0), tree.getItem(1)), "a project with a problem looks like one without");
        FleetScene.page().showView("org.eclipse.ui.navigator.ProjectExplorer");
        tree.setSelection(cultures.getItem(1));
        tree.notifyListeners(SWT.Selection, event(cultures.getItem(1)));
        tree.notifyListeners(SWT.DefaultSelection, event(cultures.getItem(1)));
        assertTrue(Robot.until(() -> FleetScene.page().getActiveEditor() instanceof SkuEditor editor && editor.getActivePageInstance().getId().equals("cultures")),
                "opening a culture shows no culture");
        assertFalse(same(cultures.getItem(0), cultures.getItem(2)), "an error looks like a warning");
        Files.delete(fleet.resolve("nas-1/customization/ja-JP/serverimage.png"));
        scene.refresh();
        assertTrue(Robot.until(() -> same(cultures.getItem(0), cultures.getItem(2))), "the mark of the error stays");
    }

    @Test
    void theExplorerOpensASkuAtOnce() throws Exception {
        Tree tree = ((CommonNavigator) FleetScene.page().showView("org.eclipse.ui.navigator.ProjectExplorer")).getCommonViewer().getTree();
        assertTrue(Robot.until(() -> tree.getItemCount() == 3 && tree.getItem(2).getText().equals("nas-2 · contoso")), texts(tree.getItems()).toString());
        tree.setSelection(tree.getItem(2));
        tree.notifyListeners(SWT.Selection, event(tree.getItem(2)));
        tree.notifyListeners(SWT.DefaultSelection, event(tree.getItem(2)));
        assertTrue(Robot.until(() -> FleetScene.page().getActiveEditor() instanceof SkuEditor editor && editor.getTitle().equals("nas-2")), "nas-2 was not opened");
    }

    private static TreeItem expand(TreeItem item) {
        var event = event(item);
        item.getParent().notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
        Robot.pumpFor(200);
        return item;
    }

    private static org.eclipse.swt.widgets.Event event(TreeItem item) {
        var event = new org.eclipse.swt.widgets.Event();
        event.item = item;
        return event;
    }

    private static List<String> texts(TreeItem[] items) {
        return Stream.of(items).map(TreeItem::getText).toList();
    }

    private static boolean same(TreeItem one, TreeItem other) {
        ImageData a = one.getImage().getImageData();
        ImageData b = other.getImage().getImageData();
        return Arrays.equals(a.data, b.data) && Arrays.equals(a.alphaData, b.alphaData);
    }

    @Test
    void theErrorLogIsAView() throws Exception {
        IViewPart view = FleetScene.page().showView("org.eclipse.pde.runtime.LogView");
        assertTrue(Robot.until(() -> view.getTitle().equals("Error Log (Workspace Log)")), view.getTitle());
        ILog.get().info("The fleet was looked at");
        Robot.pumpFor(1500);
        Tree tree = tree(FleetScene.page().getActivePart().getSite().getShell());
        assertNotNull(tree);
        Robot.screenshot("error-log");
        FleetScene.page().hideView(view);
    }

    private static Tree tree(org.eclipse.swt.widgets.Composite parent) {
        for (var child : parent.getChildren()) {
            Tree found = child instanceof Tree tree && tree.isVisible() && texts(tree.getItems()).toString().contains("The fleet was looked at") ? tree
                    : child instanceof org.eclipse.swt.widgets.Composite below ? tree(below) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
