package org.mintmark.ui.disk;

/** How wide partitions are drawn: by the logarithm of their size, so that small ones can be seen and chosen. */
public final class DiskBar {

    private static final double SMALLEST = 1 << 20;

    private final int[] left;

    /**
     * @param sizes in bytes
     * @param width of all in pixels
     * @param least least width of one in pixels, as far as the width allows it
     */
    public DiskBar(long[] sizes, int width, int least) {
        left = new int[sizes.length + 1];
        double[] weights = new double[sizes.length];
        double all = 0;
        for (int i = 0; i < sizes.length; i++) {
            weights[i] = 1 + Math.log(Math.max(SMALLEST, sizes[i]) / SMALLEST) / Math.log(2);
            all += weights[i];
        }
        int floor = sizes.length == 0 ? 0 : Math.min(least, width / sizes.length);
        double position = 0;
        for (int i = 0; i < sizes.length; i++) {
            position += floor + (width - (double) floor * sizes.length) * weights[i] / all;
            left[i + 1] = (int) Math.round(position);
        }
    }

    /** Left edge of a partition; with the number of partitions, the right edge of the last. */
    public int left(int index) {
        return left[index];
    }

    /** The partition at a position, -1 for none. */
    public int at(int x) {
        for (int i = 0; i < left.length - 1; i++) {
            if (x >= left[i] && x < left[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** The partition whose right edge is within some pixels of a position, -1 for none. */
    public int edge(int x, int reach) {
        for (int i = 0; i < left.length - 1; i++) {
            if (Math.abs(x - left[i + 1]) <= reach) {
                return i;
            }
        }
        return -1;
    }
}
