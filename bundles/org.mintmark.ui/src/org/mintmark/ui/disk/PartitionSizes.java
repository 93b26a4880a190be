package org.mintmark.ui.disk;

/** Where partitions come to lie when one of them changes its size; all numbers in bytes. */
public final class PartitionSizes {

    /** Sizes and offsets are multiples of this. */
    public static final long STEP = 1L << 20;

    private long[] offsets;
    private long[] sizes;

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
        move(index + 1, moved + 1, delta);
        if (absorbs) {
            sizes[rest] -= delta;
        }
    }

    /**
     * Makes room for one more partition, out of the free space at the end first.
     *
     * @param index that it will have
     * @param rest index of the partition that takes the rest, -1 for none; it keeps at least {@link #STEP}
     * @param end first byte that partitions can't use
     * @return false where there is no room, and nothing has changed
     */
    public boolean insert(int index, long size, int rest, long end) {
        int count = sizes.length;
        long free = Math.max(0, end - (count == 0 ? STEP : offsets[count - 1] + sizes[count - 1])) / STEP * STEP;
        long taken = Math.max(0, size - free);
        if (taken > 0 && (rest < 0 || sizes[rest] - taken < STEP)) {
            return false;
        }
        if (rest >= 0) {
            sizes[rest] -= taken;
            move(rest + 1, count, -taken);
        }
        long offset = index == 0 ? STEP : offsets[index - 1] + sizes[index - 1];
        move(index, count, size);
        offsets = with(offsets, index, offset);
        sizes = with(sizes, index, size);
        return true;
    }

    /** Takes a partition away; what follows moves up, and the one that takes the rest grows. */
    public void remove(int index, int rest) {
        long freed = sizes[index];
        move(index + 1, sizes.length, -freed);
        if (rest >= 0 && rest != index) {
            sizes[rest] += freed;
            move(rest + 1, sizes.length, freed);
        }
        offsets = without(offsets, index);
        sizes = without(sizes, index);
    }

    private void move(int from, int to, long bytes) {
        for (int i = from; i < to; i++) {
            offsets[i] = offsets[i] == 0 ? 0 : offsets[i] + bytes;
        }
    }

    private static long[] with(long[] values, int index, long value) {
        long[] more = new long[values.length + 1];
        System.arraycopy(values, 0, more, 0, index);
        more[index] = value;
        System.arraycopy(values, index, more, index + 1, values.length - index);
        return more;
    }

    private static long[] without(long[] values, int index) {
        long[] fewer = new long[values.length - 1];
        System.arraycopy(values, 0, fewer, 0, index);
        System.arraycopy(values, index + 1, fewer, index, fewer.length - index);
        return fewer;
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
