package org.mintmark.ui.driver;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String title;
    public static String reading;
    public static String driver;
    public static String deviceClass;
    public static String provider;
    public static String version;
    public static String date;
    public static String signer;
    public static String architectures;
    public static String targets;
    public static String origin;
    public static String state;
    public static String unsigned;
    public static String own;
    public static String from;
    public static String pe;
    public static String server;
    public static String excluded;
    public static String disabled;
    public static String broken;
    public static String fine;
    public static String oneProblem;
    public static String problems;
    public static String device;
    public static String hardwareId;
    public static String rank;
    public static String why;
    public static String nearMiss;
    public static String noDriver;
    public static String noDriverKnown;
    public static String inBox;
    public static String exact;
    public static String compatible;
    public static String generic;
    public static String unsignedMatch;
    public static String catalog;
    public static String chain;
    public static String services;
    public static String files;
    public static String none;
    public static String more;
    public static String sharedByNone;
    public static String shared;
    public static String copies;
    public static String importFolder;
    public static String importMessage;
    public static String exclude;
    public static String toggle;
    public static String changeTargets;
    public static String up;
    public static String down;
    public static String typeIds;
    public static String importIds;
    public static String removeDevice;
    public static String inPe;
    public static String inServer;
    public static String peVersion;
    public static String serverVersion;
    public static String summary;
    public static String inBoxUnknown;
    public static String noDevices;
    public static String noPackage;
    public static String ownDriver;
    public static String noDrivers;
    public static String nothingNew;
    public static String idsTitle;
    public static String idsMessage;
    public static String typed;
    public static String critical;
    public static String notNeeded;
    public static String add;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
