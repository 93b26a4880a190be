package org.mintmark.cli;

import java.nio.file.Path;

/** How paths are shown: relative to the current folder where that is shorter. */
final class Shown {

    private Shown() {
    }

    /** A path as one types it, in quotes where a shell would not take it as one word. */
    static String argument(Path path) {
        String text = path.toString();
        return text.matches("[\\p{L}\\p{N}_./:\\\\=+@%-]+") ? text : '"' + text.replaceAll("([\"$`])", "\\\\$1") + '"';
    }

    /** A sentence on one line: names that files give may hold anything, also what moves a terminal's cursor. */
    static String line(String sentence) {
        return sentence.replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "?");
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
