package org.mintmark.core.check.disk;

import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;

/** An MBR has four entries, one of which may be an extended partition. */
final class TooManyPrimaryRule extends DiskRule {

    TooManyPrimaryRule() {
        super("disk.mbr.too-many-primary", PARTITIONS_BIOS + ": four partitions, one of them extended");
    }

    @Override
    void look(Look look) {
        for (LayoutDisk disk : look.disks()) {
            if (disk.style() != PartitionStyle.MBR) {
                continue;
            }
            long extended = disk.partitions().stream().filter(p -> p.role() == PartitionRole.EXTENDED).count();
            if (disk.partitions().size() > 4) {
                look.error(disk, "Disk " + disk.index() + " has " + disk.partitions().size()
                        + " primary partitions, an MBR holds 4: put some into an extended partition or choose GPT.");
            }
            if (extended > 1) {
                look.error(disk, "Disk " + disk.index() + " has " + extended + " extended partitions, an MBR may have one: put all logical partitions into it.");
            }
        }
    }
}
