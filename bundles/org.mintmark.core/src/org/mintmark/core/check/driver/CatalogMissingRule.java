package org.mintmark.core.check.driver;

/** A driver without catalogue is unsigned. */
final class CatalogMissingRule extends PackageProblemRule {

    CatalogMissingRule() {
        super("driver.catalog.missing", "learn.microsoft.com, INF Version section: without CatalogFile a driver is unsigned");
    }
}
