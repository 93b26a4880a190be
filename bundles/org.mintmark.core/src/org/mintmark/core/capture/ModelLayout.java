package org.mintmark.core.capture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.disk.PartitionStyle;
import org.mintmark.engine.disk.PartitionTypes;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Partition;

/** A SKU's disk layout as disk.xml would have it; offsets that the model leaves open follow each other at multiples of 1 MiB. */
public final class ModelLayout {

    private static final long MIB = 1L << 20;

    private ModelLayout() {
    }

    /** The layout, empty where the SKU has none. */
    public static Optional<Layout> of(EffectiveSku sku) {
        DiskLayout layout = sku.layout().value();
        return layout == null || layout.getDisks().isEmpty() ? Optional.empty() : Optional.of(of(layout, sku.firmware().value().getLiteral()));
    }

    /** The layout of a model object. */
    public static Layout of(DiskLayout layout, String firmware) {
        List<Disk> disks = layout.getDisks();
        return new Layout(firmware, disks.stream().map(d -> disk(d, disks.indexOf(d))).toList());
    }

    private static LayoutDisk disk(Disk disk, int index) {
        PartitionStyle style = disk.getStyle() == org.mintmark.model.PartitionStyle.MBR ? PartitionStyle.MBR : PartitionStyle.GPT;
        long[] next = { MIB };
        List<LayoutPartition> partitions = disk.getPartitions().stream().map(p -> partition(p, style, next)).toList();
        return new LayoutDisk(index, style, disk.getSectorSize() == 0 ? 512 : disk.getSectorSize(), disk.getSize(), partitions);
    }

    private static LayoutPartition partition(Partition partition, PartitionStyle style, long[] next) {
        PartitionRole role = PartitionRole.of(partition.getRole().getLiteral());
        long offset = partition.getOffset() > 0 ? partition.getOffset() : (next[0] + MIB - 1) / MIB * MIB;
        next[0] = offset + (role == PartitionRole.EXTENDED ? MIB : partition.getSize());
        List<LayoutPartition> children = partition.getChildren().stream().map(c -> partition(c, style, next)).toList();
        next[0] = offset + partition.getSize();
        String type = text(partition.getType()).isEmpty() ? PartitionTypes.usual(role, style) : partition.getType().toLowerCase(Locale.ROOT);
        LayoutPartition result = LayoutPartition.of(partition.getNumber(), role, type, offset, partition.getSize()).withName(text(partition.getName()))
                .withFileSystem(text(partition.getFileSystem()), text(partition.getLabel())).withLetter(text(partition.getLetter()))
                .withActive(partition.isActive()).withExtend(partition.isExtend(), partition.getMinimumSize(), partition.getUsed())
                .withAttributes(partition.getAttributes());
        if (!text(partition.getImage()).isEmpty()) {
            result = result.withImage(partition.getImage(), Math.max(1, partition.getImageIndex()));
        }
        return children.isEmpty() ? result : result.withChildren(children);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
