package org.mintmark.core.culture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A few numbers that tell how much two texts have in common: the smallest hashes of their pairs of words (a bottom-k
 * sketch).
 *
 * @param hashes ascending, at most {@link #SIZE}
 */
public record WordSketch(List<Integer> hashes) {

    /** Most hashes that are kept. */
    public static final int SIZE = 64;

    private static final int FEW = 4;

    /** Takes a copy. */
    public WordSketch {
        hashes = List.copyOf(hashes);
    }

    /** The sketch of a text. */
    public static WordSketch of(String text) {
        TreeSet<Integer> all = new TreeSet<>();
        String before = "";
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                // spread, for String's own hash orders short words by their letters
                all.add((before + " " + word).hashCode() * 0x9E3779B1);
                before = word;
                if (all.size() > SIZE) {
                    all.pollLast();
                }
            }
        }
        return new WordSketch(new ArrayList<>(all));
    }

    /** The part of their pairs of words that two texts share, from 0 to 1; 0 where one says next to nothing. */
    public double common(WordSketch other) {
        TreeSet<Integer> union = new TreeSet<>(hashes);
        union.addAll(other.hashes);
        long seen = 0;
        long shared = 0;
        for (int hash : union) {
            if (seen++ < SIZE && hashes.contains(hash) && other.hashes.contains(hash)) {
                shared++;
            }
        }
        return hashes.size() < FEW || other.hashes.size() < FEW ? 0 : (double) shared / Math.min(SIZE, seen);
    }
}
