package org.mintmark.core.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.json.Json;
import org.mintmark.core.plan.Environment;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.Digests;

/** Finds out what this machine can do; asks a worker only where the libraries' files look other than last time. */
public final class EnvironmentProbe {

    private static final List<String> FOLDERS = List.of("/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu", "/lib/x86_64-linux-gnu", "/opt/homebrew/lib", "/opt/local/lib");

    private final NativeWorkers workers;
    private final Path cache;
    private final Map<String, String> variables;
    private final String product;

    /**
     * @param cache the user's cache folder
     * @param variables the process environment
     * @param product version of Mintmark
     */
    public EnvironmentProbe(NativeWorkers workers, Path cache, Map<String, String> variables, String product) {
        this.workers = workers;
        this.cache = cache;
        this.variables = variables;
        this.product = product;
    }

    /** The environment; fresh asks the worker in any case. */
    public Environment probe(boolean fresh) throws IOException {
        List<String> found = candidates();
        String stamp = Digests.sha256(String.join("\n", found).getBytes(StandardCharsets.UTF_8));
        Path file = cache.resolve("environment.json");
        if (!fresh && !found.isEmpty() && Files.isRegularFile(file)) {
            try {
                ObjectNode known = Json.read(file);
                if (known.path("stamp").asText().equals(stamp)) {
                    return environment(known);
                }
            } catch (IOException e) {
                return ask(stamp, file); // a damaged cache only costs time
            }
        }
        return ask(stamp, file);
    }

    private Environment ask(String stamp, Path file) throws IOException {
        ObjectNode answer = workers.run(WorkerJobs.probe(), (phase, done, total) -> {
            // too short to show
        }, new NullProgressMonitor());
        ObjectNode kept = Json.object("mintmark/environment/1").put("stamp", stamp).put("libwim", answer.path("libwim").asText())
                .put("missing", answer.path("missing").asText());
        try {
            Files.createDirectories(cache);
            AtomicFile.write(file, Json.pretty(kept));
        } catch (IOException e) {
            return environment(kept); // asked again next time
        }
        return environment(kept);
    }

    private Environment environment(ObjectNode node) {
        return new Environment(product, node.path("libwim").asText(), node.path("missing").asText(), VolumeWindow.program(variables).isPresent());
    }

    /** Every file that could be the library, with size and time; a hidden library leaves none. */
    private List<String> candidates() throws IOException {
        List<String> found = new ArrayList<>();
        List<String> folders = new ArrayList<>(FOLDERS);
        folders.addAll(List.of(variables.getOrDefault("LD_LIBRARY_PATH", "").split(":")));
        for (String folder : folders) {
            if (!folder.isEmpty() && Files.isDirectory(Path.of(folder))) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder), "libwim*")) {
                    for (Path candidate : files) {
                        BasicFileAttributes attributes = Files.readAttributes(candidate, BasicFileAttributes.class);
                        found.add(candidate + " " + attributes.size() + " " + attributes.lastModifiedTime().toMillis());
                    }
                }
            }
        }
        found.sort(null);
        if (!found.isEmpty()) {
            found.add("product " + product + " hidden " + variables.getOrDefault("MINTMARK_HIDE", ""));
        }
        return found;
    }
}
