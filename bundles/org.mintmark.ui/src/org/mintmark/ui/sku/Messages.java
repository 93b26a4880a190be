package org.mintmark.ui.sku;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String administration;
    public static String areaGood;
    public static String areaProblem;
    public static String areaProblems;
    public static String areas;
    public static String base;
    public static String cultures;
    public static String disk;
    public static String drivers;
    public static String firmware;
    public static String generation;
    public static String id;
    public static String identity;
    public static String images;
    public static String media;
    public static String more;
    public static String name;
    public static String next;
    public static String notInProject;
    public static String nothingFound;
    public static String overview;
    public static String overwrite;
    public static String redo;
    public static String source;
    public static String undo;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
