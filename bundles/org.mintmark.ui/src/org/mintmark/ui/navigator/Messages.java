package org.mintmark.ui.navigator;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String basedOn;
    public static String cultures;
    public static String drivers;
    public static String family;
    public static String images;
    public static String layout;
    public static String media;
    public static String unreadable;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
