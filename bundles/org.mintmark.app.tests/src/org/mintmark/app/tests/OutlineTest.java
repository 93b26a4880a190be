package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.core.project.SkuProject;
import org.mintmark.model.SkuPackage.Literals;

/** The outline leads to the pages, and its lines have properties. */
class OutlineTest {

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        new SkuProject().create(new SkuProject.Request(fleet.resolve("nas-400"), false, null, null, LayoutTemplates.UEFI_DATA, List.of("en-US", "ja-JP")),
                new NullProgressMonitor());
        scene = new FleetScene(fleet, "nas-400");
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void linesLeadToPagesAndFollowChanges() throws Exception {
        FleetScene.page().showView(IPageLayout.ID_OUTLINE);
        Tree tree = Robot.find(Tree.class, "outline");
        assertEquals(List.of("nas-400", "Disk Layout", "Cultures (2)", "Drivers (0)", "Images", "Media"), texts(tree.getItems()));
        tree.setFocus();
        choose(tree, tree.getItem(2));
        assertTrue(Robot.until(() -> "cultures".equals(scene.editor().getActivePageInstance().getId())));
        tree.setFocus();
        TreeItem disk = tree.getItem(1).getItem(0);
        assertEquals("disk0  149.05 GiB", disk.getText());
        Robot.screenshot("outline");
        scene.editor().document().set(scene.editor().document().sku(), Literals.SKU__ID, "nas-401");
        assertTrue(Robot.until(() -> texts(tree.getItems()).get(0).equals("nas-401")), texts(tree.getItems()).toString());
    }

    private static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }

    private static void choose(Tree tree, TreeItem item) {
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        Robot.pumpFor(200);
    }
}
