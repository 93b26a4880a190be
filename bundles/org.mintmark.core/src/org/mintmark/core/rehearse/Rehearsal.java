package org.mintmark.core.rehearse;

import java.util.List;

/**
 * What rehearsing a factory reset has shown.
 *
 * @param medium file name of the ISO
 * @param sha256 of the ISO
 * @param diskBytes size of the virtual disk
 * @param keepData whether data partitions were to stay
 * @param partitions what became of each partition
 * @param proven what was shown, a sentence each
 * @param unproven what was not, and why
 * @param problems what went wrong, a sentence each; any makes it fail
 */
public record Rehearsal(String medium, String sha256, long diskBytes, boolean keepData, List<PartitionResult> partitions, List<String> proven,
        List<String> unproven, List<String> problems) {

    /** How it ended. */
    public enum Outcome {
        /** Images and layout are on the disk as they were captured. */
        PASSED,
        /** The images are, but the layout is only described. */
        PARTIAL,
        /** Something is not as it was captured, or could not be put there. */
        FAILED;

        /** As people read it. */
        public String sentence() {
            return "the reset " + switch (this) {
                case PASSED -> "passed";
                case PARTIAL -> "is proven in part: images proven, layout not";
                case FAILED -> "failed";
            };
        }
    }

    /**
     * A partition of the virtual disk.
     *
     * @param action for example {@code applied}, {@code formatted}, {@code kept}, {@code made anew}
     * @param entries files and folders compared, 0 where no image belongs there
     * @param differences how many of them differ
     */
    public record PartitionResult(int number, String role, long offset, long size, String action, String image, long entries, long differences) {
    }

    /** Takes copies. */
    public Rehearsal {
        partitions = List.copyOf(partitions);
        proven = List.copyOf(proven);
        unproven = List.copyOf(unproven);
        problems = List.copyOf(problems);
    }

    /** How it ended: a layout that is not on the disc makes it partial. */
    public Outcome outcome() {
        if (!problems.isEmpty()) {
            return Outcome.FAILED;
        }
        return unproven.stream().anyMatch(u -> u.startsWith(LAYOUT_UNPROVEN)) ? Outcome.PARTIAL : Outcome.PASSED;
    }

    /** Begins the sentence of a medium whose disk.xml is the vendor's. */
    static final String LAYOUT_UNPROVEN = "The layout";
}
