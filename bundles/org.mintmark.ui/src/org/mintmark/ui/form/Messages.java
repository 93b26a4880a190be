package org.mintmark.ui.form;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String add;
    public static String browse;
    public static String byDefault;
    public static String family;
    public static String local;
    public static String from;
    public static String inherited;
    public static String no;
    public static String noSize;
    public static String noValue;
    public static String notSet;
    public static String own;
    public static String ownDefault;
    public static String ownInherited;
    public static String problem;
    public static String problemHere;
    public static String problems;
    public static String problemsHere;
    public static String problemsOf;
    public static String remove;
    public static String yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
