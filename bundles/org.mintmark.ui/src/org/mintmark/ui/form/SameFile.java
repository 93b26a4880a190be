package org.mintmark.ui.form;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;

/**
 * Finds the editor that has a file already. The platform looks for one it has not yet made since the start by the name of the file,
 * and our editors are called after the SKU.
 */
public final class SameFile implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        try {
            return input instanceof IFileEditorInput && input.equals(editor.getEditorInput());
        } catch (PartInitException e) {
            return false; // its file is gone, so it is another one
        }
    }
}
