package org.mintmark.core.check.sku;

import java.util.List;

import org.mintmark.core.check.Check;
import org.mintmark.core.check.Severity;

/** The rules {@code sku.*} in order. */
public final class SkuChecks {

    private SkuChecks() {
    }

    /** The rules. */
    public static List<Check> list() {
        return List.of(new ResolutionRule("sku.base.missing", Severity.ERROR, "base"),
                new ResolutionRule("sku.base.cycle", Severity.ERROR, "base"), new NameRule(), new EditionIdRule(), new DuplicateIdRule(),
                new ResolutionRule("sku.location.unmapped", Severity.ERROR, ""),
                new ResolutionRule("sku.path.not-portable", Severity.WARNING, ""), new LocalRule(), new GenerationRule());
    }
}
