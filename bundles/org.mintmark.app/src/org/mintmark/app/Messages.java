package org.mintmark.app;

import org.eclipse.osgi.util.NLS;

/** Texts that the user sees. */
final class Messages extends NLS {

    public static String menuFile;
    public static String menuEdit;
    public static String menuWindow;
    public static String menuShowView;
    public static String menuHelp;
    public static String workspaceInUse;
    public static String catchUp;
    public static String saveFailed;
    public static String theme;
    public static String themeDark;
    public static String themeLight;
    public static String themeRestart;
    public static String themeStays;
    public static String windowTitle;
    public static String wideWidgets;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
