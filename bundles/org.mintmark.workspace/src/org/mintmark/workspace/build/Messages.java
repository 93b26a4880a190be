package org.mintmark.workspace.build;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String begins;
    public static String cancelled;
    public static String failed;
    public static String looking;
    public static String noCommandLine;
    public static String partDoctor;
    public static String partErrors;
    public static String partJournal;
    public static String partLog;
    public static String partSku;
    public static String partVersions;
    public static String queued;
    public static String refresh;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
