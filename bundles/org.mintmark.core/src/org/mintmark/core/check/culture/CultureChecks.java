package org.mintmark.core.check.culture;

import java.util.List;

import org.mintmark.core.check.Check;

/** The rules {@code culture.*} in order. */
public final class CultureChecks {

    private CultureChecks() {
    }

    /** The rules. */
    public static List<Check> list() {
        return List.of(new EnglishRule(), new UnsupportedRule(), new AssetMissingRule());
    }
}
