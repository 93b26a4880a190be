package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.Product;
import org.mintmark.core.run.Programs;
import org.mintmark.engine.burn.Burner;

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
            new Program("mkntfs", "the demo's reference disks; rehearsals", "apt install ntfs-3g"),
            new Program("qemu-storage-daemon", "reading a volume inside its disk image, without copying it out first", "apt install qemu-utils fuse3"),
            new Program("fusermount3", "the same", "apt install fuse3"),
            new Program("qemu-system-x86_64", "rehearse --boot: starting a medium", "apt install qemu-system-x86 ovmf"));

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
        for (Burner burner : ServiceLoader.load(Burner.class)) {
            engine(engines, "libburn", burner.available(), burner.available() ? burner.version() : "", "burning discs", burner.unavailableReason());
        }
        for (Program program : PROGRAMS) {
            Optional<Path> found = Programs.find(terminal.variables(), program.name);
            engine(engines, program.name, found.isPresent(), found.map(Path::toString).orElse(""), program.enables, found.isPresent() ? "" : program.install);
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
}
