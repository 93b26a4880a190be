package org.mintmark.workspace.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.mintmark.core.digest.CacheFolder;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.run.WorkerProcess;
import org.mintmark.core.work.Workshop;

/** What work in the workbench needs, with the engines in processes of their own. */
public final class Workshops {

    private Workshops() {
    }

    /**
     * A workshop for one piece of work; reads the caches, so not in the user's thread.
     *
     * @throws IOException with a sentence where the installation is not whole
     */
    public static Workshop open() throws IOException {
        Map<String, String> variables = System.getenv();
        return new Workshop(new WorkerProcess(CommandLine.worker(CacheFolder.of(variables))), variables, false);
    }

    /** Merges SKUs with their families, with the locations of this workstation. */
    public static Resolver resolver() {
        return new Resolver(locations());
    }

    /** Where a path of the model leads, seen from a SKU's file. */
    public static Locations.Located locate(String text, Path file) {
        return locations().locate(text, file);
    }

    private static Locations locations() {
        return new Locations(Map.of(), System.getenv(), Map.of());
    }
}
