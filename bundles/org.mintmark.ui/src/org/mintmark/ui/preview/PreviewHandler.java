package org.mintmark.ui.preview;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mintmark.ui.form.ShownCulture;

/** The preview's commands, which work from anywhere in the window: the next culture, the one before, the contact sheet. */
public final class PreviewHandler extends AbstractHandler {

    private static final String NEXT = "org.mintmark.ui.preview.next"; //$NON-NLS-1$
    private static final String BEFORE = "org.mintmark.ui.preview.before"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            PreviewView view = (PreviewView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ShownCulture.PREVIEW, null,
                    IWorkbenchPage.VIEW_VISIBLE);
            switch (event.getCommand().getId()) {
                case NEXT -> view.walk(1);
                case BEFORE -> view.walk(-1);
                default -> view.saveSheet();
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
