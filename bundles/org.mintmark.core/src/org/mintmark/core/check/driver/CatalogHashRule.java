package org.mintmark.core.check.driver;

/** A file that was changed after signing is not the one that was signed. */
final class CatalogHashRule extends PackageProblemRule {

    CatalogHashRule() {
        super("driver.catalog.hash", "learn.microsoft.com, Catalog Files and Digital Signatures");
    }
}
