package org.mintmark.ui.signoff;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String add;
    public static String answerCarried;
    public static String answerFail;
    public static String answerNot;
    public static String answerOpen;
    public static String answerPass;
    public static String answerRead;
    public static String answerUnread;
    public static String approved;
    public static String builder;
    public static String carry;
    public static String carryNone;
    public static String checklist;
    public static String checklistHint;
    public static String columnCulture;
    public static String columnItem;
    public static String columnReason;
    public static String columnResult;
    public static String columnSeen;
    public static String compareWith;
    public static String cultures;
    public static String differ;
    public static String differAll;
    public static String differNot;
    public static String disc;
    public static String discText;
    public static String edition;
    public static String evidence;
    public static String fail;
    public static String failed;
    public static String family;
    public static String local;
    public static String lose;
    public static String loseClose;
    public static String loseNot;
    public static String message;
    public static String messageStale;
    public static String neverSigned;
    public static String noIso;
    public static String noRecords;
    public static String notApplicable;
    public static String noText;
    public static String nothingOpen;
    public static String notKept;
    public static String oneSku;
    public static String open;
    public static String openReason;
    public static String openSerial;
    public static String openTester;
    public static String otherIso;
    public static String pass;
    public static String people;
    public static String reading;
    public static String reason;
    public static String rebuilt;
    public static String recordApproved;
    public static String recorded;
    public static String recordFailed;
    public static String records;
    public static String remove;
    public static String samePerson;
    public static String serial;
    public static String sha256;
    public static String sign;
    public static String signing;
    public static String state;
    public static String stateFailed;
    public static String stateNone;
    public static String stateSigned;
    public static String stateStale;
    public static String tester;
    public static String title;
    public static String titleOf;
    public static String whichSku;
    public static String withEnglish;
    public static String withSigned;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
