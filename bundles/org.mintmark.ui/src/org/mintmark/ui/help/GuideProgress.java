package org.mintmark.ui.help;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Which guide is shown and how far each was followed; kept with the workspace. */
final class GuideProgress {

    private static final String SHOWN = "guide"; //$NON-NLS-1$

    private GuideProgress() {
    }

    private static IEclipsePreferences store() {
        return InstanceScope.INSTANCE.getNode("org.mintmark.ui"); //$NON-NLS-1$
    }

    /** The guide that was shown last. */
    static String shown() {
        return store().get(SHOWN, Guide.NAMES.get(0));
    }

    static void show(String guide) {
        put(SHOWN, guide);
    }

    /** How many steps were done, from the first on. */
    static int done(String guide) {
        return store().getInt(SHOWN + "." + guide, 0); //$NON-NLS-1$
    }

    static void done(String guide, int steps) {
        put(SHOWN + "." + guide, String.valueOf(steps)); //$NON-NLS-1$
    }

    /** Whether something was remembered; a flag of its own name. */
    static boolean flag(String name) {
        return store().getBoolean(name, false);
    }

    static void flag(String name, boolean value) {
        put(name, String.valueOf(value));
    }

    private static void put(String key, String value) {
        store().put(key, value);
        try {
            store().flush();
        } catch (BackingStoreException e) {
            ILog.get().warn(e.getMessage(), e); // it is remembered until the workbench ends
        }
    }
}
