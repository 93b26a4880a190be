package org.mintmark.ui.preference;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String about;
    public static String openReport;
    public static String profile;
    public static String profileDefault;
    public static String profileDraft;
    public static String profileRelease;
    public static String showJournal;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
