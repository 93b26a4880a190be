package org.mintmark.ui.text;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String noProject;
    public static String face;
    public static String size;
    public static String bold;
    public static String italic;
    public static String underline;
    public static String color;
    public static String alignment;
    public static String left;
    public static String center;
    public static String right;
    public static String justified;
    public static String bullets;
    public static String numbers;
    public static String less;
    public static String more;
    public static String link;
    public static String picture;
    public static String linkTitle;
    public static String linkMessage;
    public static String find;
    public static String findBefore;
    public static String findNext;
    public static String found;
    public static String foundOnce;
    public static String facts;
    public static String reduced;
    public static String overwrite;
    public static String notSaved;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
