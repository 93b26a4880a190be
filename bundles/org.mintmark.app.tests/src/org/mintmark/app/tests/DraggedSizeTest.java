package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mintmark.model.Disk;
import org.mintmark.model.Partition;
import org.mintmark.model.PartitionRole;
import org.mintmark.model.SkuFactory;
import org.mintmark.ui.disk.DraggedSize;

/** What is said while a partition's edge is dragged. */
class DraggedSizeTest {

    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    private final Disk disk = SkuFactory.eINSTANCE.createDisk();

    DraggedSizeTest() {
        disk.setSize(200 * GIB + 2 * MIB);
        add(PartitionRole.ESP, null, MIB, GIB);
        add(PartitionRole.WINDOWS, "Windows", MIB + GIB, 80 * GIB);
        add(PartitionRole.DATA, "Data", MIB + 81 * GIB, 100 * GIB);
    }

    private void add(PartitionRole role, String label, long offset, long size) {
        Partition partition = SkuFactory.eINSTANCE.createPartition();
        partition.setRole(role);
        partition.setLabel(label);
        partition.setOffset(offset);
        partition.setSize(size);
        disk.getPartitions().add(partition);
    }

    @Test
    void thePartitionThatTakesTheRestGivesAndGets() {
        disk.getPartitions().get(2).setExtend(true);
        assertEquals("96 GiB, +16 GiB · Data 84 GiB", DraggedSize.of(disk, 1, 96 * GIB).text());
        assertEquals("79.50 GiB, −512 MiB · Data 100.50 GiB", DraggedSize.of(disk, 1, 80 * GIB - 512 * MIB).text());
        assertEquals("80 GiB, ±0 B · Data 100 GiB", DraggedSize.of(disk, 1, 80 * GIB + 10).text());
        assertEquals("180.00 GiB, +100.00 GiB · Data 1 MiB", DraggedSize.of(disk, 1, 1000 * GIB).text());
    }

    @Test
    void whereNoneTakesItTheFreeSpaceIsNamed() {
        assertEquals("96 GiB, +16 GiB · 3 GiB free", DraggedSize.of(disk, 1, 96 * GIB).text());
        assertEquals("99 GiB, +19 GiB · 0 B free", DraggedSize.of(disk, 1, 1000 * GIB).text());
        disk.getPartitions().get(2).setExtend(true); // its own edge
        assertEquals("90 GiB, −10 GiB · 29 GiB free", DraggedSize.of(disk, 2, 90 * GIB).text());
    }

    @Test
    void aPartitionWithoutALabelIsNamedByItsRole() {
        disk.getPartitions().get(1).setExtend(true);
        disk.getPartitions().get(1).setLabel("");
        assertEquals("2 GiB, +1 GiB · windows 79 GiB", DraggedSize.of(disk, 0, 2 * GIB).text());
    }
}
