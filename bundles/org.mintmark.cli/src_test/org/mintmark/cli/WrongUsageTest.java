package org.mintmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintmark.core.json.Json;

/** A wrong command line is told what to write instead, in words for people and in JSON for programs. */
class WrongUsageTest {

    @TempDir
    Path temp;

    private record Run(int code, String out, String err) {
    }

    private Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Map.of("MINTMARK_CACHE", temp.resolve("cache").toString()), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "buld | There is no command 'buld': did you mean 'build' or 'burn'?",
            "help | There is no command 'help': choose one of those that 'mintmark --help' lists.",
            "--quiet check | Options such as '--quiet' stand after the command: write 'mintmark COMMAND --quiet'.",
            "build --ouput x | 'mintmark build' has no option '--ouput': did you mean '--output'?",
            "check -dash | 'mintmark check' has no option '-dash': correct it, or put -- before a name that begins with a hyphen.",
            "drivers my sku | 'sku' is one argument too many: leave it out, or put a name with blanks in quotes.",
            "check --location kit | Value for option '--location' (NAME=DIR) should be in KEY=VALUE format but was kit.",
            "new x --progress xml | --progress understands json only: write --progress json.",
            "status --jobs -2 | --jobs must be at least 1, not -2: leave it out for one a processor.",
            "status --format sarif | Only 'mintmark check' prints SARIF: write --format json or text.",
            "completion --format json | A completion script is neither JSON nor SARIF: leave out --format." })
    void saysWhatToWriteInstead(String line, String sentence) {
        Run run = run(line.split(" "));
        assertEquals(ExitCode.USAGE, run.code(), run.toString());
        assertEquals("mintmark: " + sentence, run.err().lines().findFirst().orElse(""));
    }

    @Test
    void everyFailureIsOneJsonObjectWhereJsonIsAskedFor() throws IOException {
        String empty = Files.createDirectories(temp.resolve("empty")).toString();
        for (List<String> command : List.of(List.of("check", "--format", "json", empty), List.of("build", "--format=json", empty, "--bogus"),
                List.of("verify", "--format=json", empty + "/none.iso"), List.of("rename", empty, "x", "--format", "json"))) {
            Run run = run(command.toArray(String[]::new));
            assertEquals(ExitCode.USAGE, run.code(), run.toString());
            JsonNode json = Json.parse(run.out().getBytes(StandardCharsets.UTF_8), "stdout");
            assertEquals("mintmark/failure/1", json.path("schema").asText());
            assertEquals(command.get(0), json.path("command").asText());
            assertEquals("usage", json.path("result").asText());
            assertTrue(run.err().startsWith("mintmark: " + json.path("message").asText()), run.toString());
        }
        assertEquals("", run("check", "--", "--format=json").out());
    }

    @Test
    void besideErrorsProgressInJsonIsAllThereIsOnStderrAndEndsWithTheResult() throws IOException {
        run("new", temp.resolve("nas").toString());
        for (String command : List.of("build", "check", "verify", "status", "drivers")) {
            Run run = run(command, "--progress=json", temp.resolve("nas").toString());
            JsonNode last = null;
            for (String line : run.err().lines().filter(l -> !l.startsWith("mintmark: ")).toList()) {
                last = Json.parse(line.getBytes(StandardCharsets.UTF_8), line);
                assertEquals("mintmark/progress/1", last.path("schema").asText());
            }
            assertTrue(run.err().contains("mintmark: " + last.path("message").asText()) || last.path("message").asText().isEmpty(), run.toString());
            assertEquals("result " + ExitCode.text(run.code()), last.path("event").asText() + " " + last.path("result").asText(), run.toString());
        }
    }

    @Test
    void lostResultsAreAFailureAndAReaderThatHadEnoughIsNone() {
        assertEquals(ExitCode.FAILED, printed("No space left on device"));
        assertEquals(ExitCode.DONE, printed("Broken pipe"));
        assertEquals(ExitCode.DONE, printed(null));
    }

    private int printed(String reason) {
        Output output = new Output(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                if (reason != null) {
                    throw new IOException(reason);
                }
            }
        });
        try (PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            out.println("result");
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), System.out, new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("MINTMARK_CACHE", temp.toString()), false);
        int code = Main.printed(terminal, output, ExitCode.DONE);
        assertEquals(code == ExitCode.FAILED, err.toString(StandardCharsets.UTF_8).contains("incomplete (No space left on device): free some space"));
        return code;
    }

    @Test
    void noOutputTakesThePlaceOfWhatIsNoOutput() throws IOException {
        run("new", temp.resolve("nas").toString());
        String sku = temp.resolve("nas/nas.sku").toString();
        String link = Files.createSymbolicLink(temp.resolve("link"), Path.of(sku)).toString();
        String iso = Files.write(temp.resolve("a.iso"), new byte[100]).toString();
        byte[] before = Files.readAllBytes(Path.of(sku));
        refused(" is what is read and would be lost: name another file", "preview", sku, "--output", link, "--yes");
        refused(" is what is read and would be lost: name another file", "usb", iso, "--output", iso, "--yes");
        refused(" is what is read and would be lost: name another file", "rehearse", iso, "--disk", iso, "--yes");
        refused(" exists and is no HTML page: name another file.", "verify", iso, "--html", sku);
        refused(" exists and is no HTML page: name another file.", "diff", iso, sku, "--html", iso);
        refused(" exists and is no HTML page: name another file.", "rehearse", iso, "--html", iso);
        refused(" is a folder: name a file such as", "verify", iso, "--html", temp.toString());
        refused("There is no folder ", "verify", iso, "--html", temp.resolve("none/a.html").toString());
        refused("Invalid value for SKU: the name is empty, write . for this folder.", "clean", "");
        refused("--boot-seconds must be at least 1, not -5.", "rehearse", iso, "--boot-seconds", "-5");
        refused("the name is empty, write . for this folder", "build", "--output", "", sku);
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(Path.of(sku)));
        String page = Files.writeString(temp.resolve("old.html"), "<!DOCTYPE html>\n<p>before").toString();
        run("verify", iso, "--html", page);
        assertTrue(Files.readString(Path.of(page)).contains("too small to be an ISO image"));
    }

    @Test
    void editionsThatWouldLeaveTheirFolderOrShareOneAreErrors() throws IOException {
        run("new", temp.resolve("nas").toString());
        Path sku = temp.resolve("nas/nas.sku");
        String plain = Files.readString(sku);
        Files.writeString(sku, plain.replaceFirst("(?s)/>\\s*$", "><editions id=\"../up\"/><editions id=\"eu\"/><editions id=\"EU\" label=\"A&#10;B\"/></sku:Sku>"));
        Run run = run("check", sku.toString());
        assertEquals(ExitCode.ERRORS, run.code(), run.toString());
        assertTrue(run.out().contains("error sku.edition.invalid: The edition '../up' can't name a folder and an ISO everywhere: use letters"), run.out());
        assertTrue(run.out().contains("error sku.edition.invalid: The editions eu and EU share a folder"), run.out());
        assertTrue(run.out().contains("The volume label A B"), run.out());
        assertEquals("a ?[31mb", Shown.line("a\n\u001b[31mb"));
    }

    @Test
    void oneBrokenSkuKeepsNoOtherFromWhatIsDoneToAFleet() throws IOException {
        for (String id : List.of("a", "b", "c")) {
            run("new", temp.resolve("fleet").resolve(id).toString());
        }
        Files.writeString(temp.resolve("fleet/b/b.sku"), "");
        for (String command : List.of("migrate", "clean")) {
            Run run = run(command, temp.resolve("fleet").toString(), "--format=json");
            assertEquals(ExitCode.FAILED, run.code(), run.toString());
            assertTrue(run.err().startsWith("mintmark: b failed: ") && run.err().lines().count() == 1, run.toString());
            JsonNode json = Json.parse(run.out().getBytes(StandardCharsets.UTF_8), "stdout");
            assertEquals("b", json.path("failures").path(0).path("sku").asText());
            assertEquals(command.equals("migrate") ? 2 : 0, json.path("files").size());
        }
    }

    @Test
    void adviceCanBeTypedAsItIsPrinted() {
        assertTrue(run("new", temp.resolve("plain").toString()).out().contains("'mintmark check " + temp.resolve("plain") + "'"));
        assertEquals("\"a b/c\\$d\"", Shown.argument(Path.of("a b/c$d")));
        assertEquals("Zürich/日本_1-2.sku", Shown.argument(Path.of("Zürich/日本_1-2.sku")));
    }

    private void refused(String part, String... command) {
        Run run = run(command);
        assertEquals(ExitCode.USAGE, run.code(), run.toString());
        assertTrue(run.err().contains(part), run.toString());
    }

    @Test
    void cacheThatCanNotBeUsedIsNamed() throws IOException {
        Files.writeString(temp.resolve("cache"), "a file");
        Run run = run("new", temp.resolve("nas").toString());
        assertEquals(ExitCode.DONE, run.code(), run.toString());
        Run diff = run("diff", temp.resolve("nas").toString(), temp.resolve("nas").toString());
        assertEquals(ExitCode.FAILED, diff.code(), diff.toString());
        assertTrue(diff.err().contains("The cache folder ") && diff.err().contains("set MINTMARK_CACHE"), diff.toString());
        assertFalse(diff.err().contains("\tat "), diff.toString());
    }
}
