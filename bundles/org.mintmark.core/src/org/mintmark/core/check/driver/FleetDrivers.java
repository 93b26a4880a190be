package org.mintmark.core.check.driver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.FleetIndex.FleetDriver;
import org.mintmark.core.driver.DriverVersions;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.driver.SkuPackage;

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

    static List<Twin> twins(CheckContext context) throws IOException {
        List<SkuPackage> own = context.drivers().packages();
        if (own.isEmpty()) {
            return List.of();
        }
        Map<String, List<FleetDriver>> fleet = context.fleet().drivers(context.sku().file(), context.analysis().packages());
        if (fleet.isEmpty()) {
            return List.of();
        }
        List<Twin> twins = new ArrayList<>();
        for (SkuPackage each : own) {
            for (PackagedInf inf : each.facts().infs()) {
                Optional<FleetDriver> newest = fleet.getOrDefault(FleetIndex.driverKey(inf), List.of()).stream()
                        .filter(d -> !d.folder().equals(each.facts().folder()) && !context.sku().files().contains(d.sku()))
                        .findFirst(); // the newest stands first
                if (newest.isPresent() && inf.usable()) {
                    twins.add(new Twin(each, inf.path(), newest.get().sku().getFileName().toString().replaceFirst("\\.sku$", ""),
                            DriverVersions.text(newest.get().version()), DriverVersions.compare(inf.driver().version(), newest.get().version())));
                }
            }
        }
        return twins;
    }
}
