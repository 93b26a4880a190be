package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.mintmark.core.demo.Demo;
import org.mintmark.core.json.Json;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes and builds a sample fleet. */
@Command(name = "demo", description = "Writes a sample fleet and builds it.")
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--no-build", description = "Writes the fleet only.")
    private boolean noBuild;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Folder of the fleet (default: mintmark-demo).")
    private Path folder = Path.of("mintmark-demo");

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        if (!work.environment(true).hasLibwim()) {
            throw new IOException(work.environment(false).libwimMissing());
        }
        Demo demo = new Demo(work.workers());
        demo.write(folder.toAbsolutePath().normalize(), sentence -> {
            if (!options.quiet && !options.json()) {
                terminal.note(sentence);
            }
        }, terminal.monitor());
        if (noBuild) {
            if (options.json()) {
                terminal.print(Json.object("mintmark/demo/1").put("path", folder.toAbsolutePath().normalize().toString()));
            } else {
                terminal.out().println("The fleet is in " + Shown.path(folder) + ".");
            }
            return ExitCode.DONE;
        }
        PlanOptions plan = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());
        return new Building(terminal, work, options, plan, true).build(work.meant(List.of(folder)));
    }
}
