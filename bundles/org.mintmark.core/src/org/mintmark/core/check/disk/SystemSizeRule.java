package org.mintmark.core.check.disk;

import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;

/** Windows Server Essentials asks for 60 GB for the system on a disk of 160 GB. */
final class SystemSizeRule extends DiskRule {

    private static final long SYSTEM = 60L << 30;
    private static final long DISK = 160_000_000_000L;

    SystemSizeRule() {
        super("disk.system.too-small", REQUIREMENTS + ": a 160 GB disk with a 60 GB system partition");
    }

    @Override
    void look(Look look) {
        LayoutDisk boot = look.bootDisk();
        if (boot.size() > 0 && boot.size() < DISK) {
            look.warning(boot, null, "Disk " + boot.index() + " has " + boot.size() + " bytes, the server needs one of 160 GB: enter the size of the server's disk.");
        }
        for (LayoutPartition partition : boot.all()) {
            long least = partition.extend() && partition.minimumSize() > 0 ? partition.minimumSize() : partition.size();
            if (partition.role() == PartitionRole.WINDOWS && partition.size() > 0 && Math.min(least, partition.size()) < SYSTEM) {
                look.warning(boot, partition, Look.name(boot, partition) + " has " + Look.size(Math.min(least, partition.size()))
                        + ", the server needs 60 GB (" + SYSTEM / MIB + " MiB) for its system drive: enlarge it.");
            }
        }
    }
}
