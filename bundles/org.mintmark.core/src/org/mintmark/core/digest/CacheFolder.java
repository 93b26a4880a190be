package org.mintmark.core.digest;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Where a user's cache is, the same for command line and workbench, so that either profits from what the other has read. */
public final class CacheFolder {

    private CacheFolder() {
    }

    /** {@code MINTMARK_CACHE}, else {@code mintmark} in the system's folder for caches; by the variables of the process. */
    public static Path of(Map<String, String> variables) {
        String own = variables.getOrDefault("MINTMARK_CACHE", "");
        if (!own.isBlank()) {
            return Path.of(own).toAbsolutePath();
        }
        return Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA").map(name -> variables.getOrDefault(name, "")).filter(v -> !v.isBlank()).findFirst()
                .map(Path::of).orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache")).resolve("mintmark");
    }
}
