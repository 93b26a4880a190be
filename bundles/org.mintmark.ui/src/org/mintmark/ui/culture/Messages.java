package org.mintmark.ui.culture;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String title;
    public static String culture;
    public static String reading;
    public static String own;
    public static String inherited;
    public static String fallback;
    public static String missing;
    public static String invalid;
    public static String stateOwn;
    public static String stateInherited;
    public static String stateFallback;
    public static String stateLeftOut;
    public static String stateMissing;
    public static String add;
    public static String addChosen;
    public static String addTitle;
    public static String addMessage;
    public static String allThere;
    public static String remove;
    public static String copyFrom;
    public static String copy;
    public static String copyTitle;
    public static String copyMessage;
    public static String copySku;
    public static String copyNothing;
    public static String copyLabel;
    public static String compare;
    public static String compareTitle;
    public static String compareNote;
    public static String nothingToCompare;
    public static String preview;
    public static String choose;
    public static String chooseTitle;
    public static String replace;
    public static String override;
    public static String overrideFile;
    public static String reset;
    public static String letFallBack;
    public static String fix;
    public static String nothingToFix;
    public static String nothingToPaste;
    public static String setFile;
    public static String setFiles;
    public static String edit;
    public static String editOthers;
    public static String copyFamilys;
    public static String copyEnglish;
    public static String comingFrom;
    public static String copyAndEdit;
    public static String openFamilys;
    public static String openEnglish;
    public static String cancel;
    public static String notInWorkspace;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
