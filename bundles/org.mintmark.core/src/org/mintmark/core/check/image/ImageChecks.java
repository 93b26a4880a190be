package org.mintmark.core.check.image;

import java.util.List;

import org.mintmark.core.check.Check;

/** The rules {@code image.*} in order. */
public final class ImageChecks {

    private ImageChecks() {
    }

    /** The rules. */
    public static List<Check> list() {
        return List.of(new SourceRule(), new MissingRule(), new CorruptRule(), new SystemReservedRule(), new PartSizeRule(), new PartsRule(),
                new SolidRule(), new SealedRule(), new MixedRule(), new GeneralizedRule(), new OobePageRule(), new BackupDisabledRule(),
                new LeftoverRule(), new SharedRule());
    }
}
