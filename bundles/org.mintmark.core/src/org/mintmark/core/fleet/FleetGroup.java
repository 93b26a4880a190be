package org.mintmark.core.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A row with those that stand below it.
 *
 * @param row a family, or a SKU
 * @param found whether the row itself is wanted, and not only what is below it
 * @param below wanted rows that are based on it: groups first, then SKUs
 * @param tally all SKUs below it, wanted or not; null where nothing can be
 */
public record FleetGroup(FleetRow row, boolean found, List<FleetGroup> below, Tally tally) {

    /** Takes a copy. */
    public FleetGroup {
        below = List.copyOf(below);
    }

    /** Whether others stand below it, or could. */
    public boolean isGroup() {
        return tally != null;
    }

    /** The wanted rows side by side. */
    public static List<FleetGroup> flat(Collection<FleetRow> rows, Predicate<FleetRow> wanted, Comparator<FleetRow> order) {
        return rows.stream().filter(wanted).sorted(order).map(r -> new FleetGroup(r, true, List.of(), null)).toList();
    }

    /**
     * The wanted rows below the families they are based on.
     *
     * @param order of the SKUs of a group; groups stand by id, before the SKUs
     */
    public static List<FleetGroup> of(Collection<FleetRow> rows, Predicate<FleetRow> wanted, Comparator<FleetRow> order) {
        return new Grouping(rows, wanted, order).groups();
    }

    /** Puts rows below others. */
    private static final class Grouping {

        private final Map<Path, FleetRow> byFile = new LinkedHashMap<>();
        private final Map<Path, List<FleetRow>> below = new LinkedHashMap<>();
        private final Set<Path> placed = new LinkedHashSet<>();
        private final Predicate<FleetRow> wanted;
        private final Comparator<FleetRow> order;

        Grouping(Collection<FleetRow> rows, Predicate<FleetRow> wanted, Comparator<FleetRow> order) {
            this.wanted = wanted;
            rows.forEach(r -> byFile.put(r.file(), r));
            rows.forEach(r -> r.families().stream().filter(byFile::containsKey).findFirst()
                    .ifPresent(f -> below.computeIfAbsent(f, k -> new ArrayList<>()).add(r)));
            this.order = Comparator.comparing((FleetRow r) -> !isGroup(r)).thenComparing((a, b) -> isGroup(a) ? a.id().compareTo(b.id()) : order.compare(a, b));
        }

        private boolean isGroup(FleetRow row) {
            return row.isFamily() || below.containsKey(row.file());
        }

        List<FleetGroup> groups() {
            List<FleetGroup> groups = new ArrayList<>();
            add(groups, byFile.values().stream().filter(r -> r.families().stream().noneMatch(byFile::containsKey)).sorted(order).toList(), new ArrayList<>());
            // families that are based on each other in a circle are below nobody
            byFile.values().stream().sorted(order).filter(r -> !placed.contains(r.file())).forEach(r -> add(groups, List.of(r), new ArrayList<>()));
            return groups;
        }

        /** @param all gets every row that is placed, wanted or not */
        private void add(List<FleetGroup> groups, List<FleetRow> rows, List<FleetRow> all) {
            for (FleetRow row : rows) {
                if (!placed.add(row.file())) {
                    continue;
                }
                all.add(row);
                List<FleetGroup> inner = new ArrayList<>();
                List<FleetRow> under = new ArrayList<>();
                add(inner, below.getOrDefault(row.file(), List.of()).stream().sorted(order).toList(), under);
                all.addAll(under);
                boolean found = wanted.test(row);
                if (found || !inner.isEmpty()) {
                    groups.add(new FleetGroup(row, found, inner, isGroup(row) ? Tally.of(under) : null));
                }
            }
        }
    }
}
