package org.mintmark.ui.image;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String byProfile;
    public static String capture;
    public static String chooseSource;
    public static String columnDigest;
    public static String columnFile;
    public static String columnRole;
    public static String columnSize;
    public static String columnState;
    public static String compression;
    public static String current;
    public static String declared;
    public static String exclude;
    public static String exclusions;
    public static String images;
    public static String importText;
    public static String importTitle;
    public static String imported;
    public static String inheritedCapture;
    public static String level;
    public static String load;
    public static String looking;
    public static String made;
    public static String mode;
    public static String noCapture;
    public static String none;
    public static String ownCapture;
    public static String partSize;
    public static String sealing;
    public static String source;
    public static String stale;
    public static String staleWhy;
    public static String title;
    public static String undeclared;
    public static String unmapped;
    public static String verify;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
