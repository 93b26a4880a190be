package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.project.RenameSku;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a SKU another id. */
@Command(name = "rename", description = "Gives a SKU another id, with its file, folder and every base that points at it.")
final class RenameCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Parameters(index = "0", paramLabel = "SKU", description = "The SKU.")
    private Path sku;

    @Parameters(index = "1", paramLabel = "NEW-ID", description = "Its new id.")
    private String newId;

    RenameCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Work.Meant> meant = new Work(terminal, options).meant(List.of(sku));
        if (meant.size() != 1) {
            throw new UsageException(sku + " holds " + meant.size() + " SKUs: name one.");
        }
        List<Path> changed = new RenameSku().rename(meant.get(0).file(), newId);
        if (options.json()) {
            ObjectNode json = Json.object("mintmark/rename/1");
            ArrayNode files = json.putArray("files");
            changed.forEach(f -> files.add(f.toString()));
            terminal.print(json);
        } else {
            changed.forEach(f -> terminal.out().println("changed " + Shown.path(f)));
        }
        return ExitCode.DONE;
    }
}
