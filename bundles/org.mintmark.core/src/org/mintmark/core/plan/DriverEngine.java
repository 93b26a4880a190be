package org.mintmark.core.plan;

import java.util.Locale;

/** What puts drivers into a boot image. */
public enum DriverEngine {
    /** Files and drvload lines through libwim, on every system. */
    LIBWIM,
    /** Windows' own DISM, which puts them into the image's driver store; on Windows only, and not tested here. */
    DISM;

    /** As options and JSON name it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
