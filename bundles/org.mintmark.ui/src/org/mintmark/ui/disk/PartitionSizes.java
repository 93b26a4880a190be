package org.mintmark.ui.disk;

/** Where partitions come to lie when one of them changes its size; all numbers in bytes. */
public final class PartitionSizes {

    /** Sizes and offsets are multiples of this. */
    public static final long STEP = 1L << 20;

    private final long[] offsets;
    private final long[] sizes;

    /** Of one disk's partitions in order; an offset of 0 is left open and stays so. */
    public PartitionSizes(long[] offsets, long[] sizes) {
        this.offsets = offsets.clone();
        this.sizes = sizes.clone();
    }

    /**
     * Gives a partition a size, snapped and held within what there is. The next partition that takes the rest keeps its end;
     * without one all following partitions move.
     *
     * @param rest index of the partition that takes the rest, -1 for none
     * @param end first byte that partitions can't use
     */
    public void resize(int index, long size, int rest, long end) {
        boolean absorbs = rest > index;
        long last = offsets[offsets.length - 1] + sizes[sizes.length - 1];
        long room = absorbs ? sizes[rest] - STEP : end - last;
        long delta = Math.max(STEP, Math.round((double) size / STEP) * STEP) - sizes[index];
        delta = delta > Math.max(0, room) ? Math.max(0, room) / STEP * STEP : delta;
        sizes[index] += delta;
        int moved = absorbs ? rest : sizes.length - 1;
        for (int i = index + 1; i <= moved; i++) {
            offsets[i] = offsets[i] == 0 ? 0 : offsets[i] + delta;
        }
        if (absorbs) {
            sizes[rest] -= delta;
        }
    }

    /** Offset of a partition. */
    public long offset(int index) {
        return offsets[index];
    }

    /** Size of a partition. */
    public long size(int index) {
        return sizes[index];
    }
}
