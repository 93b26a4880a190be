package org.mintmark.core.fleet;

import java.nio.file.Path;

/**
 * Something that several SKUs may use; equal where it is the same thing.
 *
 * @param kind what it is
 * @param place folder of a driver package, file of a culture's asset, or the {@code .sku} file that declares a value
 * @param name of a value, for instance {@code Partner kit of default}; empty for the others, which their place names
 * @param text what a value says; empty for the others
 */
public record Used(Kind kind, Path place, String name, String text) {

    /** What can be used. */
    public enum Kind {
        /** A folder with a driver package. */
        DRIVER,
        /** One of the three customization files of a culture. */
        ASSET,
        /** What a SKU or family says itself, for instance its target medium. */
        VALUE
    }
}
