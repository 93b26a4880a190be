package org.mintmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.run.Failure;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs a command and turns what happens into an exit code and, for errors, one sentence on stderr. */
public final class Main {

    private final Terminal terminal;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Entry point of the command line. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(System.in, out, err, System.getenv(), Boolean.getBoolean("mintmark.terminal"));
        Cancellation cancellation = Cancellation.onInterrupt(terminal.monitor());
        int code = new Main(terminal).run(args);
        out.flush();
        cancellation.done();
        System.exit(code);
    }

    /** Runs a command with given streams, for tests. */
    static int run(InputStream in, PrintStream out, PrintStream err, Map<String, String> variables, String... args) {
        return new Main(new Terminal(in, out, err, variables, false)).run(args);
    }

    int run(String... args) {
        CommandLine line = commandLine(terminal);
        line.setParameterExceptionHandler(this::wrongUsage);
        line.setExecutionExceptionHandler(this::failed);
        line.setExitCodeExceptionMapper(e -> ExitCode.FAILED);
        int code = line.execute(args);
        terminal.close();
        return code;
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new MintmarkCommand());
        line.setOut(new PrintWriter(terminal.out(), true)).setErr(new PrintWriter(terminal.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.addSubcommand(new NewCommand(terminal)).addSubcommand(new CheckCommand(terminal)).addSubcommand(new StatusCommand(terminal))
                .addSubcommand(new PlanCommand(terminal)).addSubcommand(new BuildCommand(terminal)).addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal)).addSubcommand(new InspectCommand(terminal)).addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new RenameCommand(terminal)).addSubcommand(new MigrateCommand(terminal)).addSubcommand(new CleanCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal)).addSubcommand(new WorkerCommand(terminal));
        line.getSubcommands().values().forEach(sub -> {
            sub.getCommandSpec().usageMessage().sortOptions(false);
            sub.setCaseInsensitiveEnumValuesAllowed(true);
        });
        return line;
    }

    private int wrongUsage(ParameterException e, String[] args) {
        String message = e.getMessage();
        terminal.error(message.endsWith(".") || message.endsWith("?") ? message : message + ".");
        terminal.err().println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help'.");
        return ExitCode.USAGE;
    }

    private int failed(Exception e, CommandLine line, CommandLine.ParseResult result) {
        if (e instanceof OperationCanceledException || terminal.monitor().isCanceled()) {
            terminal.error("Cancelled; nothing half-written was left.");
            return ExitCode.CANCELLED;
        }
        terminal.failure(e);
        terminal.error(Failure.sentence(e));
        return e instanceof UsageException ? ExitCode.USAGE : ExitCode.FAILED;
    }
}
