package org.mintmark.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of the parts of a split image: {@code system.swm}, {@code system2.swm} … */
final class PartsOf {

    private PartsOf() {
    }

    /** The first part of the set that a path belongs to by its name. */
    static String first(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".swm") ? path.substring(0, path.length() - 4).replaceAll("\\d+$", "") + path.substring(path.length() - 4) : path;
    }

    /** All parts that a side has of that set, in order. */
    static List<String> all(String path, Side side) {
        List<String> parts = new ArrayList<>(List.of(path));
        if (path.toLowerCase(Locale.ROOT).endsWith(".swm")) {
            String stem = path.substring(0, path.length() - 4);
            String extension = path.substring(path.length() - 4);
            for (int i = 2; side.files().containsKey(stem + i + extension); i++) {
                parts.add(stem + i + extension);
            }
        }
        return parts;
    }
}
