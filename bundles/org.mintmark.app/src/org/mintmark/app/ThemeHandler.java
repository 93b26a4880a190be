package org.mintmark.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes between the light and the dark theme; until it is used for the first time, the theme follows the system's. */
@SuppressWarnings("restriction") // the platform has no public way to change the theme
public final class ThemeHandler extends AbstractHandler {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IThemeEngine themes = window.getWorkbench().getService(IThemeEngine.class);
        ITheme now = themes.getActiveTheme();
        themes.setTheme(now != null && now.getId().startsWith(DARK) ? LIGHT : DARK, true);
        // trees keep their colours until they are made anew
        if (MessageDialog.openQuestion(window.getShell(), Messages.theme, Messages.themeRestart)) {
            window.getWorkbench().restart(true);
        }
        return null;
    }
}
