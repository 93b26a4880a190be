package org.mintmark.ui.disk;

import java.util.ArrayList;
import java.util.List;

import org.mintmark.model.Disk;
import org.mintmark.model.Partition;

/** A disk's partitions as rows: logical ones stand below the extended one that holds them. */
final class PartitionRows {

    private PartitionRows() {
    }

    /** All partitions in the order of rows. */
    static List<Partition> of(Disk disk) {
        List<Partition> rows = new ArrayList<>();
        for (Partition partition : disk.getPartitions()) {
            rows.add(partition);
            rows.addAll(partition.getChildren());
        }
        return rows;
    }

    /** Row of a primary partition. */
    static int row(Disk disk, int primary) {
        return primary < 0 || primary >= disk.getPartitions().size() ? -1 : of(disk).indexOf(disk.getPartitions().get(primary));
    }

    /** The primary partition that a row is or lies in, -1 for none. */
    static int primary(Disk disk, int row) {
        if (row < 0 || row >= of(disk).size()) {
            return -1;
        }
        Partition partition = of(disk).get(row);
        return disk.getPartitions().indexOf(logical(partition) ? partition.eContainer() : partition);
    }

    /** Whether it lies in an extended one. */
    static boolean logical(Partition partition) {
        return partition.eContainer() instanceof Partition;
    }

    /** It and those beside it, in order. */
    static List<Partition> siblings(Partition partition) {
        return partition.eContainer() instanceof Partition extended ? extended.getChildren() : ((Disk) partition.eContainer()).getPartitions();
    }
}
