package org.mintmark.core.check.media;

import java.util.List;

import org.mintmark.core.check.Check;

/** The rules {@code media.*} in order. */
public final class MediaChecks {

    private MediaChecks() {
    }

    /** The rules. */
    public static List<Check> list() {
        return List.of(new NotShippableRule(), new KitMissingRule(), new StandInRule(), new KitChangedRule(), new KitDirtyRule(),
                new SetupRule(), new FactoryToolRule(), new DiskXmlRule(), new BootImageRule(), new ArchitectureRule(), new BeaconAbsentRule(), new BeaconLostRule(),
                new LabelRule(), new TreeRule());
    }
}
