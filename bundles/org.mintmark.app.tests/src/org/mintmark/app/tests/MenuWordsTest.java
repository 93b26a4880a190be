package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mintmark.ui.help.Handbook;

/** An ellipsis says that something is asked before anything happens; what has none acts, or shows something, at once. */
class MenuWordsTest {

    private static final String MEDIA = "org.mintmark.ui.media";
    private static final String BURN = "org.mintmark.ui.build.burn";
    private static final Pattern ENTRY = Pattern.compile("(File|Recovery Media|Help) &gt; ([^<]*)");

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();

    @BeforeEach
    void open() throws Exception {
        DemoWorkspace.page().resetPerspective();
        DemoWorkspace.edit("nas-210");
    }

    @Test
    void commandsAskAsTheirNamesSay() throws Exception {
        SignOffTest.build();
        Map<String, String> names = names();
        assertEquals(10, names.size(), names.toString());
        assertTrue(names.remove(BURN).endsWith("…"), "there is no drive to be asked for here");
        names.putAll(Map.of("org.mintmark.ui.wizard.kit", "Import Partner Kit…", "org.mintmark.ui.wizard.report", "Export Report…",
                "org.mintmark.ui.wizard.rename", "Rename SKU…", "org.mintmark.ui.fleet.uses", "Who Uses This"));
        for (Map.Entry<String, String> command : names.entrySet()) {
            DemoWorkspace.edit("nas-210"); // a report may lie above it
            if (command.getValue().endsWith("…")) {
                Robot.dialog(() -> Robot.command(command.getKey()), shell -> assertTrue(asks(shell), command.getValue() + " asks nothing"));
            } else {
                acts(command.getKey(), command.getValue());
            }
            assertTrue(Robot.within(40, () -> !DemoWorkspace.busy()), command + " goes on");
        }
    }

    private static void acts(String command, String name) {
        List<Shell> before = List.of(Display.getCurrent().getShells());
        Robot.command(command);
        Robot.pumpFor(2000);
        Stream.of(Display.getCurrent().getShells()).filter(s -> !before.contains(s) && s.isVisible()).forEach(s -> assertFalse(asks(s), name + " asks"));
    }

    /** Whether a dialog can be answered in more than one way; closes it. */
    private static boolean asks(Shell shell) {
        boolean asks = buttons(shell).stream().anyMatch(List.of("Cancel", "Sign")::contains);
        shell.close();
        return asks;
    }

    private static List<String> buttons(Composite parent) {
        List<String> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button) {
                found.add(button.getText().replace("&", ""));
            }
            found.addAll(child instanceof Composite below ? buttons(below) : List.of());
        }
        return found;
    }

    private static Map<String, String> names() throws NotDefinedException {
        Map<String, String> names = new TreeMap<>();
        for (var command : PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
            if (command.getCategory().getId().equals(MEDIA)) {
                names.put(command.getId(), command.getName());
            }
        }
        return names;
    }

    @Test
    void theHandbookNamesMenuEntriesThatAreThere() throws Exception {
        List<String> wrong = new ArrayList<>();
        int found = 0;
        try (Stream<Path> pages = Files.list(Path.of(Handbook.page("index.html")).getParent())) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".html")).toList()) {
                Matcher named = ENTRY.matcher(Files.readString(page));
                while (named.find()) {
                    found++;
                    String rest = named.group(2);
                    if (entries(named.group(1)).stream().noneMatch(e -> rest.startsWith(e) && !rest.startsWith("…", e.length()))) {
                        wrong.add(page.getFileName() + ": " + named.group() + " of " + entries(named.group(1)));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(found > 8, "only " + found + " menu entries are named");
    }

    /** The platform writes the ellipsis of its wizards as three dots. */
    private static List<String> entries(String title) {
        Menu menu = Stream.of(Robot.shell().getMenuBar().getItems()).filter(i -> i.getText().replace("&", "").equals(title)).findFirst().orElseThrow().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        Robot.pumpFor(100);
        return Stream.of(menu.getItems()).map(MenuItem::getText).map(t -> t.replace("&", "").replace("...", "…").replaceFirst("\t.*", "")).filter(t -> !t.isEmpty()).toList();
    }
}
