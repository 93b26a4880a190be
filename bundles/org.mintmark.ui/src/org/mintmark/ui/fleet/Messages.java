package org.mintmark.ui.fleet;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String addCulture;
    public static String addCultureMessage;
    public static String addedCulture;
    public static String after;
    public static String as;
    public static String before;
    public static String blocked;
    public static String browse;
    public static String builtSkus;
    public static String change;
    public static String changing;
    public static String checks;
    public static String chipAll;
    public static String chipErrors;
    public static String chipStale;
    public static String chipUnsigned;
    public static String count;
    public static String cultures;
    public static String declaredIn;
    public static String discs;
    public static String discsStale;
    public static String disks;
    public static String dotsError;
    public static String dotsInherited;
    public static String dotsNone;
    public static String dotsOwn;
    public static String dotsWarning;
    public static String driver;
    public static String driverAs;
    public static String drivers;
    public static String edition;
    public static String empty;
    public static String emptyDemo;
    public static String emptyNew;
    public static String emptyOpen;
    public static String error;
    public static String errors;
    public static String family;
    public static String familyOf;
    public static String files;
    public static String filter;
    public static String filterTip;
    public static String good;
    public static String group;
    public static String images;
    public static String inheritAgain;
    public static String isFamily;
    public static String kind;
    public static String kindAsset;
    public static String kindDriver;
    public static String kindValue;
    public static String layout;
    public static String labOnly;
    public static String looking;
    public static String lookingAt;
    public static String media;
    public static String madeBy;
    public static String noDisc;
    public static String noDiscs;
    public static String noDrivers;
    public static String noFleet;
    public static String noPath;
    public static String noSkus;
    public static String note;
    public static String off;
    public static String oneDisk;
    public static String oneFile;
    public static String oneSku;
    public static String opening;
    public static String own;
    public static String refresh;
    public static String rehearsed;
    public static String replaceChoice;
    public static String replaceCopied;
    public static String replaceFrom;
    public static String replaceMessage;
    public static String replaceSummary;
    public static String replaceTitle;
    public static String replaceTo;
    public static String replaced;
    public static String selectBelow;
    public static String selected;
    public static String selectedNoDisc;
    public static String setting;
    public static String settingAll;
    public static String settingChanged;
    public static String settingMessage;
    public static String settingSome;
    public static String settingTitle;
    public static String signed;
    public static String sku;
    public static String skus;
    public static String staleSkus;
    public static String thing;
    public static String usedBy;
    public static String usersOf;
    public static String usesFilter;
    public static String usesMessage;
    public static String usesNothing;
    public static String usesTitle;
    public static String usesUnreadable;
    public static String value;
    public static String verified;
    public static String warning;
    public static String warnings;
    public static String whatChanges;
    public static String which;
    public static String whichSkus;
    public static String withErrors;
    public static String yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
