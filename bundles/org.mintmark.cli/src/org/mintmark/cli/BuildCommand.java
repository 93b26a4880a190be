package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job. */
@Command(name = "build", description = "Checks, plans and builds: a verified ISO with manifest and report for each SKU.")
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Mixin
    private BuildOptions build = new BuildOptions();

    @Option(names = "--keep-going", description = "Goes on with the other SKUs after a failure.")
    private boolean keepGoing;

    @Parameters(paramLabel = "SKU", arity = "0..*", description = "SKU files, their folders, or fleets (default: this folder).")
    private List<Path> skus = List.of();

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        return new Building(terminal, work, options, build.plan(), keepGoing).build(work.meant(skus));
    }
}
