package org.mintmark.core.resolve;

import java.nio.file.Path;
import java.util.List;

import org.mintmark.core.resolve.Locations.Located;

/** Locates the model's paths and notes what is wrong with them. */
final class LocatedPaths {

    private final Locations locations;
    private final List<ResolveProblem> problems;

    LocatedPaths(Locations locations, List<ResolveProblem> problems) {
        this.locations = locations;
        this.problems = problems;
    }

    Effective<Located> locate(Effective<String> path) {
        if (path.value() == null || path.value().isBlank()) {
            return Effective.byDefault(null);
        }
        Located located = locations.locate(path.value(), path.file());
        if (located.path() == null) {
            note(unmapped(located, path.file()));
        } else if (located.absolute()) {
            note(new ResolveProblem("sku.path.not-portable", "The path " + path.value()
                    + " is absolute and means nothing on another workstation: make it relative or use a named location such as ${captures}/….",
                    path.file()));
        }
        return path.with(located);
    }

    static ResolveProblem unmapped(Located located, Path file) {
        if (located.text().equals(located.missing())) {
            return new ResolveProblem("sku.location.unmapped", "'" + located.text() + "' leads nowhere: correct the path, or the "
                    + Locations.FILE + " that maps its location and can't be read.", file);
        }
        return new ResolveProblem("sku.location.unmapped", "The location '" + located.missing() + "' in " + located.text()
                + " is not mapped on this workstation: pass --location " + located.missing()
                + "=DIR or add location." + located.missing() + "=DIR to " + Locations.FILE + ".", file);
    }

    private void note(ResolveProblem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
