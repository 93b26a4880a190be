package org.mintmark.core.check.driver;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.driver.DriverReport;
import org.mintmark.core.driver.PackageProblem;
import org.mintmark.core.driver.SkuPackage;

/**
 * Reports what is wrong with a package, whoever uses it. A package that can't be used is left out of the boot image; that stops
 * a build only where a needed device would have no driver without it.
 */
abstract class PackageProblemRule extends Rule {

    PackageProblemRule(String code, String source) {
        super(code, source);
    }

    @Override
    public final void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (context.sku().drivers().isEmpty()) {
            return;
        }
        DriverReport report = context.drivers();
        for (SkuPackage each : report.packages()) {
            for (PackageProblem problem : each.facts().problems()) {
                if (problem.code().equals(code())) {
                    Severity severity = problem.fatal() && report.neededAnyway(each.id()) ? Severity.ERROR : Severity.WARNING;
                    issues.accept(new Issue(code(), severity, "Driver package " + each.id() + ": " + problem.message(),
                            each.declaredBy(context.sku().file()), "drivers/" + each.id()));
                }
            }
        }
    }
}
