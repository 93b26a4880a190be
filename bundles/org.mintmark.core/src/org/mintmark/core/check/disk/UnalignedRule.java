package org.mintmark.core.check.disk;

import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;

/** Partitions begin at multiples of 1 MiB, which suits every disk; less than a sector can't be written, less than 1 KiB not be made by diskpart. */
final class UnalignedRule extends DiskRule {

    UnalignedRule() {
        super("disk.unaligned", PARTITIONS_UEFI + "; Windows aligns partitions to 1 MiB");
    }

    @Override
    void look(Look look) {
        for (LayoutDisk disk : look.disks()) {
            for (LayoutPartition partition : disk.all()) {
                long offset = partition.offset();
                String where = Look.name(disk, partition) + " begins at byte " + offset + ", ";
                if (offset % disk.sectorSize() != 0 || partition.size() % disk.sectorSize() != 0) {
                    look.error(disk, partition, Look.name(disk, partition) + " begins or ends within a sector of " + disk.sectorSize() + " bytes: align it to 1 MiB.");
                } else if (offset % 1024 != 0) {
                    look.warning(disk, partition, where + "which diskpart can't make: the capture leaves out diskpart.txt and reset.cmd; align it to 1 MiB.");
                } else if (offset % MIB != 0) {
                    long aligned = (offset + MIB - 1) / MIB * MIB;
                    look.warning(disk, partition, where + "not at a multiple of 1 MiB, which slows many disks down: move it to byte " + aligned + ".");
                }
            }
        }
    }
}
