package org.mintmark.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the handbook, at a page where the command names one. */
public final class HandbookHandler extends AbstractHandler {

    /** Id of the command's parameter: page and anchor. */
    public static final String TOPIC = "org.mintmark.ui.help.handbook.topic"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String topic = event.getParameter(TOPIC);
        HelpView.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), topic == null ? Handbook.START : topic);
        return null;
    }
}
