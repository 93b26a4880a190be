package org.mintmark.cli;

import java.util.concurrent.Callable;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the completion script. */
@Command(name = "completion", description = "Prints a completion script for bash and zsh: source <(mintmark completion).")
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.debug(options.debug);
        terminal.out().print(AutoComplete.bash("mintmark", Main.commandLine(terminal)));
        return ExitCode.DONE;
    }
}
