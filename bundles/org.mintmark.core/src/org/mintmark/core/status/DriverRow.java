package org.mintmark.core.status;

import java.util.List;
import java.util.stream.Collectors;

import org.mintmark.core.check.Issue;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.driver.SkuPackage;

/**
 * A driver package as a list of a SKU's packages shows it.
 *
 * @param driver the package with what is in it
 * @param excluded whether the SKU leaves out what a family has
 * @param origin id of the SKU that has the package
 * @param own whether that is the SKU itself
 * @param issues what the checks found about it, the worst first
 */
public record DriverRow(SkuPackage driver, boolean excluded, String origin, boolean own, List<Issue> issues) {

    /** Takes a copy. */
    public DriverRow {
        issues = List.copyOf(issues);
    }

    /** The package's id. */
    public String id() {
        return driver.id();
    }

    /** Whether the package is used. */
    public boolean used() {
        return !excluded && driver.driver().enabled();
    }

    /** Whether it can't be used, or would stop a build. */
    public boolean broken() {
        return used() && (!driver.facts().usable() || issues.stream().anyMatch(Issue::stopsBuild));
    }

    /** Setup classes, each once. */
    public String classes() {
        return joined(i -> i.driver().version().className());
    }

    /** Providers, each once. */
    public String providers() {
        return joined(i -> i.driver().version().provider());
    }

    /** Versions, each once. */
    public String versions() {
        return joined(i -> i.driver().version().driverVersion());
    }

    /** Dates as their INFs write them, month first, each once. */
    public String dates() {
        return joined(i -> i.driver().version().driverDate());
    }

    /** Who signed the catalogues, each once; empty where nobody did. */
    public String signers() {
        return joined(i -> i.signed() ? i.signer() : "");
    }

    /** Architectures, each once. */
    public String architectures() {
        return driver.facts().infs().stream().flatMap(i -> i.driver().architectures().stream()).distinct().collect(Collectors.joining(" "));
    }

    private String joined(java.util.function.Function<PackagedInf, String> fact) {
        return driver.facts().infs().stream().map(fact).filter(f -> !f.isBlank()).distinct().collect(Collectors.joining(", "));
    }
}
