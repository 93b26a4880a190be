package org.mintmark.core.run;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command that starts a worker: this Java on the command line's class path. */
public final class WorkerLine {

    private static final String MAIN = "org.mintmark.cli.Main";

    private WorkerLine() {
    }

    /**
     * The command.
     *
     * @param archive class-data archive that is used, and made where it is missing; only for a class path of jars
     */
    public static List<String> of(String classPath, Optional<Path> archive) {
        List<String> line = new ArrayList<>(List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m", "--enable-native-access=ALL-UNNAMED"));
        archive.ifPresent(a -> line.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + a, "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off")));
        line.addAll(List.of("-cp", classPath, MAIN, "worker"));
        return List.copyOf(line);
    }
}
