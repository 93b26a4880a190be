package org.mintmark.engine.fat;

import java.io.IOException;

import org.mintmark.engine.io.BulkWriter;
import org.mintmark.engine.io.ByteProgress;

/**
 * A file that goes onto a key.
 *
 * @param path '/' between names
 * @param size bytes, at most 4,294,967,295
 * @param content copies the bytes
 */
public record FatSource(String path, long size, Content content) {

    /** Copies the bytes of a file to their place. */
    @FunctionalInterface
    public interface Content {
        /** Writes all bytes of the file to the target from that position on, and reports them. */
        void copy(BulkWriter target, long position, ByteProgress progress) throws IOException;
    }
}
