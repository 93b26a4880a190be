package org.mintmark.ui.fleet;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.workspace.FleetImport;

/** Opens SKUs in the editor. */
final class SkuOpening {

    private SkuOpening() {
    }

    /** Opens a SKU on a page of the editor; projects are made for what is opened only. */
    static void open(IWorkbenchPage page, Path sku, String editorPage) {
        try {
            FleetImport.run(sku.getParent(), new NullProgressMonitor());
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(sku));
            IEditorPart editor = IDE.openEditor(page, file);
            if (editor instanceof FormEditor pages) {
                pages.setActivePage(editorPage);
            }
        } catch (IOException | CoreException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }
}
