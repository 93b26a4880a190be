package org.mintmark.core.driver;

import java.util.List;
import java.util.Optional;

import org.mintmark.engine.inf.TargetSystem;

/**
 * A SKU's driver packages and how its devices fare.
 *
 * @param winpe the Windows PE of the boot image
 * @param inboxKnown whether the boot image's own drivers are known
 * @param server the Windows of the factory image
 * @param serverInboxKnown whether the factory image's own drivers are known
 * @param packages the packages that are used, in loading order
 * @param disabled packages that are in the model without being used
 * @param devices the devices in the order of the list they come from
 */
public record DriverReport(TargetSystem winpe, boolean inboxKnown, TargetSystem server, boolean serverInboxKnown,
        List<SkuPackage> packages, List<SkuPackage> disabled, List<DeviceCoverage> devices) {
    /** Takes copies. */
    public DriverReport {
        packages = List.copyOf(packages);
        disabled = List.copyOf(disabled);
        devices = List.copyOf(devices);
    }

    /** A package by its id. */
    public Optional<SkuPackage> find(String id) {
        return packages.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * Whether a package that can't be used would be needed: a needed device has no other driver, or it is not known which
     * devices there are.
     */
    public boolean neededAnyway(String packageId) {
        return devices.isEmpty() || devices.stream().anyMatch(d -> d.device().needed() && !d.winpe().covered()
                && d.winpe().nearMiss().filter(n -> n.packageId().equals(packageId)).isPresent());
    }
}
