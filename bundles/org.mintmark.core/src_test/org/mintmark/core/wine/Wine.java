package org.mintmark.core.wine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Windows programs under Wine, with a prefix of their own; tests that use it are skipped where a tool is missing. */
public final class Wine implements AutoCloseable {

    private static final int SECONDS = 60;

    private final Path folder;
    private Process display;
    private String name = "";
    private boolean served;

    /** With its files in a folder. */
    public Wine(Path folder) {
        this.folder = folder;
    }

    /** What a program's end and output were. */
    public record Result(int code, String output) {
    }

    /** Makes a program of a C source that lies beside a class. */
    public Path compile(Class<?> beside, String source) throws IOException, InterruptedException {
        Path copy = folder.resolve(source);
        try (InputStream in = beside.getResourceAsStream(source)) {
            Files.copy(in, copy);
        }
        Path program = folder.resolve(source.replace(".c", ".exe"));
        Result result = execute(List.of("x86_64-w64-mingw32-gcc", "-Wall", "-Werror", "-Os", "-s", "-o", program.toString(), copy.toString()), Map.of(), "");
        Assertions.assertEquals(0, result.code(), result.output());
        return program;
    }

    /** Starts a display that nobody sees, for programs that make windows. */
    public void display() throws IOException {
        require("Xvfb");
        display = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader number = display.inputReader(StandardCharsets.US_ASCII);
        name = ":" + number.readLine();
    }

    /** Runs a command with what is typed. */
    public Result run(String typed, Map<String, String> environment, String... command) throws IOException, InterruptedException {
        if (!served) {
            execute(List.of("wineserver", "--persistent"), Map.of(), ""); // one that goes away between two programs may go while the next comes
            served = true;
        }
        List<String> line = new ArrayList<>(List.of("wine"));
        line.addAll(List.of(command));
        return execute(line, environment, typed);
    }

    /** A path as programs under Wine write it. */
    public static String path(Path file) {
        return "Z:" + file.toString().replace('/', '\\');
    }

    private static void require(String tool) {
        for (String part : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(part, tool))) {
                return;
            }
        }
        Assumptions.abort(tool + " is not installed");
    }

    private Result execute(List<String> command, Map<String, String> environment, String typed) throws IOException, InterruptedException {
        require(command.get(0));
        Path input = Files.writeString(folder.resolve("typed.txt"), typed);
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(input.toFile()).redirectOutput(output.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("WINEDEBUG", "-all", "WINEPREFIX", folder.resolve("prefix").toString(), "WINEARCH", "win64",
                "WINEDLLOVERRIDES", "mscoree,mshtml,winemenubuilder.exe=", "LC_ALL", "C", "DISPLAY", name));
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            Assertions.fail(command + " did not end; it printed: " + Files.readString(output, StandardCharsets.ISO_8859_1));
        }
        return new Result(process.exitValue(), Files.readString(output, StandardCharsets.ISO_8859_1));
    }

    /** Ends this prefix's server, and the display. */
    @Override
    public void close() throws IOException, InterruptedException {
        execute(List.of("wineserver", "-k"), Map.of(), "");
        execute(List.of("wineserver", "-w"), Map.of(), "");
        if (display != null) {
            display.destroy();
            display.waitFor();
        }
        if (!Files.isDirectory(folder.resolve("prefix"))) {
            return; // nothing was run
        }
        try (var files = Files.walk(folder.resolve("prefix"))) { // they lead out of the folder
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }
}
