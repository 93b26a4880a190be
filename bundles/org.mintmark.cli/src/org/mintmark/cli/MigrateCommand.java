package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.model.io.SkuFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings models to the current schema. */
@Command(name = "migrate", description = "Rewrites SKU files of an older schema in the current one.")
final class MigrateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Parameters(paramLabel = "SKU", arity = "0..*", description = "SKU files, their folders, or fleets (default: this folder).")
    private List<Path> skus = List.of();

    MigrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SkuFile files = new SkuFile();
        ObjectNode json = Json.object("mintmark/migrate/1");
        ArrayNode array = json.putArray("files");
        ArrayNode failures = json.putArray("failures");
        for (Work.Meant meant : new Work(terminal, options).meant(skus)) {
            int version;
            boolean old;
            try {
                version = files.version(meant.file());
                old = version < SkuFile.SCHEMA_VERSION;
                byte[] current = files.write(files.load(meant.file()));
                if (old) {
                    AtomicFile.write(meant.file(), current);
                }
            } catch (IOException e) {
                Work.failed(terminal, meant, e, failures);
                continue;
            }
            array.addObject().put("path", meant.file().toString()).put("from", version).put("to", SkuFile.SCHEMA_VERSION).put("changed", old);
            if (!options.json()) {
                terminal.out().println(Shown.path(meant.file()) + ": " + (old ? "migrated from schema " + version + " to " + SkuFile.SCHEMA_VERSION
                        : "already schema " + version));
            }
        }
        if (options.json()) {
            terminal.print(json);
        }
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
