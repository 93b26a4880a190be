package org.mintmark.engine.iso;

import java.util.function.Supplier;

/**
 * Bytes of an image that belong to no file.
 *
 * @param name what it is, for people
 * @param position of its first byte in the image
 * @param size bytes
 * @param maker makes the bytes when they are asked for
 */
public record Structure(String name, long position, int size, Supplier<byte[]> maker) {

    /** The bytes, as many as {@link #size()} says. */
    public byte[] bytes() {
        byte[] bytes = maker.get();
        if (bytes.length != size) {
            throw new IllegalStateException(name + " has " + bytes.length + " bytes instead of " + size);
        }
        return bytes;
    }
}
