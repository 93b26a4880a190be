package org.mintmark.core.status;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.FleetIndex.FleetDriver;
import org.mintmark.core.driver.PackageCache;
import org.mintmark.core.driver.PackageFacts;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.resolve.EffectiveDriver;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.core.resolve.Resolver;

/** Who else in a fleet uses a driver package: the same folder, or the same driver in a folder of its own. */
public final class DriverUsers {

    private final Map<Path, List<String>> byFolder = new HashMap<>();
    private final Map<Path, String> ids = new HashMap<>();
    private final FleetIndex fleet;
    private final Path sku;

    private DriverUsers(FleetIndex fleet, Path sku) {
        this.fleet = fleet;
        this.sku = sku;
    }

    /** Looks at all SKUs of the fleet of a SKU; one that can't be read uses nothing. */
    public static DriverUsers of(Path sku, Resolver resolver) throws IOException {
        Path folder = Fleet.of(sku);
        DriverUsers users = new DriverUsers(new FleetIndex(folder), sku);
        for (Path file : Fleet.skus(folder)) {
            try {
                EffectiveSku other = resolver.resolve(file);
                users.ids.put(file, other.id());
                for (EffectiveDriver driver : other.drivers()) {
                    if (!file.equals(sku) && driver.enabled() && driver.path().value() != null && driver.path().value().path() != null) {
                        users.byFolder.computeIfAbsent(driver.path().value().path().normalize(), k -> new ArrayList<>()).add(other.id());
                    }
                }
            } catch (IOException e) {
                continue; // reported where that SKU itself is checked
            }
        }
        return users;
    }

    /** Ids of the other SKUs that use this very folder, families among them. */
    public List<String> sharing(PackageFacts driver) {
        return List.copyOf(new TreeSet<>(byFolder.getOrDefault(driver.folder().normalize(), List.of())));
    }

    /** Ids of the SKUs that have the same INF of the same version in another folder. */
    public List<String> copies(PackageFacts driver, PackageCache cache) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        Map<String, List<FleetDriver>> drivers = fleet.drivers(sku, cache);
        for (PackagedInf inf : driver.infs()) {
            for (FleetDriver other : drivers.getOrDefault(FleetIndex.driverKey(inf), List.of())) {
                if (!other.folder().normalize().equals(driver.folder().normalize())
                        && other.version().driverVersion().equals(inf.driver().version().driverVersion())) {
                    found.add(ids.getOrDefault(other.sku(), String.valueOf(other.sku().getFileName())));
                }
            }
        }
        return List.copyOf(found);
    }
}
