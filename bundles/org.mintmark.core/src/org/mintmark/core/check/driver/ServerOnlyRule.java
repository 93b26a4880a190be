package org.mintmark.core.check.driver;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.driver.SkuPackage;
import org.mintmark.engine.inf.TargetSystem;

/** Windows PE counts as a workstation, on which devices of product type 3 are not installed. */
final class ServerOnlyRule extends TargetRule {

    ServerOnlyRule() {
        super("driver.server-only", "learn.microsoft.com, INF Manufacturer section: a product type is a hard condition");
    }

    @Override
    void check(CheckContext context, SkuPackage driver, PackagedInf inf, Consumer<Issue> issues) throws IOException {
        TargetSystem winpe = context.drivers().winpe();
        if (driver.forWindowsPE() && !inf.driver().serves(winpe) && (inf.driver().serves(as(winpe, TargetSystem.SERVER))
                || inf.driver().serves(as(winpe, TargetSystem.DOMAIN_CONTROLLER)))) {
            issues.accept(issue(context, driver, inWindowsPE(context.drivers(), driver), "'" + inf.path()
                    + "' installs on servers only, but Windows PE counts as a workstation: take the vendor's client package of the same driver for the boot image."));
        }
    }
}
