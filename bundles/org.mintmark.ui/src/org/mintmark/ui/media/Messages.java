package org.mintmark.ui.media;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String addEdition;
    public static String alsoFits;
    public static String bootImage;
    public static String build;
    public static String burn;
    public static String chooseKit;
    public static String chooseOverlay;
    public static String choosePack;
    public static String columnOrigin;
    public static String columnPath;
    public static String columnSize;
    public static String cultures;
    public static String current;
    public static String declared;
    public static String disc;
    public static String edition;
    public static String editionId;
    public static String editionSigns;
    public static String editionTwice;
    public static String fits;
    public static String fitsNot;
    public static String free;
    public static String inKit;
    public static String kit;
    public static String label;
    public static String leftOut;
    public static String looking;
    public static String mixed;
    public static String noForecast;
    public static String notBuilt;
    public static String notBuiltWhy;
    public static String notNeeded;
    public static String notRehearsed;
    public static String onTheDisc;
    public static String overlays;
    public static String packs;
    public static String partNumber;
    public static String plan;
    public static String rehearsalFailed;
    public static String rehearse;
    public static String rehearsed;
    public static String rehearsedPartly;
    public static String removeEdition;
    public static String report;
    public static String stale;
    public static String takes;
    public static String takesEstimated;
    public static String target;
    public static String title;
    public static String udf;
    public static String usb;
    public static String verify;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
