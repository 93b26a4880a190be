package org.mintmark.ui.disk;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String add;
    public static String addTo;
    public static String change;
    public static String copy;
    public static String dragged;
    public static String draggedFree;
    public static String drift;
    public static String driftMore;
    public static String driftTake;
    public static String format;
    public static String free;
    public static String image;
    public static String importDisk;
    public static String importFilter;
    public static String inherited;
    public static String label;
    public static String letter;
    public static String minimum;
    public static String noLayout;
    public static String noLayoutPreview;
    public static String noPartition;
    public static String noRoom;
    public static String number;
    public static String offset;
    public static String own;
    public static String paste;
    public static String pasteOf;
    public static String remove;
    public static String removeChosen;
    public static String removeRow;
    public static String reset;
    public static String resize;
    public static String rest;
    public static String role;
    public static String size;
    public static String take;
    public static String takeReference;
    public static String template;
    public static String title;
    public static String titleDescription;
    public static String yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
