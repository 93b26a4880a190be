package org.mintmark.core.check.disk;

import java.util.List;

import org.mintmark.core.check.Check;

/** The rules {@code disk.*} in order. */
public final class DiskChecks {

    private DiskChecks() {
    }

    /** The rules. */
    public static List<Check> list() {
        return List.of(new NoSystemPartitionRule(), new OverlapRule(), new TooLargeRule(), new TooManyPrimaryRule(), new Over2TbRule(),
                new ActiveRule(), new EspRule(), new MsrRule(), new TooManyRule(), new SystemSizeRule(), new DataPartitionRule(), new LabelRule(),
                new LetterRule(), new ExtendRule(), new UnalignedRule(), new DiffersRule());
    }
}
