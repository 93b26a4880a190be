package org.mintmark.core.reset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mintmark.core.wine.Wine;

/** Wine's command processor as Windows PE: drive X:, a medium as drive D:, stand-ins for the programs that reset.cmd calls. */
final class WindowsPe implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("diskpart", "dism", "bcdboot", "wpeutil", "reg", "wmic");

    private final Path folder;
    private final Wine wine;
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
        wine = new Wine(folder);
        Path program = wine.compile(WindowsPe.class, "standin.c");
        for (String name : PROGRAMS) {
            Files.copy(program, system.resolve(name + ".exe"));
        }
        wine.run("", Map.of(), "cmd", "/c", "exit"); // makes the prefix
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
        // seen three times under Wine, cause not found: a program that nobody told to fail did, or printed nothing; a fault of the script would come again
        boolean byItself = complete && run.code() != 0 && run.calls().size() < told;
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
        Map<String, String> environment = Map.of("MINTMARK_LOG", Wine.path(log), "MINTMARK_ANSWERS", Wine.path(folder.resolve("answers.txt")), "MINTMARK_FAIL", fail);
        Wine.Result result = wine.run(typed, environment, line.toArray(String[]::new));
        return new Run(result.code(), result.output() , Files.exists(log) ? Files.readAllLines(log) : List.of());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        wine.close();
    }
}
