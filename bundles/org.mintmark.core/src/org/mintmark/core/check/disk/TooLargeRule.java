package org.mintmark.core.check.disk;

import java.util.Optional;

import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Severity;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionStyle;

/** A partition has a size and ends before the disk, or the table's copy at its end, does. */
final class TooLargeRule extends DiskRule {

    TooLargeRule() {
        super("disk.partition.too-large", "UEFI 2.10, section 5.3.1: the table's copy ends the disk");
    }

    @Override
    void look(Look look) {
        for (LayoutDisk disk : look.disks()) {
            if (disk.size() <= 0) {
                look.error(disk, "Disk " + disk.index() + " has no size: enter that of the server's disk.");
                continue;
            }
            long end = disk.style() == PartitionStyle.GPT ? disk.size() - 128 * 128 - disk.sectorSize() : disk.size();
            for (LayoutPartition partition : disk.partitions()) {
                if (partition.size() <= 0) {
                    look.error(disk, partition, Look.name(disk, partition) + " has no size: enter one.");
                } else if (partition.offset() > end - partition.size()) {
                    long room = (end - partition.offset()) / MIB * MIB;
                    Optional<Fix> fix = room >= Math.max(MIB, partition.minimumSize())
                            ? look.fix("Shrink partition " + partition.number() + " to " + Look.size(room), disk, partition, "size", Long.toString(room))
                            : Optional.empty();
                    look.report(Severity.ERROR, Look.name(disk, partition) + " ends at byte " + (partition.offset() + partition.size())
                            + ", but partitions can use the disk up to byte " + end + " only: shrink it or correct the disk's size.",
                            look.at(disk, partition), fix);
                }
            }
        }
    }
}
