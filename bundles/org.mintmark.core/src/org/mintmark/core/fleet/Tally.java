package org.mintmark.core.fleet;

import java.util.List;

/**
 * The SKUs below a family in numbers, those of families below it too.
 *
 * @param skus how many there are
 * @param errors how many of them have a problem that stops a build
 * @param discs how many need a recovery DVD
 * @param built how many of these are built as they should be
 * @param stale how many were built before something changed
 */
public record Tally(int skus, int errors, int discs, int built, int stale) {

    /** Of rows; those of families are not counted. */
    static Tally of(List<FleetRow> rows) {
        List<FleetRow> skus = rows.stream().filter(r -> !r.isFamily()).toList();
        return new Tally(skus.size(), (int) skus.stream().filter(r -> r.errors() > 0).count(), (int) skus.stream().filter(FleetRow::needsDisc).count(),
                media(skus, "built"), media(skus, "stale"));
    }

    private static int media(List<FleetRow> skus, String state) {
        return (int) skus.stream().filter(r -> r.media().equals(state)).count();
    }
}
