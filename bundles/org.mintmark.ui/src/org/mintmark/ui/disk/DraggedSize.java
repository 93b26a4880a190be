package org.mintmark.ui.disk;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mintmark.model.Disk;
import org.mintmark.model.Partition;
import org.mintmark.ui.form.ByteText;

/** What a partition and the one that takes the rest become while its edge is dragged. */
public final class DraggedSize {

    private final List<Partition> partitions;
    private final int index;
    private final PartitionSizes sizes;
    private final int rest;
    private final long free;

    private DraggedSize(Disk disk, int index, PartitionSizes sizes) {
        this.partitions = disk.getPartitions();
        this.index = index;
        this.sizes = sizes;
        rest = LayoutEdits.rest(partitions, index + 1);
        free = LayoutEdits.free(disk);
    }

    /**
     * Of a primary partition.
     *
     * @param wanted bytes that it would have if there were room for any size
     */
    public static DraggedSize of(Disk disk, int index, long wanted) {
        return new DraggedSize(disk, index, LayoutEdits.resized(disk, PartitionRows.row(disk, index), wanted));
    }

    /** Bytes that the dragged partition gets. */
    public long size() {
        return sizes.size(index);
    }

    /** Bytes that it gets more than it has. */
    public long delta() {
        return size() - partitions.get(index).getSize();
    }

    /** Bytes that any of the disk's primary partitions gets. */
    public long size(int partition) {
        return sizes.size(partition);
    }

    /** The new size, how much that is more or less, and what is left: {@code 96 GiB, +16 GiB · Data 126.81 GiB}. */
    public String text() {
        String sign = delta() > 0 ? "+" : delta() < 0 ? "−" : "±"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String left = rest >= 0 ? name(partitions.get(rest)) + " " + ByteText.of(size(rest)) //$NON-NLS-1$
                : NLS.bind(Messages.draggedFree, ByteText.of(Math.max(0, free - delta())));
        return NLS.bind(Messages.dragged, new Object[] { ByteText.of(size()), sign + ByteText.of(Math.abs(delta())), left });
    }

    /** As the bar names it. */
    static String name(Partition partition) {
        return partition.getLabel() == null || partition.getLabel().isEmpty() ? partition.getRole().getLiteral() : partition.getLabel();
    }
}
