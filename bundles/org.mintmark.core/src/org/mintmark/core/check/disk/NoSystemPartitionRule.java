package org.mintmark.core.check.disk;

import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.PartitionRole;

/** The system drive's image needs a partition that it is applied to. */
final class NoSystemPartitionRule extends DiskRule {

    NoSystemPartitionRule() {
        super("disk.no-system-partition", PROCEDURE + ", step 2: the system drive");
    }

    @Override
    void look(Look look) {
        long windows = look.disks().stream().flatMap(d -> d.all().stream()).filter(p -> p.role() == PartitionRole.WINDOWS).count();
        LayoutDisk first = look.disks().get(0);
        if (windows == 0) {
            look.error(first, "No partition has the role windows, so the system drive's image has no place: give it to the partition that is C:.");
        } else if (windows > 1) {
            look.error(first, windows + " partitions have the role windows, but one image is applied: leave it to the one that is C:.");
        }
    }
}
