package org.mintmark.core.status;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.driver.DriverAnalysis;
import org.mintmark.core.driver.DriverReport;
import org.mintmark.core.driver.SkuPackage;
import org.mintmark.core.resolve.EffectiveDriver;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Resolver;

/**
 * The driver packages of a SKU, those it leaves out too, and how its devices fare.
 *
 * @param rows in loading order; what is excluded stands behind
 * @param report how the devices fare
 */
public record DriverOverview(List<DriverRow> rows, DriverReport report) {

    private static final String LOCATION = "drivers/";

    /** Takes a copy. */
    public DriverOverview {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the packages.
     *
     * @param resolver tells what a family has that the SKU excludes
     * @param issues what the checks found; notices are left out
     */
    public static DriverOverview of(EffectiveSku sku, Resolver resolver, DriverAnalysis analysis, List<Issue> issues) throws IOException {
        DriverReport report = analysis.analyse(sku);
        Map<String, List<Issue>> found = new HashMap<>();
        issues.stream().filter(i -> i.severity() != Severity.NOTICE && i.location().startsWith(LOCATION))
                .sorted(Comparator.comparing(Issue::severity))
                .forEach(i -> found.computeIfAbsent(i.location().substring(LOCATION.length()), k -> new ArrayList<>()).add(i));
        Map<String, SkuPackage> known = new HashMap<>();
        report.packages().forEach(p -> known.put(p.id(), p));
        report.disabled().forEach(p -> known.put(p.id(), p));
        List<DriverRow> rows = new ArrayList<>();
        for (EffectiveDriver driver : sku.drivers()) {
            SkuPackage each = known.get(driver.id());
            if (each != null) { // else its path leads nowhere, which the checks say
                rows.add(row(sku, each, false, found.getOrDefault(driver.id(), List.of())));
            }
        }
        rows.addAll(excluded(sku, resolver, analysis));
        return new DriverOverview(rows, report);
    }

    private static List<DriverRow> excluded(EffectiveSku sku, Resolver resolver, DriverAnalysis analysis) throws IOException {
        if (sku.files().size() < 2 || sku.model().getDrivers() == null || sku.model().getDrivers().getExcluded().isEmpty()) {
            return List.of();
        }
        List<String> left = sku.model().getDrivers().getExcluded();
        List<EffectiveDriver> drivers = resolver.resolve(sku.files().get(1)).drivers().stream()
                .filter(d -> left.contains(d.id()) && d.path().value() != null && d.path().value().path() != null)
                .filter(d -> sku.drivers().stream().noneMatch(own -> own.id().equals(d.id()))).toList();
        var facts = analysis.packages().read(drivers.stream().map(d -> d.path().value().path()).toList());
        List<DriverRow> rows = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            rows.add(row(sku, new SkuPackage(drivers.get(i), facts.get(i)), true, List.of()));
        }
        return rows;
    }

    private static DriverRow row(EffectiveSku sku, SkuPackage driver, boolean excluded, List<Issue> issues) {
        Path declaring = driver.driver().path().file();
        int level = Math.max(0, sku.files().indexOf(declaring));
        String id = sku.chain().get(level).getId();
        return new DriverRow(driver, excluded, id == null ? "" : id, level == 0, issues);
    }
}
