package org.mintmark.ui.text;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Undo, clipboard and find of the text that is in front. */
public final class InstructionsActions extends EditorActionBarContributor {

    private InstructionsEditor editor;
    private final Action undo = action(e -> e.show(e.history().undo()));
    private final Action redo = action(e -> e.show(e.history().redo()));

    private Action action(Consumer<InstructionsEditor> what) {
        return new Action() {
            @Override
            public void run() {
                if (editor != null) {
                    what.accept(editor);
                }
            }
        };
    }

    @Override
    public void setActiveEditor(IEditorPart target) {
        editor = target instanceof InstructionsEditor instructions ? instructions : null;
        handle(ActionFactory.UNDO, undo);
        handle(ActionFactory.REDO, redo);
        handle(ActionFactory.CUT, action(e -> e.text().control().cut()));
        handle(ActionFactory.COPY, action(e -> e.text().control().copy()));
        handle(ActionFactory.PASTE, action(InstructionsEditor::paste));
        handle(ActionFactory.SELECT_ALL, action(e -> e.text().control().selectAll()));
        handle(ActionFactory.FIND, action(e -> e.find().focus()));
        update();
        getActionBars().updateActionBars();
    }

    private void handle(ActionFactory factory, Action action) {
        action.setActionDefinitionId(factory.getCommandId());
        getActionBars().setGlobalActionHandler(factory.getId(), action);
    }

    void update() {
        undo.setEnabled(editor != null && editor.history().canUndo());
        redo.setEnabled(editor != null && editor.history().canRedo());
    }
}
