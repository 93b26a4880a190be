package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mintmark.model.CaptureMode;
import org.mintmark.model.Edition;
import org.mintmark.model.SealedFile;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.build.Workshops;

/** What the steps before left is brought into a SKU by wizards: a partner kit, what GenDiskXML wrote, drivers. */
class ImportTest {

    private static final String WIZARDS = "org.mintmark.ui.wizard.";

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();

    private static void finish(String wizard, String field, String folder) {
        Robot.dialog(() -> Robot.command(WIZARDS + wizard), shell -> {
            assertFalse(Robot.enabled(shell, "Finish"), "nothing was chosen yet");
            Robot.find(shell, Text.class, field).setText(folder);
            Robot.screenshot("import-" + wizard, shell);
            Robot.press(shell, "Finish");
        });
    }

    @Test
    void aPartnerKitIsCopiedIntoTheFleetAndUsed() throws Exception {
        SkuEditor editor = DemoWorkspace.edit("rack-310");
        String kit = editor.effective().editions().get(0).partnerKit().value().path().toString();
        Robot.dialog(() -> Robot.command(WIZARDS + "kit"), shell -> {
            assertEquals("rack-310", Robot.find(shell, Combo.class, "sku").getText());
            Robot.find(shell, Text.class, "kit").setText(demo.fleet().toString());
            assertFalse(Robot.enabled(shell, "Finish"), "the fleet's folder passes for a kit");
            assertTrue(says(shell, "no boot.wim"));
            Robot.press(shell, "Cancel");
        });
        finish("kit", "kit", kit);
        Edition made = editor.document().sku().getEditions().get(0);
        assertEquals("../partner/Server Recovery", made.getPartnerKit());
        assertEquals(64, made.getPartnerKitDigest().length());
        assertTrue(Files.isDirectory(demo.fleet().resolve("partner/Server Recovery/sources")));
        assertEquals("media", editor.getActivePageInstance().getId());
        assertTrue(editor.isDirty());
        editor.document().history().undo();
        assertTrue(editor.document().sku().getEditions().isEmpty());
        assertFalse(editor.isDirty());
    }

    @Test
    void whatGenDiskXmlWroteIsSealedAndCarried() throws Exception {
        SkuEditor editor = DemoWorkspace.edit("tower-110");
        Path set = Workshops.locate("${disks}/rack-310", editor.document().path()).path();
        Robot.dialog(() -> Robot.command(WIZARDS + "set"), shell -> {
            Robot.find(shell, Text.class, "set").setText(demo.fleet().toString());
            Robot.press(shell, "Finish");
            assertTrue(Robot.until(() -> says(shell, "holds no images: name the folder that GenDiskXML wrote")), Robot.texts(shell).toString());
            Robot.find(shell, Text.class, "set").setText(set.toString());
            Robot.press(shell, "Finish");
        });
        assertEquals(CaptureMode.IMPORT, editor.document().sku().getCapture().getMode());
        assertTrue(editor.document().sku().getCapture().getSealed().stream().map(SealedFile::getName).toList().contains("disk.xml"));
        assertEquals("images", editor.getActivePageInstance().getId());
        editor.document().history().undo();
        assertFalse(editor.isDirty(), "it was more than one step");
    }

    @Test
    void driverPackagesAreCopiedIntoTheSku() throws Exception {
        SkuEditor editor = DemoWorkspace.edit("tower-110");
        finish("drivers", "drivers", demo.fleet().resolve("nas-210/drivers").toString());
        assertEquals(List.of("sample-nic"), editor.document().sku().getDrivers().getPackages().stream().map(p -> p.getId()).toList());
        assertTrue(Files.exists(demo.fleet().resolve("tower-110/drivers/sample-nic/samplenic.inf")));
        assertEquals("drivers", editor.getActivePageInstance().getId());
        editor.document().history().undo();
        assertFalse(editor.isDirty());
        assertFalse(Files.exists(demo.fleet().resolve("tower-110/drivers/sample-nic/samplenic.inf")), "undo has left the files");
    }

    @Test
    void onlyWhatMakesDiscsIsOffered() {
        assertEquals("General(Preferences) Mintmark(Driver Packages, GenDiskXML Output, Partner Kit)", offered("org.eclipse.ui.file.import"));
        assertEquals("General(Preferences) Mintmark(Report)", offered("org.eclipse.ui.file.export"));
    }

    private static String offered(String command) {
        StringBuilder offered = new StringBuilder();
        Robot.dialog(() -> Robot.command(command), shell -> {
            Tree tree = tree(shell).findFirst().orElseThrow();
            for (TreeItem group : tree.getItems()) {
                group.setExpanded(true);
                Event expanded = new Event();
                expanded.item = group;
                tree.notifyListeners(SWT.Expand, expanded);
                Robot.pumpFor(100);
                offered.append(' ').append(group.getText()).append(Stream.of(group.getItems()).map(TreeItem::getText).collect(Collectors.joining(", ", "(", ")")));
            }
            Robot.press(shell, "Cancel");
        });
        return offered.toString().strip();
    }

    private static Stream<Tree> tree(Control control) {
        return control instanceof Tree tree ? Stream.of(tree)
                : control instanceof Composite parts ? Stream.of(parts.getChildren()).flatMap(ImportTest::tree) : Stream.empty();
    }

    private static boolean says(Shell shell, String text) {
        return Stream.concat(Robot.labels(shell).stream(), Robot.texts(shell).stream()).anyMatch(t -> t.contains(text));
    }
}
