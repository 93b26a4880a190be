package org.mintmark.core.check.driver;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.driver.DriverVersions;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.driver.SkuPackage;

/** A rule about two versions of one driver, in this SKU or in two SKUs of the fleet; it names a package once. */
abstract class VersionRule extends Rule {

    VersionRule(String code) {
        super(code, "learn.microsoft.com, How Windows Selects Drivers: the newest date, then the highest version");
    }

    /** A package that the SKU could do without. */
    record Spare(SkuPackage driver, String sentence) {
    }

    /**
     * Which of two packages of the SKU is to be named.
     *
     * @param order negative where the pair's first one is older, 0 where both are the same version
     */
    abstract Optional<Spare> spare(DriverVersions.Pair pair, int order);

    /** What is to be said of a package that another SKU has too. */
    abstract Optional<String> sentence(FleetDrivers.Twin twin);

    @Override
    public final void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (context.sku().drivers().isEmpty()) {
            return;
        }
        Set<String> named = new HashSet<>();
        for (DriverVersions.Pair pair : context.driverPairs()) {
            spare(pair, DriverVersions.compare(pair.inf().driver().version(), pair.otherInf().driver().version()))
                    .filter(s -> named.add(s.driver().id())).ifPresent(s -> issues.accept(issue(context, Severity.WARNING, s.sentence(), s.driver())));
        }
        for (FleetDrivers.Twin twin : FleetDrivers.twins(context)) {
            sentence(twin).ifPresent(s -> issues.accept(issue(context, Severity.NOTICE, s, twin.own())));
        }
    }

    private Issue issue(CheckContext context, Severity severity, String sentence, SkuPackage driver) {
        return new Issue(code(), severity, sentence, driver.declaredBy(context.sku().file()), "drivers/" + driver.id());
    }

    /** Date and version of a driver. */
    static String version(PackagedInf inf) {
        return DriverVersions.text(inf.driver().version());
    }
}
