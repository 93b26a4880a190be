package org.mintmark.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.Product;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what this machine can do. */
@Command(name = "doctor", description = "Says which engines were found, what each enables, and how to install what is missing.")
final class DoctorCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    /** A program that is looked for. */
    private record Program(String name, String enables, String install) {
    }

    private static final List<Program> PROGRAMS = List.of(
            new Program("mkntfs", "the demo's reference disks; rehearsals", "apt install ntfs-3g"));

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        Environment environment = work.environment(true);
        ObjectNode json = Json.object("mintmark/doctor/1").put("mintmark", Product.VERSION)
                .put("java", System.getProperty("java.version")).put("java.home", System.getProperty("java.home"))
                .put("os", System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"))
                .put("cache", terminal.cache().toString());
        ArrayNode engines = json.putArray("engines");
        engine(engines, "libwim", environment.hasLibwim(), environment.libwim(), "capturing, splitting and verifying images", environment.libwimMissing());
        for (Program program : PROGRAMS) {
            Path found = find(program.name);
            engine(engines, program.name, found != null, found == null ? "" : found.toString(), program.enables, found == null ? program.install : "");
        }
        ObjectNode locations = json.putObject("locations");
        for (Map.Entry<String, Path> location : work.locations(Path.of("").toAbsolutePath().resolve("x.sku")).entrySet()) {
            locations.put(location.getKey(), location.getValue().toString());
        }
        if (options.json()) {
            terminal.print(json);
        } else {
            print(json);
        }
        return ExitCode.DONE;
    }

    private static void engine(ArrayNode engines, String name, boolean found, String version, String enables, String install) {
        engines.addObject().put("name", name).put("found", found).put("version", version).put("enables", enables).put("install", install);
    }

    private void print(ObjectNode json) {
        terminal.out().println("Mintmark " + json.path("mintmark").asText() + ", Java " + json.path("java").asText() + ", " + json.path("os").asText());
        json.path("engines").forEach(e -> terminal.out().println((e.path("found").asBoolean() ? "  found    " : "  missing  ")
                + e.path("name").asText() + (e.path("version").asText().isEmpty() ? "" : " " + e.path("version").asText()) + " - enables "
                + e.path("enables").asText() + (e.path("found").asBoolean() ? "" : ". " + e.path("install").asText())));
        terminal.out().println("  cache    " + json.path("cache").asText());
        json.path("locations").properties().forEach(l -> terminal.out().println("  location " + l.getKey() + " = " + l.getValue().asText()));
    }

    private Path find(String program) {
        if (List.of(terminal.variables().getOrDefault("MINTMARK_HIDE", "").split(",")).contains(program)) {
            return null;
        }
        for (String folder : (terminal.variables().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin" + File.pathSeparator + "/sbin")
                .split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return Path.of(folder, program);
            }
        }
        return null;
    }
}
