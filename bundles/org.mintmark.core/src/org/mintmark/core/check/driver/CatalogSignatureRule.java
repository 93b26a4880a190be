package org.mintmark.core.check.driver;

/** A catalogue must be one, and its signature must hold. */
final class CatalogSignatureRule extends PackageProblemRule {

    CatalogSignatureRule() {
        super("driver.catalog.signature", "learn.microsoft.com, Catalog Files and Digital Signatures");
    }
}
