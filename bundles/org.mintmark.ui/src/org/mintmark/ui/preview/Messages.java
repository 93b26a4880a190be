package org.mintmark.ui.preview;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String title;
    public static String reading;
    public static String nothing;
    public static String shows;
    public static String client;
    public static String compare;
    public static String before;
    public static String after;
    public static String fit;
    public static String trueSize;
    public static String light;
    public static String dark;
    public static String savePng;
    public static String saveSheet;
    public static String sheetJob;
    public static String overwrite;
    public static String written;
    public static String notWritten;
    public static String fonts;
    public static String replaced;
    public static String noScrolling;
    public static String scrolling;
    public static String words;
    public static String stepInstructions;
    public static String stepHelp;
    public static String stepKey;
    public static String stepFind;
    public static String stepChoose;
    public static String noPicture;
    public static String badPicture;
    public static String cropped;
    public static String small;
    public static String back;
    public static String next;
    public static String cancel;
    public static String folder;
    public static String edition;
    public static String fromFolder;
    public static String fromIso;
    public static String fromTyped;
    public static String sketch;
    public static String sketchDisc;
    public static String sketchKey;
    public static String sketchKeyText;
    public static String sketchClient;
    public static String sketchServer;
    public static String sketchFindText;
    public static String sketchReset;
    public static String sketchRestore;
    public static String sketchChooseText;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
