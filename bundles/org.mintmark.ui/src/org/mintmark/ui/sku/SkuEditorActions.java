package org.mintmark.ui.sku;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Undo and redo of the editor that is in front. */
public final class SkuEditorActions extends EditorActionBarContributor {

    private SkuEditor editor;
    private final Action undo = new Action(Messages.undo) {
        @Override
        public void run() {
            editor.document().history().undo();
        }
    };
    private final Action redo = new Action(Messages.redo) {
        @Override
        public void run() {
            editor.document().history().redo();
        }
    };

    @Override
    public void setActiveEditor(IEditorPart target) {
        editor = target instanceof SkuEditor sku ? sku : null;
        getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        update();
        getActionBars().updateActionBars();
    }

    void update() {
        undo.setEnabled(editor != null && editor.document().history().canUndo());
        redo.setEnabled(editor != null && editor.document().history().canRedo());
    }
}
