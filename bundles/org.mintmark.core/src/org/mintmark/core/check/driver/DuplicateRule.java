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

/** The same version of a driver need not be there twice. */
final class DuplicateRule extends Rule {

    DuplicateRule() {
        super("driver.duplicate", "learn.microsoft.com, How Windows Selects Drivers: the newest date, then the highest version");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (context.sku().drivers().isEmpty()) {
            return;
        }
        Set<String> named = new HashSet<>();
        for (DriverVersions.Pair pair : context.driverPairs()) {
            if (DriverVersions.compare(pair.inf().driver().version(), pair.otherInf().driver().version()) == 0 && named.add(pair.other().id())) {
                issues.accept(new Issue(code(), Severity.WARNING, "Driver packages " + pair.one().id() + " and " + pair.other().id() + " both bring "
                        + DriverVersions.text(pair.inf().driver().version()) + " for " + pair.id() + ": remove one of them.",
                        pair.other().declaredBy(context.sku().file()), "drivers/" + pair.other().id()));
            }
        }
        for (FleetDrivers.Twin twin : FleetDrivers.twins(context)) {
            if (twin.order() == 0) {
                issues.accept(new Issue(code(), Severity.NOTICE, "Driver package " + twin.own().id() + " is also in " + twin.sku() + " (" + twin.text()
                        + "): a common family could hold it once.", twin.own().declaredBy(context.sku().file()), "drivers/" + twin.own().id()));
            }
        }
    }
}
