package org.mintmark.core.signoff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How a text differs from another one, paragraph by paragraph.
 *
 * @param changed numbers of this text's paragraphs, from 0, that the other one does not have in that order
 * @param gone number of the other text's paragraphs that this one does not have
 * @param paragraphs number of this text's paragraphs
 */
public record Differences(List<Integer> changed, int gone, int paragraphs) {

    /** Paragraphs a side that are compared; what follows counts as changed. */
    private static final int MAX = 2000;

    /** Takes copies. */
    public Differences {
        changed = List.copyOf(changed);
    }

    /** Compares a text with another one by their longest common row of paragraphs. */
    public static Differences of(String text, String other) {
        String[] a = text.split("\n", -1);
        String[] b = other.split("\n", -1);
        int n = Math.min(a.length, MAX);
        int m = Math.min(b.length, MAX);
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] = a[i].equals(b[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        BitSet same = new BitSet();
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (a[i].equals(b[j])) {
                same.set(i++);
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        List<Integer> changed = new ArrayList<>();
        for (int k = 0; k < a.length; k++) {
            if (!same.get(k)) {
                changed.add(k);
            }
        }
        return new Differences(changed, b.length - same.cardinality(), a.length);
    }

    /** Whether both are the same. */
    public boolean none() {
        return changed.isEmpty() && gone == 0;
    }

    /** Whether no paragraph with words is common to both, as with a translation. */
    public boolean everything() {
        return changed.size() == paragraphs;
    }
}
