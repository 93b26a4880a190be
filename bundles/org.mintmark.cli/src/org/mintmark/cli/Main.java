package org.mintmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.run.Failure;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Runs a command and turns what happens into an exit code and, for errors, one sentence on stderr. */
public final class Main {

    private static final Map<String, Function<Terminal, Object>> COMMANDS = commands();

    private final Terminal terminal;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Entry point of the command line. */
    public static void main(String[] args) {
        Output output = new Output(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(System.in, out, err, System.getenv(), Boolean.getBoolean("mintmark.terminal"));
        Cancellation cancellation = Cancellation.onInterrupt(terminal.monitor());
        int code = printed(terminal, output, new Main(terminal).run(args));
        cancellation.done();
        System.exit(code);
    }

    /** Results that nobody can read are a failure. */
    static int printed(Terminal terminal, Output output, int code) {
        output.lost().ifPresent(terminal::error);
        return output.lost().isEmpty() ? code : ExitCode.FAILED;
    }

    /** Runs a command with given streams, for tests. */
    static int run(InputStream in, PrintStream out, PrintStream err, Map<String, String> variables, String... args) {
        return new Main(new Terminal(in, out, err, variables, false)).run(args);
    }

    int run(String... args) {
        String command = args.length == 0 ? "" : args[0];
        CommandLine line = commandLine(terminal, command);
        line.setParameterExceptionHandler(this::wrongUsage);
        line.setExecutionStrategy(this::execute);
        line.setExecutionExceptionHandler(this::failed);
        line.setExitCodeExceptionMapper(e -> ExitCode.FAILED);
        terminal.events(given(args, "--progress", "json"));
        int code = line.execute(args);
        if (code != ExitCode.DONE && given(args, "--format", "json")) {
            terminal.answer(command, code);
        }
        terminal.result(code);
        terminal.close();
        return code;
    }

    /** Whether an option has a value, told without parsing: what can't be parsed is answered as it was asked for, too. */
    private static boolean given(String[] args, String option, String value) {
        String all = "\n" + String.join("\n", args).split("\n--\n", 2)[0] + "\n";
        return all.contains("\n" + option + "=" + value + "\n") || all.contains("\n" + option + "\n" + value + "\n");
    }

    private int execute(CommandLine.ParseResult result) {
        CommandLine.ParseResult last = result.hasSubcommand() ? result.subcommand() : result;
        for (CommandLine.Model.CommandSpec mixin : last.commandSpec().mixins().values()) {
            if (mixin.userObject() instanceof Options options) {
                terminal.debug(options.debug);
                try {
                    options.check(last.commandSpec().name());
                } catch (UsageException e) {
                    return failed(e, last.commandSpec().commandLine(), result);
                }
            }
        }
        return new CommandLine.RunLast().execute(result);
    }

    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, "");
    }

    /** Making all commands costs a tenth of a second, so where one is named only that one is made. */
    private static CommandLine commandLine(Terminal terminal, String named) {
        CommandLine line = new CommandLine(new MintmarkCommand());
        line.setOut(new PrintWriter(terminal.out(), true)).setErr(new PrintWriter(terminal.err(), true));
        COMMANDS.forEach((name, maker) -> {
            if (name.equals(named) || !COMMANDS.containsKey(named)) {
                line.addSubcommand(maker.apply(terminal));
            }
        });
        line.registerConverter(Path.class, Main::path);
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().usageMessage().sortOptions(false));
        return line.setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** An empty name is a variable without a value in somebody's script, and must not stand for this folder. */
    private static Path path(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException("the name is empty, write . for this folder");
        }
        return Path.of(name);
    }

    private static Map<String, Function<Terminal, Object>> commands() {
        Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
        commands.put("new", NewCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("status", StatusCommand::new);
        commands.put("plan", PlanCommand::new);
        commands.put("build", BuildCommand::new);
        commands.put("demo", DemoCommand::new);
        commands.put("doctor", DoctorCommand::new);
        commands.put("inspect", InspectCommand::new);
        commands.put("drivers", DriversCommand::new);
        commands.put("preview", PreviewCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("capture", CaptureCommand::new);
        commands.put("rehearse", RehearseCommand::new);
        commands.put("usb", UsbCommand::new);
        commands.put("burn", BurnCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("sign-off", SignOffCommand::new);
        commands.put("rename", RenameCommand::new);
        commands.put("migrate", MigrateCommand::new);
        commands.put("clean", CleanCommand::new);
        commands.put("completion", CompletionCommand::new);
        commands.put("worker", WorkerCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    private int wrongUsage(ParameterException e, String[] args) {
        terminal.error(WrongUsage.sentence(e));
        terminal.note("Try '" + e.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help'.");
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
