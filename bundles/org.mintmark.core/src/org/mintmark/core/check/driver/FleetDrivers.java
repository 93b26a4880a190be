package org.mintmark.core.check.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.driver.DriverVersions;
import org.mintmark.core.driver.PackageFacts;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.driver.SkuPackage;
import org.mintmark.engine.inf.InfVersion;

/** The same driver, by INF name and provider, in other SKUs of the fleet. */
final class FleetDrivers {

    private FleetDrivers() {
    }

    /**
     * The driver in another SKU; of several the newest.
     *
     * @param own the SKU's own package
     * @param inf name of the INF
     * @param sku the other SKU's name
     * @param text version of the other one
     * @param order negative where the own one is older, 0 where both are the same version
     */
    record Twin(SkuPackage own, String inf, String sku, String text, int order) {
    }

    private record Other(String sku, InfVersion version) {
    }

    static List<Twin> twins(CheckContext context) throws IOException {
        List<SkuPackage> own = context.drivers().packages();
        Set<Path> mine = new HashSet<>();
        own.forEach(p -> mine.add(p.facts().folder()));
        Map<Path, Path> others = new HashMap<>(context.fleet().packages(context.sku().file()));
        others.keySet().removeAll(mine);
        others.values().removeAll(Set.copyOf(context.sku().files()));
        if (own.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        Map<String, Other> newest = new HashMap<>();
        List<Path> folders = others.keySet().stream().sorted().toList();
        List<PackageFacts> facts = context.analysis().packages().read(folders);
        for (int i = 0; i < folders.size(); i++) {
            String sku = others.get(folders.get(i)).getFileName().toString().replaceFirst("\\.sku$", "");
            for (PackagedInf inf : facts.get(i).infs()) {
                newest.merge(key(inf), new Other(sku, inf.driver().version()), (a, b) -> DriverVersions.compare(a.version, b.version) >= 0 ? a : b);
            }
        }
        List<Twin> twins = new ArrayList<>();
        for (SkuPackage each : own) {
            for (PackagedInf inf : each.facts().infs()) {
                Other other = newest.get(key(inf));
                if (other != null && inf.usable()) {
                    twins.add(new Twin(each, inf.path(), other.sku, DriverVersions.text(other.version),
                            DriverVersions.compare(inf.driver().version(), other.version)));
                }
            }
        }
        return twins;
    }

    private static String key(PackagedInf inf) {
        String name = inf.path().substring(inf.path().lastIndexOf('/') + 1);
        return (name + "\t" + inf.driver().version().provider()).toLowerCase(Locale.ROOT);
    }
}
