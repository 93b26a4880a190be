package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.mintmark.core.json.Json;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.core.project.SkuProject;
import org.mintmark.core.resolve.Resolver;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a SKU project. */
@Command(name = "new", description = "Makes a SKU project, from nothing, a disk image's layout, or another SKU.")
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--base", paramLabel = "SKU", description = "The family it is based on.")
    private Path base;

    @Option(names = "--family", description = "Makes a family: others are based on it, and it ships no disc itself.")
    private boolean family;

    @Option(names = "--from-disk", paramLabel = "IMAGE", description = "Takes the disk layout from a GPT or MBR disk image, or from a disk.xml that Mintmark wrote.")
    private Path disk;

    @Option(names = "--template", paramLabel = "NAME",
            description = "Begins with a disk layout: bios-single, bios-data, uefi-single, uefi-data or two-disk.")
    private String template;

    @Option(names = "--from", paramLabel = "SKU", description = "Copies a SKU without its records, captures and outputs.")
    private Path from;

    @Option(names = "--cultures", paramLabel = "TAG", split = ",", description = "Cultures to begin with, for example en-US,es-ES.")
    private List<String> cultures = List.of();

    @Parameters(paramLabel = "DIR", description = "The new project's folder; its name becomes the SKU's id.")
    private Path folder;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (from != null && (family || base != null || disk != null || template != null || !cultures.isEmpty())) {
            throw new UsageException("--from copies everything: leave out --family, --base, --from-disk, --template and --cultures.");
        }
        if (disk != null && template != null) {
            throw new UsageException("The layout comes from the disk or from the template: leave out --from-disk or --template.");
        }
        if (disk != null && !Files.exists(disk)) {
            throw new UsageException("There is no disk image or disk.xml " + disk + ": correct the path.");
        }
        SkuProject project = new SkuProject();
        Path made = from != null ? project.copy(named(from), folder, terminal.monitor())
                : project.create(new SkuProject.Request(folder, family, base == null ? null : named(base), disk, template(), cultures), terminal.monitor());
        if (options.json()) {
            terminal.print(Json.object("mintmark/new/1").put("path", made.toAbsolutePath().normalize().toString()));
        } else {
            terminal.out().println("Made " + Shown.path(made) + ". Next: put the branding into customization/en-US, set capture and partner kit, then run 'mintmark check "
                    + Shown.argument(folder) + "'.");
        }
        return ExitCode.DONE;
    }

    private LayoutTemplates template() throws UsageException {
        try {
            return template == null ? null : LayoutTemplates.of(template);
        } catch (IOException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static Path named(Path sku) throws UsageException {
        try {
            return Resolver.find(sku);
        } catch (IOException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
