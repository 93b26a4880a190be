package org.mintmark.core.check.disk;

import java.util.Optional;

import org.mintmark.core.check.Severity;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.PartitionRole;

/** A reset that keeps data keeps what is outside of the system drive, so there should be such a place. */
final class DataPartitionRule extends DiskRule {

    DataPartitionRule() {
        super("disk.data-partition-recommended", "Windows Server Essentials, create the image: a dedicated data partition is strongly recommended in all configurations");
    }

    @Override
    void look(Look look) {
        if (look.disks().stream().flatMap(d -> d.all().stream()).noneMatch(p -> p.role() == PartitionRole.DATA)) {
            LayoutDisk boot = look.bootDisk();
            look.report(Severity.NOTICE, "The layout has no partition for data, so a reset deletes everything: a data partition is strongly recommended.",
                    look.at(boot, null), Optional.empty());
        }
    }
}
