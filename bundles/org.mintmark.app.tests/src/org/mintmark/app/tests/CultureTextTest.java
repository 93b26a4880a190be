package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How instructions are opened from the Cultures page: those that are not the SKU's own are read without a copy. */
class CultureTextTest {

    @TempDir
    Path folder;

    private BrandedFleet fleet;
    private FleetScene scene;
    private Table table;

    @BeforeEach
    void open() throws Exception {
        fleet = new BrandedFleet(folder);
        scene = new FleetScene(folder, "nas-210");
        scene.editor().setActivePage("cultures");
        table = Robot.find(Table.class, "cultures");
        Robot.pumpFor(100);
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void aTextOfTheFamilyIsReadWithoutACopy() throws Exception {
        Path own = fleet.file("nas-210", "ja-JP", "RestartInstructions.rtf");
        CultureCells.choose(table, "ja-JP", 2);
        assertEquals("Edit text…", Robot.find(Button.class, "cell.edit").getText().replace("&", ""));
        asked(this::enter, "ja-JP's instructions come from contoso-nas. Copy them into nas-210 and edit the copy, or open contoso-nas's own?", "Cancel");
        assertEquals(scene.editor(), FleetScene.page().getActiveEditor());
        asked(() -> Robot.press(Robot.find(Button.class, "cell.edit")), "ja-JP's instructions", "Open the Family's");
        assertEquals(fleet.file("contoso-nas", "ja-JP", "RestartInstructions.rtf"), opened());
        assertFalse(Files.exists(own), "reading made a copy");
        assertFalse(scene.editor().isDirty());
    }

    @Test
    void aTextOfTheFamilyIsCopiedAndTheCopyIsEditedAndUndone() throws Exception {
        Path own = fleet.file("nas-210", "ja-JP", "RestartInstructions.rtf");
        CultureCells.choose(table, "ja-JP", 2);
        asked(this::enter, "ja-JP's instructions", "Copy and Edit");
        assertEquals(own, opened());
        assertArrayEquals(Files.readAllBytes(fleet.file("contoso-nas", "ja-JP", "RestartInstructions.rtf")), Files.readAllBytes(own));
        FleetScene.page().closeEditor(FleetScene.page().getActiveEditor(), false);
        enter(); // the SKU's own is opened without a question
        assertEquals(own, opened());
        FleetScene.page().closeEditor(FleetScene.page().getActiveEditor(), false);
        scene.run(ActionFactory.UNDO);
        assertFalse(Files.exists(own), "the copy stays");
    }

    @Test
    void theEnglishTextBehindAFallbackIsReadOrCopied() throws Exception {
        Path own = fleet.file("nas-210", "fr-FR", "RestartInstructions.rtf");
        CultureCells.choose(table, "fr-FR", 2);
        asked(this::enter, "nas-210 has no instructions for fr-FR: its clients read those of en-US, which come from contoso-nas.", "Open en-US's");
        assertEquals(fleet.file("contoso-nas", "en-US", "RestartInstructions.rtf"), opened());
        assertFalse(Files.exists(own.getParent()), "reading made a copy");
        FleetScene.page().closeEditor(FleetScene.page().getActiveEditor(), false);
        asked(() -> Robot.press(Robot.find(Button.class, "cell.edit")), "Copy them for fr-FR", "Copy and Edit");
        assertEquals(own, opened());
        scene.open();
        scene.run(ActionFactory.UNDO);
        assertFalse(Files.exists(own.getParent()), "the copy stays");
    }

    /** What the Return key and a double click do in the table. */
    private void enter() {
        table.notifyListeners(SWT.DefaultSelection, new Event());
        Robot.pumpFor(100);
    }

    private static void asked(Runnable open, String sentence, String button) {
        Robot.dialog(open, shell -> {
            assertTrue(Robot.labels(shell).stream().anyMatch(l -> l.contains(sentence)), Robot.labels(shell).toString());
            Robot.screenshot("cultures-ask-" + button.replaceAll("[^A-Za-z]", ""), shell);
            Robot.press(shell, button);
        });
        Robot.pumpFor(100);
    }

    private static Path opened() {
        return ((IFileEditorInput) FleetScene.page().getActiveEditor().getEditorInput()).getFile().getLocation().toPath();
    }
}
