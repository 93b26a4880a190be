package org.mintmark.core.check.driver;

/** Every INF of a package must be one that Windows accepts. */
final class InfInvalidRule extends PackageProblemRule {

    InfInvalidRule() {
        super("driver.inf.invalid", "learn.microsoft.com, INF Version section");
    }
}
