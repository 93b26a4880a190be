package org.mintmark.core.check.disk;

import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionStyle;

/** An MBR counts sectors with 32 bits. */
final class Over2TbRule extends DiskRule {

    Over2TbRule() {
        super("disk.mbr.over-2tb", "Windows Storage Management, error 41011: only the first 2 TB are usable on MBR disks");
    }

    @Override
    void look(Look look) {
        for (LayoutDisk disk : look.disks()) {
            long limit = (1L << 32) * disk.sectorSize();
            if (disk.style() != PartitionStyle.MBR) {
                continue;
            }
            if (disk.size() > limit) {
                look.warning(disk, null, "Disk " + disk.index() + " has " + disk.size() + " bytes, of which an MBR can use " + limit + ": choose GPT to use all of it.");
            }
            for (LayoutPartition partition : disk.all()) {
                if (partition.offset() + partition.size() > limit) {
                    look.error(disk, partition, Look.name(disk, partition) + " ends behind byte " + limit + ", where an MBR can't reach: shrink it or choose GPT.");
                }
            }
        }
    }
}
