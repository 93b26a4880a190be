package org.mintmark.ui.build;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String browse;
    public static String build;
    public static String burn;
    public static String burnCopies;
    public static String burnDrive;
    public static String burnSimulate;
    public static String burnText;
    public static String burnTitle;
    public static String cancelAndClose;
    public static String cannot;
    public static String capture;
    public static String captureTitle;
    public static String chooseStep;
    public static String clear;
    public static String close;
    public static String closeText;
    public static String closeTitle;
    public static String columnFile;
    public static String columnSize;
    public static String columnSku;
    public static String columnStep;
    public static String columnTime;
    public static String columnWhat;
    public static String columnWhy;
    public static String copy;
    public static String current;
    public static String disc;
    public static String discEstimated;
    public static String filter;
    public static String fits;
    public static String gone;
    public static String iso;
    public static String keepWorking;
    public static String noBrowser;
    public static String noDrive;
    public static String noIso;
    public static String noPath;
    public static String nothingToDo;
    public static String openReport;
    public static String planOfMany;
    public static String planTitle;
    public static String planning;
    public static String prepare;
    public static String profile;
    public static String profileDefault;
    public static String profileDraft;
    public static String profileRelease;
    public static String rehearse;
    public static String rehearseBoot;
    public static String rehearseKeep;
    public static String rehearseNoBoot;
    public static String rehearseText;
    public static String rehearseTitle;
    public static String save;
    public static String selectAll;
    public static String someRefused;
    public static String stepAndWhy;
    public static String stepsWouldRun;
    public static String tooMuch;
    public static String usb;
    public static String usbErase;
    public static String usbHint;
    public static String usbLook;
    public static String usbLoses;
    public static String usbTarget;
    public static String usbText;
    public static String usbTitle;
    public static String usbWhere;
    public static String which;
    public static String whichSku;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
