package org.mintmark.engine.burn;

/**
 * What is in a drive.
 *
 * @param state whether it can be written
 * @param kind for example {@code DVD+R}, empty where it is not told
 * @param capacity bytes that can be written to it
 */
public record Medium(State state, String kind, long capacity) {

    /** Whether a disc can be written. */
    public enum State {
        /** Nothing is in the drive, or it is not ready. */
        NONE,
        /** A blank disc, or one that can be overwritten. */
        BLANK,
        /** A disc that holds something already. */
        FULL,
        /** A disc that this drive or library can't write. */
        UNSUITABLE
    }
}
