package org.mintmark.cli;

import java.nio.file.Path;

/** How paths are shown: relative to the current folder where that is shorter. */
final class Shown {

    private Shown() {
    }

    static String path(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.startsWith(here) && !absolute.equals(here)) {
            return here.relativize(absolute).toString();
        }
        return absolute.toString();
    }
}
