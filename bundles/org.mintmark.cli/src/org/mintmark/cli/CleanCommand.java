package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.project.CleanSku;
import org.mintmark.core.resolve.EffectiveSku;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes outputs. */
@Command(name = "clean", description = "Removes what builds made in the SKU's build folder; records are kept.")
final class CleanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--captures", description = "Also removes images that our own capture made; needs --yes.")
    private boolean captures;

    @Option(names = "--yes", description = "Really removes captured images.")
    private boolean yes;

    @Parameters(paramLabel = "SKU", arity = "1..*", description = "SKU files, their folders, or fleets.")
    private List<Path> skus;

    CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        List<Work.Meant> meant = work.meant(skus);
        if (captures && !yes) {
            for (Work.Meant m : meant) {
                EffectiveSku sku = work.resolver().resolve(m.file());
                if (sku.capture() != null && !sku.capture().imported()) {
                    terminal.note("would remove the images in " + Shown.path(sku.capture().folder()));
                }
            }
            throw new UsageException("Captured images can take hours to make again: add --yes to remove them.");
        }
        ObjectNode json = Json.object("mintmark/clean/1");
        ArrayNode removed = json.putArray("removed");
        ArrayNode failures = json.putArray("failures");
        for (Work.Meant m : meant) {
            try {
                for (Path file : new CleanSku().clean(work.resolver().resolve(m.file()), captures)) {
                    removed.add(file.toString());
                    if (!options.json() && !options.quiet) {
                        terminal.out().println("removed " + Shown.path(file));
                    }
                }
            } catch (IOException e) {
                Work.failed(terminal, m, e, failures);
            }
        }
        if (options.json()) {
            terminal.print(json);
        }
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
