package org.mintmark.core.check.driver;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.driver.SkuPackage;
import org.mintmark.engine.inf.TargetSystem;

/** An INF must have devices for the version of the Windows PE it is loaded in. */
final class WindowsVersionRule extends TargetRule {

    WindowsVersionRule() {
        super("driver.windows-version", "learn.microsoft.com, INF Manufacturer section: OSMajorVersion, OSMinorVersion, BuildNumber");
    }

    @Override
    void check(CheckContext context, SkuPackage driver, PackagedInf inf, Consumer<Issue> issues) throws IOException {
        TargetSystem winpe = context.drivers().winpe();
        boolean any = inf.driver().serves(winpe) || inf.driver().serves(as(winpe, TargetSystem.SERVER))
                || inf.driver().serves(as(winpe, TargetSystem.DOMAIN_CONTROLLER));
        if (driver.forWindowsPE() && !any) {
            issues.accept(issue(context, driver, inWindowsPE(context.drivers(), driver), "'" + inf.path() + "' has no devices for Windows "
                    + winpe.version() + ", which the boot image is: take the vendor's package for that version."));
        }
    }
}
