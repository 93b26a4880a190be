package org.mintmark.core.check.driver;

import java.io.IOException;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.driver.DriverReport;
import org.mintmark.engine.inf.DeviceClass;

/** A kind of device that every server has must be listed, or nobody can tell whether it has a driver. */
abstract class ListedRule extends Rule {

    private final DeviceClass kind;
    private final String name;

    ListedRule(String code, DeviceClass kind, String name) {
        super(code, PROCEDURE + ", step 1: NIC and disk-controller drivers");
        this.kind = kind;
        this.name = name;
    }

    @Override
    public final void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        if (!context.needsMedia() || context.drivers().devices().stream().anyMatch(d -> d.device().kind() == kind)) {
            return;
        }
        DriverReport report = context.drivers();
        if (report.devices().isEmpty() && !report.packages().isEmpty()) {
            return; // whoever gives packages without devices says what is needed that way
        }
        Severity severity = report.devices().isEmpty() ? Severity.NOTICE : Severity.WARNING;
        issues.accept(context.issue(code(), severity, "The SKU lists no " + name
                + ", so nobody can tell whether Windows PE has a driver for it: import the server's hardware IDs.", "hardwareIds"));
    }
}
