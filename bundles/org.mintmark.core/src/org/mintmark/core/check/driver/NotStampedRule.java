package org.mintmark.core.check.driver;

/** An .inx template is no driver yet. */
final class NotStampedRule extends PackageProblemRule {

    NotStampedRule() {
        super("driver.inf.not-stamped", "learn.microsoft.com, Using Stampinf");
    }
}
