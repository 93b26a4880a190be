package org.mintmark.core.check.driver;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.driver.DriverVersions;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.driver.SkuPackage;

/** Of two versions of a driver Windows takes the newer, so the older only takes time. */
final class SupersededRule extends Rule {

    SupersededRule() {
        super("driver.superseded", "learn.microsoft.com, How Windows Selects Drivers: the newest date, then the highest version");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (context.sku().drivers().isEmpty()) {
            return;
        }
        Set<String> named = new HashSet<>();
        for (DriverVersions.Pair pair : context.driverPairs()) {
            int order = DriverVersions.compare(pair.inf().driver().version(), pair.otherInf().driver().version());
            if (order < 0 && named.add(pair.one().id())) {
                issues.accept(superseded(context, pair.one(), pair.other(), pair.otherInf(), pair.id()));
            } else if (order > 0 && named.add(pair.other().id())) {
                issues.accept(superseded(context, pair.other(), pair.one(), pair.inf(), pair.id()));
            }
        }
        for (FleetDrivers.Twin twin : FleetDrivers.twins(context)) {
            if (twin.order() < 0) {
                issues.accept(new Issue(code(), Severity.NOTICE, "Driver package " + twin.own().id() + " has an older " + twin.inf() + " than "
                        + twin.sku() + " (" + twin.text() + "): consider the newer one.", twin.own().declaredBy(context.sku().file()),
                        "drivers/" + twin.own().id()));
            }
        }
    }

    private Issue superseded(CheckContext context, SkuPackage older, SkuPackage newer, PackagedInf newerInf, String id) {
        return new Issue(code(), Severity.WARNING, "Driver package " + older.id() + " is superseded by " + newer.id() + ", which has "
                + DriverVersions.text(newerInf.driver().version()) + " for " + id + ": remove " + older.id() + " or disable it.",
                older.declaredBy(context.sku().file()), "drivers/" + older.id());
    }
}
