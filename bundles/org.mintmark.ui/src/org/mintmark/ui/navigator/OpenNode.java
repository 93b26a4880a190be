package org.mintmark.ui.navigator;

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

/** Opens the page of the editor that shows a part. */
public final class OpenNode extends CommonActionProvider {

    @Override
    public void fillActionBars(IActionBars bars) {
        if (getContext() != null && getContext().getSelection() instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof SkuNode node) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, new Action() {
                @Override
                public void run() {
                    open(node);
                }
            });
        }
    }

    private static void open(SkuNode node) {
        try {
            IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), node.file());
            if (editor instanceof FormEditor pages) {
                pages.setActivePage(node.page());
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
