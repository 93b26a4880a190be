package org.mintmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintmark.core.check.Checks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The handbook is whole: its pages are well-formed, its links lead somewhere, and it knows every rule and command there is. */
class HandbookTest {

    private static final Path HANDBOOK = Path.of("../../docs/handbook");
    private static final int LARGEST_PICTURE = 100_000;

    private final Map<String, Document> pages = new TreeMap<>();

    @BeforeEach
    void read() throws Exception {
        for (Path page : files(".html")) {
            try (InputStream in = Files.newInputStream(page)) {
                pages.put(page.getFileName().toString(), DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in));
            }
        }
        assertTrue(pages.size() >= 15, "only " + pages.keySet());
    }

    @Test
    void everyLinkAndAnchorLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        pages.forEach((page, document) -> {
            for (String attribute : List.of("href", "src")) {
                for (String target : values(document, attribute)) {
                    String[] parts = target.split("#", 2);
                    String file = parts[0].isEmpty() ? page : parts[0];
                    boolean found = pages.containsKey(file) ? parts.length == 1 || values(pages.get(file), "id").contains(parts[1])
                            : Files.isRegularFile(HANDBOOK.resolve(file));
                    if (target.contains(":") || !found) {
                        broken.add(page + ": " + target);
                    }
                }
            }
        });
        assertEquals(List.of(), broken);
    }

    @Test
    void pagesNeedNothingFromElsewhere() throws IOException {
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            assertEquals("en-GB", page.getValue().getDocumentElement().getAttribute("lang"), page.getKey());
            assertEquals(0, page.getValue().getElementsByTagName("script").getLength(), page.getKey());
            assertEquals(0, page.getValue().getElementsByTagName("style").getLength(), page.getKey());
            List<String> ids = values(page.getValue(), "id");
            assertEquals(ids.size(), Set.copyOf(ids).size(), "ids of " + page.getKey() + " that are there twice");
            NodeList images = page.getValue().getElementsByTagName("img");
            IntStream.range(0, images.getLength()).forEach(i -> assertFalse(((Element) images.item(i)).getAttribute("alt").isEmpty(), page.getKey()));
        }
        String css = Files.readString(HANDBOOK.resolve("handbook.css"));
        assertTrue(css.contains("prefers-color-scheme: dark") && !css.contains("url("), "light and dark, nothing fetched");
        for (Path picture : files(".png")) {
            assertTrue(Files.size(picture) < LARGEST_PICTURE, picture + " is too large");
        }
    }

    @Test
    void everyRuleIsExplained() {
        Set<String> rules = Checks.all().stream().map(check -> check.code()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(rules);
        missing.removeAll(values(pages.get("problems.html"), "id"));
        assertEquals(Set.of(), missing, "rules that problems.html does not know");
        NodeList entries = pages.get("problems.html").getElementsByTagName("dd");
        IntStream.range(0, entries.getLength()).forEach(i -> assertTrue(entries.item(i).getTextContent().length() > 20, entries.item(i).getTextContent()));
    }

    @Test
    void everyCommandOptionAndExitCodeIsExplained() throws ReflectiveOperationException {
        Document page = pages.get("commands.html");
        List<String> anchors = values(page, "id");
        List<String> missing = new ArrayList<>();
        String text = page.getDocumentElement().getTextContent();
        for (Map.Entry<String, CommandLine> command : commands().entrySet()) {
            if (command.getValue().getCommandSpec().usageMessage().hidden()) {
                continue;
            }
            if (!anchors.contains(command.getKey())) {
                missing.add(command.getKey());
            }
            for (OptionSpec option : command.getValue().getCommandSpec().options()) {
                if (!option.hidden() && !text.contains(option.longestName())) {
                    missing.add(command.getKey() + " " + option.longestName());
                }
            }
        }
        NodeList cells = page.getElementsByTagName("code");
        List<String> codes = IntStream.range(0, cells.getLength()).mapToObj(i -> cells.item(i).getTextContent()).toList();
        for (Field code : ExitCode.class.getDeclaredFields()) {
            if (!codes.contains(String.valueOf(code.getInt(null)))) {
                missing.add("exit code " + code.getName());
            }
        }
        assertEquals(List.of(), missing, "what commands.html does not know");
    }

    private static Map<String, CommandLine> commands() {
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());
        return Main.commandLine(new Terminal(new ByteArrayInputStream(new byte[0]), out, out, Map.of(), false)).getSubcommands();
    }

    private static List<String> values(Document document, String attribute) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> ((Element) all.item(i)).getAttribute(attribute)).filter(v -> !v.isEmpty()).toList();
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(HANDBOOK)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
