package org.mintmark.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a guide, or the one that was shown last. */
public final class GuideHandler extends AbstractHandler {

    /** Id of the command's parameter. */
    public static final String NAME = "org.mintmark.ui.help.guide.name"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            GuideView view = (GuideView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(GuideView.ID);
            if (event.getParameter(NAME) != null) {
                view.show(event.getParameter(NAME));
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
