package org.mintmark.core.boot;

import java.util.Locale;

/** The lines that load injected drivers, by which they are found again. */
final class DriverLines {

    /** Longest command of winpeshl.ini, in characters (learn.microsoft.com, "Winpeshl.ini Reference"). */
    static final int MAX_COMMAND = 250;

    private static final String PLACE = "X:\\Windows\\OemDrivers\\";

    private DriverLines() {
    }

    /** For winpeshl.ini, where a comma stands before the arguments. */
    static String ini(String folder, String inf) {
        return "%SYSTEMROOT%\\System32\\drvload.exe, " + path(folder, inf);
    }

    /** For startnet.cmd. */
    static String batch(String folder, String inf) {
        return "drvload " + path(folder, inf);
    }

    private static String path(String folder, String inf) {
        String path = PLACE + folder + "\\" + inf.replace('/', '\\');
        return path.indexOf(' ') < 0 ? path : '"' + path + '"';
    }

    /** Whether a line loads a driver from where we put them. */
    static boolean isOurs(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("drvload") && lower.contains("\\windows\\oemdrivers\\");
    }
}
