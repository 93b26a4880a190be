package org.mintmark.core.check.driver;

/** Windows PE and the server are 64-bit. */
final class DriverArchitectureRule extends PackageProblemRule {

    DriverArchitectureRule() {
        super("driver.architecture", "learn.microsoft.com, INF Manufacturer section: x64 needs NTamd64");
    }
}
