package org.mintmark.core.check.driver;

import java.util.Optional;

import org.mintmark.core.driver.DriverVersions;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.driver.SkuPackage;

/** Of two versions of a driver Windows takes the newer, so the older only takes time. */
final class SupersededRule extends VersionRule {

    SupersededRule() {
        super("driver.superseded");
    }

    @Override
    Optional<Spare> spare(DriverVersions.Pair pair, int order) {
        if (order == 0) {
            return Optional.empty();
        }
        return Optional.of(order < 0 ? superseded(pair.one(), pair.other(), pair.otherInf(), pair.id())
                : superseded(pair.other(), pair.one(), pair.inf(), pair.id()));
    }

    private static Spare superseded(SkuPackage older, SkuPackage newer, PackagedInf newerInf, String id) {
        return new Spare(older, "Driver package " + older.id() + " is superseded by " + newer.id() + ", which has " + version(newerInf) + " for "
                + id + ": remove " + older.id() + " or disable it.");
    }

    @Override
    Optional<String> sentence(FleetDrivers.Twin twin) {
        return twin.order() >= 0 ? Optional.empty() : Optional.of("Driver package " + twin.own().id() + " has an older " + twin.inf() + " than "
                + twin.sku() + " (" + twin.text() + "): consider the newer one.");
    }
}
