package org.mintmark.ui.wizard;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String badId;
    public static String base;
    public static String browse;
    public static String cultures;
    public static String disk;
    public static String drivers;
    public static String driversDescription;
    public static String driversNone;
    public static String duplicate;
    public static String duplicateMessage;
    public static String exists;
    public static String familyDescription;
    public static String fleetFailed;
    public static String folder;
    public static String id;
    public static String importCancelled;
    public static String importFolder;
    public static String kit;
    public static String kitCopy;
    public static String kitDescription;
    public static String kitFolder;
    public static String kitNone;
    public static String kitSku;
    public static String kitTarget;
    public static String layout;
    public static String layoutOfDisk;
    public static String newFamily;
    public static String newSku;
    public static String noBase;
    public static String noDisk;
    public static String noFolder;
    public static String noLayout;
    public static String noSku;
    public static String noSkus;
    public static String notEditable;
    public static String openFleet;
    public static String openFleetMessage;
    public static String openingFleet;
    public static String rename;
    public static String renameMessage;
    public static String report;
    public static String reportBuild;
    public static String reportDescription;
    public static String reportFile;
    public static String reportJson;
    public static String reportKind;
    public static String reportNoFolder;
    public static String reportNone;
    public static String reportPage;
    public static String reportReplaces;
    public static String reportSarif;
    public static String reportTitle;
    public static String set;
    public static String setDescription;
    public static String setNone;
    public static String skuDescription;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
