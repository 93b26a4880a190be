package org.mintmark.ui.fleet;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String addCulture;
    public static String addCultureMessage;
    public static String addedCulture;
    public static String checks;
    public static String count;
    public static String cultures;
    public static String drivers;
    public static String error;
    public static String errors;
    public static String family;
    public static String filter;
    public static String good;
    public static String images;
    public static String isFamily;
    public static String looking;
    public static String media;
    public static String refresh;
    public static String rehearsed;
    public static String signed;
    public static String sku;
    public static String verified;
    public static String warning;
    public static String warnings;
    public static String yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
