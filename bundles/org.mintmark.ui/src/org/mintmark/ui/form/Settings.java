package org.mintmark.ui.form;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.mintmark.core.media.Profile;

/** What the user has set for all SKUs. */
public final class Settings {

    /** The bundle whose preferences these are. */
    public static final String NODE = "org.mintmark.ui"; //$NON-NLS-1$
    /** Profile that a plan begins with, as the command line writes it. */
    public static final String PROFILE = "build.profile"; //$NON-NLS-1$
    /** Whether a build opens its report when it is done, unless its plan says something else. */
    public static final String OPEN_REPORT = "build.report"; //$NON-NLS-1$
    /** Whether the journal comes to the front when work begins. */
    public static final String SHOW_JOURNAL = "build.journal"; //$NON-NLS-1$
    /** Whether the rows of a fleet stand below their families; switched in the view itself. */
    public static final String GROUP_FLEET = "fleet.grouped"; //$NON-NLS-1$

    private Settings() {
    }

    /** Profile that a plan begins with; what is no profile counts as the default one. */
    public static Profile profile() {
        String text = Platform.getPreferencesService().getString(NODE, PROFILE, "", null); //$NON-NLS-1$
        for (Profile profile : Profile.values()) {
            if (profile.text().equals(text)) {
                return profile;
            }
        }
        return Profile.DEFAULT;
    }

    /** Whether something that can be on or off is on. */
    public static boolean on(String key) {
        return Platform.getPreferencesService().getBoolean(NODE, key, false, null);
    }

    /** What holds until somebody sets something. */
    public static final class Defaults extends AbstractPreferenceInitializer {

        @Override
        public void initializeDefaultPreferences() {
            IEclipsePreferences node = DefaultScope.INSTANCE.getNode(NODE);
            node.put(PROFILE, Profile.DEFAULT.text());
            node.putBoolean(OPEN_REPORT, false);
            node.putBoolean(SHOW_JOURNAL, true);
            node.putBoolean(GROUP_FLEET, true);
        }
    }
}
