package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.inspect.Inspector;
import org.mintmark.core.json.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what files are. */
@Command(name = "inspect", footer = { "", "Chains of catalogues' signers are checked where MINTMARK_CATALOG_ROOTS names a file or",
        "folder of root certificates." },
        description = "Says what a file is: SKU, disk image, disk.xml, WIM/SWM, ISO, INF, CAT, RTF, PNG, CHM.")
final class InspectCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--digests", description = "Also computes the SHA-256, and the SHA-1 of each entry of a CHM.")
    private boolean digests;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files; a SKU's folder stands for its .sku file.")
    private List<Path> files;

    InspectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        String roots = terminal.variables().getOrDefault("MINTMARK_CATALOG_ROOTS", "");
        Inspector inspector = new Inspector(work.resolver(), roots.isEmpty() ? Optional.empty() : Optional.of(Path.of(roots)));
        ObjectNode json = Json.object("mintmark/inspect/1");
        ArrayNode array = json.putArray("files");
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new UsageException("There is no file " + file + ": correct the path.");
            }
            Path meant = Files.isDirectory(file) ? work.meant(List.of(file)).get(0).file() : file;
            array.add(inspector.inspect(meant, digests, terminal.monitor()));
        }
        boolean valid = true;
        for (JsonNode node : array) {
            valid &= node.path("valid").asBoolean();
        }
        if (options.json()) {
            terminal.print(json);
        } else {
            array.forEach(node -> {
                terminal.out().println(node.path("path").asText());
                FactsText.print((ObjectNode) node, terminal.out());
            });
        }
        return valid ? ExitCode.DONE : ExitCode.ERRORS;
    }
}
