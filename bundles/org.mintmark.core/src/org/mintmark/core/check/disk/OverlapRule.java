package org.mintmark.core.check.disk;

import java.util.List;

import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;

/** No two partitions of a disk share bytes; logical partitions lie within the extended one. */
final class OverlapRule extends DiskRule {

    OverlapRule() {
        super("disk.partition.overlap", "UEFI 2.10, section 5.3; MBR: no two partitions share a sector");
    }

    @Override
    void look(Look look) {
        for (LayoutDisk disk : look.disks()) {
            overlaps(look, disk, disk.partitions());
            for (LayoutPartition extended : disk.partitions()) {
                overlaps(look, disk, extended.children());
                for (LayoutPartition logical : extended.children()) {
                    if (logical.offset() < extended.offset() || logical.offset() + logical.size() > extended.offset() + extended.size()) {
                        look.error(disk, logical, Look.name(disk, logical) + " does not lie within the extended partition " + extended.number()
                                + ": move it or enlarge that one.");
                    }
                }
            }
        }
    }

    private static void overlaps(Look look, LayoutDisk disk, List<LayoutPartition> partitions) {
        for (int i = 0; i < partitions.size(); i++) {
            for (int j = 0; j < i; j++) {
                LayoutPartition a = partitions.get(j);
                LayoutPartition b = partitions.get(i);
                if (a.number() == b.number()) {
                    look.error(disk, b, "Two partitions of disk " + disk.index() + " have the number " + a.number() + ": number them anew.");
                }
                long shared = Math.min(a.offset() + a.size(), b.offset() + b.size()) - Math.max(a.offset(), b.offset());
                if (shared > 0) {
                    look.error(disk, b, Look.name(disk, b) + " shares " + Look.size(shared) + " with partition " + a.number() + ": move or shrink one of them.");
                }
            }
        }
    }
}
