package org.mintmark.app;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    static String menuFile;
    static String menuEdit;
    static String menuWindow;
    static String menuShowView;
    static String menuHelp;
    static String workspaceInUse;
    static String fleetFailed;
    static String fleetImport;
    static String saveFailed;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
