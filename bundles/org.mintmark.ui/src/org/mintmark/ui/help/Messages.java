package org.mintmark.ui.help;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String back;
    public static String contents;
    public static String demo;
    public static String demoMaking;
    public static String demoNot;
    public static String demoWhere;
    public static String forward;
    public static String guideAgain;
    public static String guideDo;
    public static String guideDone;
    public static String guideDue;
    public static String guideFinished;
    public static String guideLater;
    public static String guideNotNow;
    public static String guideSkip;
    public static String guideUnknown;
    public static String noHandbook;
    public static String noSku;
    public static String outside;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
