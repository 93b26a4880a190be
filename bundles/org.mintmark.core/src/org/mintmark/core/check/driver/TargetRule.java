package org.mintmark.core.check.driver;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.driver.DriverReport;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.driver.SkuPackage;
import org.mintmark.engine.inf.TargetSystem;

/** Finds INFs whose decorations keep them from a Windows they are meant for. */
abstract class TargetRule extends Rule {

    TargetRule(String code, String source) {
        super(code, source);
    }

    @Override
    public final void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (context.sku().drivers().isEmpty()) {
            return;
        }
        for (SkuPackage each : context.drivers().packages()) {
            for (PackagedInf inf : each.facts().infs()) {
                if (inf.usable() && !inf.driver().groups().isEmpty()) {
                    check(context, each, inf, issues);
                }
            }
        }
    }

    /** Looks at one usable INF with devices. */
    abstract void check(CheckContext context, SkuPackage driver, PackagedInf inf, Consumer<Issue> issues) throws IOException;

    /** The same Windows as a workstation or server. */
    static TargetSystem as(TargetSystem system, int productType) {
        return new TargetSystem(system.architecture(), system.major(), system.minor(), system.build(), productType, system.suites());
    }

    /** Error where a needed device has no other driver in Windows PE. */
    static Severity inWindowsPE(DriverReport report, SkuPackage driver) {
        return report.neededAnyway(driver.id()) ? Severity.ERROR : Severity.WARNING;
    }

    final Issue issue(CheckContext context, SkuPackage driver, Severity severity, String message) {
        return new Issue(code(), severity, "Driver package " + driver.id() + ": " + message, driver.declaredBy(context.sku().file()), "drivers/" + driver.id());
    }
}
