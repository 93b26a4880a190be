package org.mintmark.core.diff;

import java.util.ArrayList;
import java.util.List;

/** The lines that two texts do not share, by their longest common subsequence. */
final class TextDifferences {

    private static final int MAX_LINES = 2000;

    private TextDifferences() {
    }

    /** Lines of the first with {@code - } and of the second with {@code + } before them, in order. */
    static List<String> between(List<String> one, List<String> other) {
        List<String> result = new ArrayList<>();
        if (one.size() > MAX_LINES || other.size() > MAX_LINES) {
            result.add("more than " + MAX_LINES + " lines: not compared line by line");
            return result;
        }
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                i++;
                j++;
            } else if (j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
                result.add("- " + one.get(i++));
            } else {
                result.add("+ " + other.get(j++));
            }
        }
        return result;
    }
}
