package org.mintmark.core.resolve;

import java.nio.file.Path;

/**
 * A value with its origin.
 *
 * @param value the value; null where nobody declares one and there is no default
 * @param origin own, inherited or default
 * @param file the {@code .sku} file that declares it; null for a default
 */
public record Effective<T>(T value, Origin origin, Path file) {

    /** A value nobody declares. */
    public static <T> Effective<T> byDefault(T value) {
        return new Effective<>(value, Origin.DEFAULT, null);
    }

    /** True where some file declares the value. */
    public boolean declared() {
        return origin != Origin.DEFAULT;
    }

    /** The same origin with another value. */
    public <R> Effective<R> with(R other) {
        return new Effective<>(other, origin, file);
    }
}
