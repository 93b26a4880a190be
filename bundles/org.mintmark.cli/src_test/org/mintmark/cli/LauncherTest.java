package org.mintmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the script that starts the command line makes of a machine, told by a Java that only says how it was called. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final Path SCRIPT = Path.of("../../features/org.mintmark.feature/rootfiles/linux/mintmark");

    @TempDir
    Path temp;

    @BeforeEach
    void install() throws IOException {
        executable("mintmark", Files.readString(SCRIPT));
        executable("jre/bin/java", "#!/bin/sh\necho \"$LC_ALL|$*\"\n");
        Files.writeString(temp.resolve("jre/release"), "JAVA_VERSION=\"25\"\n");
        Files.writeString(Files.createDirectories(temp.resolve("lib")).resolve("classpath"), "a.jar\n");
        free(10_000_000);
        executable("bin/locale", "#!/bin/sh\necho UTF-8\n");
    }

    private void executable(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private void free(long kilobytes) throws IOException {
        executable("bin/df", "#!/bin/sh\necho Filesystem 1024-blocks Used Available Capacity Mounted\necho /dev/a 1 1 " + kilobytes + " 1% /\n");
    }

    private String run(String... args) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(temp.resolve("mintmark").toString());
        builder.command().addAll(List.of(args));
        builder.environment().putAll(Map.of("MINTMARK_CACHE", temp.resolve("cache").toString(), "PATH", temp.resolve("bin") + ":" + System.getenv("PATH")));
        builder.environment().keySet().removeAll(Set.of("LC_ALL", "MINTMARK_JAVA_HOME", "MINTMARK_VM_ARGS"));
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> shown() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return Main.commandLine(new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), false)).getSubcommands().entrySet().stream()
                .filter(c -> !c.getValue().getCommandSpec().usageMessage().hidden()).map(Map.Entry::getKey).toList();
    }

    @Test
    void everyCommandHasItsArchiveAndAMisspeltOneHasNone() throws Exception {
        for (String command : shown()) {
            if (!command.equals("demo") && !command.equals("completion")) {
                assertTrue(run(command).contains("/cache/" + command + "-"), command + " is unknown to the script");
            }
        }
        assertTrue(run("demo").contains("/cache/build-"));
        assertTrue(run("buld").contains("/cache/other-"));
        assertTrue(run("").contains("/cache/other-"));
    }

    @Test
    void withoutRoomForAnArchiveNoneIsMade() throws Exception {
        free(1000);
        assertFalse(run("check").contains("SharedArchive"), "Java would end with 1 for a good result");
        executable("bin/df", "#!/bin/sh\nexit 1\n");
        assertFalse(run("check").contains("SharedArchive"));
    }

    @Test
    void archivesThatAreThereAreUsedWithoutRoom() throws Exception {
        for (String part : run("check").split(" ")) {
            if (part.endsWith(".jsa")) {
                Files.writeString(Path.of(part.substring(part.indexOf('=') + 1)), "");
            }
        }
        free(0);
        assertTrue(run("check").contains("SharedArchive"));
    }

    @Test
    void nothingIsDrawnWhereThereIsNoTerminal() throws Exception {
        assertFalse(run("check").contains("mintmark.terminal"));
    }

    @Test
    void namesWithUmlautsWorkInAPosixLocaleToo() throws Exception {
        assertEquals("", run("check").split("\\|")[0]);
        executable("bin/locale", "#!/bin/sh\necho ANSI_X3.4-1968\n");
        assertEquals("C.UTF-8", run("check").split("\\|")[0]);
    }
}
