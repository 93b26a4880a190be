package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.core.project.SkuProject;
import org.mintmark.ui.fleet.FleetView;
import org.mintmark.ui.help.Handbook;
import org.mintmark.ui.help.HelpTopics;
import org.mintmark.ui.help.HelpView;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** F1 leads to the part of the handbook that explains what is in focus. */
class HelpTest {

    private static final Map<String, String> PAGES = Map.of("overview", "sku.html#overview", "disk", "disk.html#page", "cultures", "cultures.html#page",
            "drivers", "drivers.html#page", "images", "images.html#page", "media", "media.html#page", "source", "sku.html#source");
    private static final String PREVIEW = "org.mintmark.ui.preview";

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        new BrandedFleet(fleet);
        new SkuProject().create(new SkuProject.Request(fleet.resolve("nas-500"), false, fleet.resolve("contoso-nas/contoso-nas.sku"), null,
                LayoutTemplates.UEFI_DATA, List.of("en-US", "ja-JP")), new NullProgressMonitor());
        scene = new FleetScene(fleet, "nas-500");
    }

    @AfterEach
    void close() throws Exception {
        for (String view : List.of(HelpView.ID, PREVIEW, FleetView.ID)) {
            FleetScene.page().hideView(FleetScene.page().findView(view));
        }
        scene.theme("default");
        scene.close();
    }

    @Test
    void f1OnEveryPageOfTheEditor() throws Exception {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            scene.editor().setActivePage(page.getKey());
            FleetScene.page().activate(scene.editor());
            f1();
            shows(page.getValue());
        }
        scene.editor().setActivePage("cultures");
        f1();
        for (String theme : List.of("default", "dark")) {
            scene.theme(theme);
            Robot.screenshot("help-" + theme);
        }
    }

    @Test
    void f1OnViews() throws Exception {
        Map<String, String> views = Map.of(FleetView.ID, "fleet.html#view", PREVIEW, "cultures.html#preview", "org.mintmark.ui.build.journal",
                "media.html#journal", "org.mintmark.ui.problems", "problems.html#codes");
        for (Map.Entry<String, String> view : views.entrySet()) {
            IWorkbenchPart part = FleetScene.page().showView(view.getKey());
            FleetScene.page().activate(part);
            f1();
            shows(view.getValue());
            String active = view.getKey().equals(PREVIEW) ? HelpView.ID : view.getKey(); // which lies under the handbook
            assertEquals(active, FleetScene.page().getActivePart().getSite().getId());
        }
    }

    @Test
    void f1InAWizardExplainsItAtItsSide() {
        Robot.dialog(() -> Robot.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.mintmark.ui.wizard.sku")), shell -> {
            explains(Robot.find(shell, Text.class, "id"), "sku.html#new");
            Robot.screenshot("help-wizard", shell);
            Robot.press(shell, "Cancel");
        });
    }

    @Test
    void theHandbookOpensFromTheMenu() {
        Robot.command("org.mintmark.ui.help.handbook");
        shows("index.html");
        Robot.command("org.mintmark.ui.help.handbook", Map.of("org.mintmark.ui.help.handbook.topic", "glossary.html#sku"));
        shows("glossary.html#sku");
    }

    @Test
    void everythingThatIsContributedIsExplained() throws Exception {
        List<String> ids = new ArrayList<>();
        for (String point : List.of("org.eclipse.ui.views", "org.eclipse.ui.editors", "org.eclipse.ui.newWizards")) {
            for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(point)) {
                if (element.getContributor().getName().startsWith("org.mintmark.") && !element.getName().equals("category")) {
                    String wizard = element.getName().equals("wizard") ? element.getAttribute("class").replaceAll(".*[.$]", "") : null;
                    ids.add(wizard == null ? element.getAttribute("id") : wizard);
                }
            }
        }
        Bundle bundle = Platform.getBundle("org.mintmark.ui");
        for (String name : bundle.adapt(BundleWiring.class).listResources("org/mintmark/ui", "*.class",
                BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
            Class<?> type = bundle.loadClass(name.replace('/', '.').replaceFirst("\\.class$", ""));
            if (Dialog.class.isAssignableFrom(type) && !java.lang.reflect.Modifier.isAbstract(type.getModifiers())) {
                ids.add(type.getSimpleName());
            }
        }
        PAGES.keySet().forEach(page -> ids.add("org.mintmark.ui.sku.editor/" + page));
        assertTrue(ids.size() > 25, ids.toString());
        List<String> unexplained = new ArrayList<>();
        for (String id : ids) {
            Optional<String> topic = HelpTopics.of(id);
            if (topic.isEmpty() || !exists(topic.get())) {
                unexplained.add(id + " -> " + topic.orElse("nothing"));
            }
        }
        assertEquals(List.of(), unexplained);
    }

    private static boolean exists(String topic) throws Exception {
        String[] parts = topic.split("#");
        Path page = Path.of(Handbook.page(parts[0]));
        return Files.isRegularFile(page) && parts.length == 2 && Files.readString(page).contains("id=\"" + parts[1] + "\"");
    }

    /** Runs what F1 is bound to in the window. */
    private static void f1() throws Exception {
        Robot.pumpFor(50);
        Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance("F1"));
        assertNotNull(binding, "F1 is bound to nothing");
        Robot.command(binding.getParameterizedCommand().getId());
    }

    /** What the toolkit does in a dialog at F1: the nearest control that listens hears of it. */
    static void explains(Control focus, String topic) {
        Control hears = focus;
        while (!hears.isListening(SWT.Help) && !(hears instanceof Shell)) {
            hears = hears.getParent();
        }
        hears.notifyListeners(SWT.Help, new Event());
        shows(topic);
        Rectangle screen = focus.getMonitor().getClientArea();
        assertEquals(screen, screen.union(focus.getShell().getBounds()), "the dialog is wider than the screen");
    }

    private static void shows(String topic) {
        assertTrue(Robot.until(() -> Robot.shows("help.page") && Robot.find(Browser.class, "help.page").getUrl().endsWith("/" + topic)),
                () -> topic + " is not shown, but " + Robot.find(Browser.class, "help.page").getUrl());
    }
}
