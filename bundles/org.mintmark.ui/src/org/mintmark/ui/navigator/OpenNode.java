package org.mintmark.ui.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens a SKU's editor, and of a part the page that shows it. */
public final class OpenNode extends CommonActionProvider {

    @Override
    public void fillActionBars(IActionBars bars) {
        if (getContext() != null && getContext().getSelection() instanceof IStructuredSelection chosen && !chosen.isEmpty()) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, new Action() {
                @Override
                public void run() {
                    if (chosen.getFirstElement() instanceof SkuNode node) {
                        open(node.file(), node.page());
                    } else if (chosen.getFirstElement() instanceof IProject project) {
                        open(SkuContents.sku(project), "overview"); //$NON-NLS-1$
                    }
                }
            });
        }
    }

    private static void open(IFile sku, String page) {
        try {
            IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), sku);
            if (editor instanceof FormEditor pages) {
                pages.setActivePage(page);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
