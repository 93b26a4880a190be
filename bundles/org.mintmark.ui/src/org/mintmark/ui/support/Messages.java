package org.mintmark.ui.support;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String about;
    public static String browse;
    public static String column;
    public static String columnSize;
    public static String columnWhat;
    public static String file;
    public static String gathering;
    public static String noFolder;
    public static String title;
    public static String write;
    public static String written;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
