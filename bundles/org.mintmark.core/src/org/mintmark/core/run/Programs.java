package org.mintmark.core.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds programs of other packages, which are used where they are installed. */
public final class Programs {

    private static final String HIDE = "MINTMARK_HIDE";

    private Programs() {
    }

    /**
     * Looks through PATH, and through the system's own folders, which PATH often lacks for users.
     *
     * @param variables those of the process
     * @return the program's path; empty when it is not installed or {@link #hidden}
     */
    public static Optional<Path> find(Map<String, String> variables, String name) {
        if (hidden(variables, name)) {
            return Optional.empty();
        }
        String path = variables.getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin" + File.pathSeparator + "/sbin";
        for (String folder : path.split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
                return Optional.of(Path.of(folder, name).toAbsolutePath());
            }
        }
        return Optional.empty();
    }

    /** Whether {@code MINTMARK_HIDE}, names with commas between them, makes as if an engine were not installed. */
    public static boolean hidden(Map<String, String> variables, String engine) {
        return List.of(variables.getOrDefault(HIDE, "").strip().split("\\s*,\\s*")).contains(engine);
    }
}
