package org.mintmark.core.check.driver;

/** Every file that an INF copies must be in the package. */
final class FileMissingRule extends PackageProblemRule {

    FileMissingRule() {
        super("driver.file.missing", "learn.microsoft.com, INF CopyFiles directive");
    }
}
