package org.mintmark.ui.fleet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Paths as people read them: seen from their fleet. */
final class Places {

    private Places() {
    }

    /** A path below one of the fleets without what is before it; another one as it is. */
    static String text(List<Path> fleets, Path path) {
        return fleets.stream().filter(path::startsWith).map(f -> f.relativize(path).toString().replace('\\', '/')).findFirst().orElse(path.toString());
    }

    /** The path that such a text means. */
    static Path path(List<Path> fleets, String text) {
        Path path = Path.of(text.strip());
        return path.isAbsolute() || fleets.isEmpty() ? path : fleets.stream().map(f -> f.resolve(path)).filter(Files::exists).findFirst()
                .orElse(fleets.get(0).resolve(path)).normalize();
    }
}
