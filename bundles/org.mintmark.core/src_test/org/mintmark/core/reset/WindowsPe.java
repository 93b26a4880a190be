package org.mintmark.core.reset;

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

/** Wine's command processor as Windows PE: drive X:, a medium as drive D:, stand-ins for the programs that reset.cmd calls. */
final class WindowsPe implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("diskpart", "dism", "bcdboot", "wpeutil", "reg", "wmic");
    private static final int SECONDS = 60;

    private final Path folder;
    private final Path medium;
    private final Path system;
    private boolean complete = true;

    /** A run: its exit code, what it printed, the calls in order. */
    record Run(int code, String output, List<String> calls) {

        /** The calls without those that only look. */
        List<String> acts() {
            return calls.stream().filter(c -> !c.startsWith("reg ") && !c.startsWith("wmic ") && !c.contains("; detail ")).toList();
        }
    }

    WindowsPe(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        medium = Files.createDirectories(folder.resolve("medium/Reset"));
        system = Files.createDirectories(folder.resolve("x/bin"));
        Path source = folder.resolve("standin.c");
        try (InputStream in = WindowsPe.class.getResourceAsStream("standin.c")) {
            Files.copy(in, source);
        }
        Path program = folder.resolve("standin.exe");
        execute(List.of("x86_64-w64-mingw32-gcc", "-Wall", "-Werror", "-Os", "-s", "-o", program.toString(), source.toString()), Map.of(), "");
        for (String name : PROGRAMS) {
            Files.copy(program, system.resolve(name + ".exe"));
        }
        wine("", Map.of(), "cmd", "/c", "exit"); // makes the prefix
        Files.copy(folder.resolve("prefix/drive_c/windows/system32/cmd.exe"), system.resolve("cmd.exe")); // for /f calls it by the PATH
        link("x", folder.resolve("x"));
        link("d", folder.resolve("medium"));
        Files.writeString(folder.resolve("x/run.cmd"), "@echo off\r\nset SystemDrive=%1\r\nset PATH=X:\\bin\r\nD:\r\nD:\\Reset\\reset.cmd %2 %3\r\n",
                StandardCharsets.US_ASCII);
    }

    private void link(String letter, Path target) throws IOException {
        Path link = folder.resolve("prefix/dosdevices/" + letter + ":");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** Puts these files and empty images of these names, on the medium. */
    void insert(Map<String, byte[]> scripts, List<String> images) throws IOException {
        try (var old = Files.list(medium)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> script : scripts.entrySet()) {
            Files.write(medium.resolve(script.getKey()), script.getValue());
        }
        for (String image : images) {
            Files.write(medium.resolve(image), new byte[1]);
        }
    }

    /** Gives a program back, or takes it away. */
    void program(String name, boolean there) throws IOException {
        complete = there;
        Files.deleteIfExists(system.resolve(name + ".exe"));
        if (there) {
            Files.copy(folder.resolve("standin.exe"), system.resolve(name + ".exe"));
        }
    }

    /**
     * Runs reset.cmd.
     *
     * @param drive of the running system
     * @param answers what a call that contains the key prints
     * @param fail number and code of the call that fails; empty for none
     * @param typed by the person in front of it, one line: of more, Wine's {@code set /p} takes all
     */
    Run reset(String drive, Map<String, String> answers, String fail, String typed, String... arguments) throws IOException, InterruptedException {
        Run run = once(drive, answers, fail, typed, arguments);
        int told = fail.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(fail.substring(0, fail.indexOf(':')));
        // seen twice under Wine, cause not found: a program that nobody told to fail did; a fault of the script would come again
        boolean byItself = complete && run.output().contains("The reset stops here") && run.calls().size() < told;
        return byItself ? once(drive, answers, fail, typed, arguments) : run;
    }

    private Run once(String drive, Map<String, String> answers, String fail, String typed, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("calls.txt");
        Files.deleteIfExists(log);
        StringBuilder lines = new StringBuilder();
        answers.forEach((call, answer) -> lines.append(call).append('\t').append(answer.replace("\n", "\\n")).append('\n'));
        Files.writeString(folder.resolve("answers.txt"), lines);
        List<String> line = new ArrayList<>(List.of("cmd", "/c", "X:\\run.cmd", drive));
        line.addAll(List.of(arguments));
        Map<String, String> environment = Map.of("MINTMARK_LOG", windows(log), "MINTMARK_ANSWERS", windows(folder.resolve("answers.txt")), "MINTMARK_FAIL", fail);
        Result result = wine(typed, environment, line.toArray(String[]::new));
        return new Run(result.code(), result.output() , Files.exists(log) ? Files.readAllLines(log) : List.of());
    }

    private static String windows(Path file) {
        return "Z:" + file.toString().replace('/', '\\');
    }

    private record Result(int code, String output) {
    }

    private Result wine(String typed, Map<String, String> environment, String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("wine"));
        line.addAll(List.of(command));
        return execute(line, environment, typed);
    }

    private Result execute(List<String> command, Map<String, String> environment, String typed) throws IOException, InterruptedException {
        for (String part : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(part, command.get(0)))) {
                return executeFound(command, environment, typed);
            }
        }
        return Assumptions.abort(command.get(0) + " is not installed");
    }

    private Result executeFound(List<String> command, Map<String, String> environment, String typed) throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("typed.txt"), typed);
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(input.toFile()).redirectOutput(output.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("WINEDEBUG", "-all", "WINEPREFIX", folder.resolve("prefix").toString(), "WINEARCH", "win64",
                "WINEDLLOVERRIDES", "mscoree,mshtml,winemenubuilder.exe=", "LC_ALL", "C"));
        builder.environment().remove("DISPLAY");
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            Assertions.fail(command + " did not end; it printed: " + Files.readString(output, StandardCharsets.ISO_8859_1));
        }
        return new Result(process.exitValue(), Files.readString(output, StandardCharsets.ISO_8859_1));
    }

    /** Ends this prefix's server. */
    @Override
    public void close() throws IOException, InterruptedException {
        execute(List.of("wineserver", "-k"), Map.of(), "");
        execute(List.of("wineserver", "-w"), Map.of(), "");
        try (var files = Files.walk(folder.resolve("prefix"))) { // they lead out of the folder
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }
}
