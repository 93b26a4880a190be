package org.mintmark.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The assembled product's command line. */
final class Mintmark {

    /** The checkout. */
    static final Path ROOT = Path.of(System.getProperty("mintmark.root"));

    private static final Path PRODUCT = ROOT.resolve("releng/product/target/products/org.mintmark.product/linux/gtk/x86_64/mintmark/mintmark");
    private static final Path CACHE = ROOT.resolve("releng/checks/target/cache");
    private static final int MINUTES = 5;

    private final Path folder;
    private final Map<String, String> variables = new TreeMap<>();

    private Mintmark(Path folder) {
        this.folder = folder;
    }

    /** What a run left. */
    record Run(int code, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(out + "\n" + err, e);
            }
        }

        @Override
        public String toString() {
            return "exit " + code + "\n" + out + "\n" + err;
        }
    }

    /** The product, run in a folder. */
    static Mintmark in(Path folder) {
        return new Mintmark(folder);
    }

    /** With an environment variable. */
    Mintmark with(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /** Runs a command to its end. */
    Run run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = start(out, err, arguments);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(List.of(arguments) + " hangs: " + Files.readString(err));
            }
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    /** Starts a command whose outputs go to files. */
    Process start(Path out, Path err, String... arguments) throws IOException {
        // a shell that started the tests in its background made them ignore interrupts
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT", PRODUCT.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("MINTMARK_CACHE", CACHE.toString());
        builder.environment().put("MINTMARK_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(variables);
        return builder.start();
    }

    /** Has a worker do one job, which must succeed. */
    void worker(String job) throws IOException, InterruptedException {
        String result = answer(job);
        if (!result.contains("\"ok\":true")) {
            throw new IllegalStateException(job + " failed: " + result);
        }
    }

    /** Has a worker do one job; its input stays open until the result is there. Empty where it ended without one. */
    String answer(String job) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(PRODUCT.toString(), "worker").directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("MINTMARK_CACHE", CACHE.toString());
        builder.environment().put("MINTMARK_JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String result = "";
        try (var in = process.outputWriter(StandardCharsets.UTF_8); var out = process.inputReader(StandardCharsets.UTF_8)) {
            in.write(job + "\n");
            in.flush();
            for (String line = out.readLine(); line != null && !result.contains("\"event\":\"result\""); line = out.readLine()) {
                result = line;
            }
        }
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The worker hangs at " + job);
        }
        return result.contains("\"event\":\"result\"") ? result : "";
    }

    /** Runs a tool of the system that must succeed; returns what it printed. */
    static String tool(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(List.of(command) + " failed: " + output);
        }
        return output;
    }
}
