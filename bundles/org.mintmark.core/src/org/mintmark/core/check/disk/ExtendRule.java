package org.mintmark.core.check.disk;

import java.util.List;

import org.mintmark.core.check.Severity;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;

/** Only the last partition of a disk can take what is left on a larger or smaller one. */
final class ExtendRule extends DiskRule {

    ExtendRule() {
        super("disk.extend.not-last", "Mintmark, disk.xml: one partition a disk, its last, takes what is left");
    }

    @Override
    void look(Look look) {
        for (LayoutDisk disk : look.disks()) {
            List<LayoutPartition> extending = disk.all().stream().filter(LayoutPartition::extend).toList();
            long last = disk.partitions().stream().mapToLong(LayoutPartition::offset).max().orElse(0);
            for (LayoutPartition partition : extending) {
                long end = disk.partitions().stream().filter(p -> p == partition || p.children().contains(partition)).mapToLong(LayoutPartition::offset).findFirst().orElse(0);
                boolean behind = disk.partitions().stream().flatMap(p -> p.children().stream()).anyMatch(p -> p.offset() > partition.offset() && end != partition.offset());
                if (extending.size() > 1 || end < last || behind) {
                    look.report(Severity.ERROR, Look.name(disk, partition) + " takes what is left of the disk, but "
                            + (extending.size() > 1 ? "so do others: leave it to one" : "is not the last: leave it to the last") + ".",
                            look.at(disk, partition), look.fix("Let partition " + partition.number() + " keep its size", disk, partition, "extend", "false"));
                }
            }
        }
    }
}
