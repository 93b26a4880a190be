package org.mintmark.core.check.driver;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.driver.SkuPackage;
import org.mintmark.engine.inf.TargetSystem;

/** The factory image is a server, on which devices of product type 1 are not installed. */
final class WorkstationOnlyRule extends TargetRule {

    WorkstationOnlyRule() {
        super("driver.workstation-only", "learn.microsoft.com, INF Manufacturer section: a product type is a hard condition");
    }

    @Override
    void check(CheckContext context, SkuPackage driver, PackagedInf inf, Consumer<Issue> issues) throws IOException {
        TargetSystem server = context.drivers().server();
        if (!inf.driver().serves(server) && inf.driver().serves(as(server, TargetSystem.WORKSTATION))) {
            issues.accept(issue(context, driver, driver.forServer() ? Severity.WARNING : Severity.NOTICE, "'" + inf.path()
                    + "' installs on workstations only, so Windows PE takes it but Windows Server does not: take the vendor's server package for the factory image."));
        }
    }
}
