package org.mintmark.ui.help;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String back;
    public static String contents;
    public static String demo;
    public static String demoMaking;
    public static String demoNot;
    public static String demoRelative;
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
    public static String welcome;
    public static String welcomeDemo;
    public static String welcomeDemoText;
    public static String welcomeFirst;
    public static String welcomeFirstText;
    public static String welcomeFleet;
    public static String welcomeFleetText;
    public static String welcomeHandbook;
    public static String welcomeHandbookText;
    public static String welcomeIntro;
    public static String welcomeJapan;
    public static String welcomeJapanText;
    public static String welcomeSku;
    public static String welcomeSkuText;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
