package org.mintmark.core.check.driver;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.driver.DeviceCoverage;
import org.mintmark.core.driver.DriverReport;
import org.mintmark.core.driver.NearMiss;
import org.mintmark.core.driver.TargetCoverage;

/** Every network and storage device of the server needs a driver in Windows PE, and should have one in the factory image. */
final class UncoveredRule extends Rule {

    UncoveredRule() {
        super("driver.hardware-id.uncovered", PROCEDURE + ", step 1: NIC and disk-controller drivers");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia()) {
            return;
        }
        DriverReport report = context.drivers();
        for (DeviceCoverage each : report.devices()) {
            if (!each.device().needed()) {
                continue;
            }
            if (!each.winpe().covered()) {
                String unknown = each.winpe().known() ? "" : " among the packages (the boot image's own drivers are not known)";
                issues.accept(issue(context, each, each.winpe().known() ? Severity.ERROR : Severity.WARNING, "Windows PE " + report.winpe().version()
                        + " has no driver for " + each.device().label() + unknown + closest(each.winpe())
                        + ": add the vendor's driver package for it."));
            }
            if (!each.image().covered() && each.image().known()) {
                issues.accept(issue(context, each, Severity.WARNING, "The factory image (Windows " + report.server().version() + ") has no driver for "
                        + each.device().label() + closest(each.image()) + ": install it before the image is captured."));
            }
        }
    }

    private Issue issue(CheckContext context, DeviceCoverage device, Severity severity, String message) {
        return context.issue(code(), severity, message, "hardwareIds/" + device.device().id());
    }

    private static String closest(TargetCoverage coverage) {
        return coverage.nearMiss().map(NearMiss::text).map(t -> "; the closest is " + t).orElse("");
    }
}
