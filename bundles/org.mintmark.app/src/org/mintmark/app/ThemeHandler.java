package org.mintmark.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Changes between the light and the dark theme with the next start, which it offers: what is open would keep half of the old colours.
 * Until it is used for the first time, the theme follows the system's.
 */
@SuppressWarnings("restriction") // the platform has no public way to change the theme
public final class ThemeHandler extends AbstractHandler {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$
    /** Where the platform looks for the theme that it starts with. */
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
    private static final String KEY = "themeid"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String shown = window.getWorkbench().getService(IThemeEngine.class).getActiveTheme().getId();
        IEclipsePreferences chosen = InstanceScope.INSTANCE.getNode(NODE);
        boolean dark = !chosen.get(KEY, shown).startsWith(DARK);
        chosen.put(KEY, dark ? DARK : LIGHT);
        try {
            chosen.flush();
        } catch (BackingStoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        String name = dark ? Messages.themeDark : Messages.themeLight;
        if (dark == shown.startsWith(DARK)) {
            MessageDialog.openInformation(window.getShell(), Messages.theme, NLS.bind(Messages.themeStays, name));
        } else if (MessageDialog.openQuestion(window.getShell(), Messages.theme, NLS.bind(Messages.themeRestart, name))) {
            window.getWorkbench().restart(true);
        }
        return null;
    }
}
