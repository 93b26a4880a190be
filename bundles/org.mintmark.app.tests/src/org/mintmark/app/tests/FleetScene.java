package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.mintmark.ui.fleet.ImpactView;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.FleetImport;

/** A fleet in the workbench with one SKU open; closing it fails where the error log grew. */
final class FleetScene {

    private final ErrorLog log = new ErrorLog();
    private final IFile file;
    private SkuEditor editor;

    FleetScene(Path fleet, String sku) throws Exception {
        log.watch();
        FleetImport.run(fleet, new NullProgressMonitor());
        file = ResourcesPlugin.getWorkspace().getRoot().getProject(sku).getFile(sku + ".sku");
        open();
    }

    void open() throws CoreException {
        editor = assertInstanceOf(SkuEditor.class, IDE.openEditor(page(), file));
    }

    /** Opens another SKU. */
    void open(String sku) throws CoreException {
        editor = assertInstanceOf(SkuEditor.class, IDE.openEditor(page(), ResourcesPlugin.getWorkspace().getRoot().getProject(sku).getFile(sku + ".sku")));
    }

    void close() throws CoreException {
        page().closeAllEditors(false);
        page().hideView(page().findView(ImpactView.ID)); // a change of many SKUs opens it
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, null);
        }
        log.assertEmpty();
    }

    SkuEditor editor() {
        return editor;
    }

    /** What the operating system's other programs wrote becomes known. */
    void refresh() throws CoreException {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }

    /** Undo, redo and the like of the editor. */
    void run(ActionFactory action) {
        Robot.pumpFor(50);
        var handler = editor.getEditorSite().getActionBars().getGlobalActionHandler(action.getId());
        if (!handler.isEnabled()) {
            throw new AssertionError(action.getId() + " is off");
        }
        handler.run();
        Robot.pumpFor(50);
    }

    /** Changes between {@code default} and {@code dark}; open editors are opened anew. */
    void theme(String name) throws Exception {
        Object themes = Display.getCurrent().getData("org.eclipse.e4.ui.css.swt.theme"); // has no public type
        themes.getClass().getMethod("setTheme", String.class, boolean.class).invoke(themes, "org.eclipse.e4.ui.css.theme.e4_" + name, false);
        Robot.pumpFor(300);
        page().closeAllEditors(false);
        open();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
