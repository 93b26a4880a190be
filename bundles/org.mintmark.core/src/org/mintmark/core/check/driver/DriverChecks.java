package org.mintmark.core.check.driver;

import java.util.List;

import org.mintmark.core.check.Check;

/** The rules {@code driver.*} in order. */
public final class DriverChecks {

    private DriverChecks() {
    }

    /** The rules. */
    public static List<Check> list() {
        return List.of(new InfInvalidRule(), new NotStampedRule(), new DriverArchitectureRule(), new FileMissingRule(), new CatalogMissingRule(),
                new CatalogHashRule(), new CatalogSignatureRule(), new WorkstationOnlyRule(), new ServerOnlyRule(), new WindowsVersionRule(),
                new DuplicateRule(), new SupersededRule(), new UncoveredRule(), new NoNetworkRule(), new NoStorageRule());
    }
}
