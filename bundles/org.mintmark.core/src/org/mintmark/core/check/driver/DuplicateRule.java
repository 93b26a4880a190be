package org.mintmark.core.check.driver;

import java.util.Optional;

import org.mintmark.core.driver.DriverVersions;

/** The same version of a driver need not be there twice. */
final class DuplicateRule extends VersionRule {

    DuplicateRule() {
        super("driver.duplicate");
    }

    @Override
    Optional<Spare> spare(DriverVersions.Pair pair, int order) {
        return order != 0 ? Optional.empty() : Optional.of(new Spare(pair.other(), "Driver packages " + pair.one().id() + " and "
                + pair.other().id() + " both bring " + version(pair.inf()) + " for " + pair.id() + ": remove one of them."));
    }

    @Override
    Optional<String> sentence(FleetDrivers.Twin twin) {
        return twin.order() != 0 ? Optional.empty() : Optional.of("Driver package " + twin.own().id() + " is also in " + twin.sku() + " ("
                + twin.text() + "): a common family could hold it once.");
    }
}
