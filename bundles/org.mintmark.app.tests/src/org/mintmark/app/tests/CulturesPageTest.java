package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.engine.png.PngReader;
import org.mintmark.model.behavior.WizardCulture;

/** What a user of the Cultures page sees and does. */
class CulturesPageTest {

    @TempDir
    Path folder;

    private BrandedFleet fleet;
    private FleetScene scene;
    private Table table;

    @BeforeEach
    void open() throws Exception {
        fleet = new BrandedFleet(folder.resolve("fleet"));
        scene = new FleetScene(folder.resolve("fleet"), "nas-210");
        page();
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    private void page() {
        scene.editor().setActivePage("cultures");
        table = Robot.find(Table.class, "cultures");
        assertTrue(Robot.until(() -> !scene.editor().problems().isEmpty()), "live checks found nothing");
    }

    @Test
    void matrixSaysForEveryCellWhereItsFileComesFrom() throws Exception {
        assertEquals(19, table.getItemCount());
        assertTrue(table.getItem(0).getText(0).startsWith("en-US"));
        assertEquals("from contoso-nas", text("en-US", 1));
        assertEquals("falls back to en-US", text("fr-FR", 2));
        BrandedFleet.write(fleet.file("nas-210", "ja-JP", "RestartInstructions.rtf"),
                BrandedFleet.text(WizardCulture.JA_JP, List.of("サーバー", "電源を切ります。")));
        BrandedFleet.write(fleet.file("nas-210", "hu-HU", "RestartInstructions.rtf"), new byte[] { 'x' });
        scene.refresh();
        assertTrue(Robot.until(() -> text("ja-JP", 2).equals("own · 11 characters")), text("ja-JP", 2));
        assertTrue(Robot.until(() -> text("hu-HU", 2).equals("invalid")), text("hu-HU", 2));
        assertEquals("missing", text("hu-HU", 1));
        choose("hu-HU", 2);
        assertTrue(Robot.find(Label.class, "cell.issues").getText().contains("RestartInstructions.rtf of hu-HU"), Robot.find(Label.class, "cell.issues").getText());
        Robot.screenshot("cultures-states");
    }

    @Test
    void droppedPictureIsRenamedAndItsSizeIsFixedAndUndone() throws Exception {
        Path photo = folder.resolve("Front view.PNG");
        Files.write(photo, BrandedFleet.picture(300, 200));
        Path target = fleet.file("nas-210", "ja-JP", "ServerImage.png");
        drop("ja-JP", 1, photo);
        assertArrayEquals(Files.readAllBytes(photo), Files.readAllBytes(target));
        assertFalse(scene.editor().isDirty(), "a file beside the SKU made it dirty");
        assertTrue(Robot.until(() -> text("ja-JP", 1).equals("own · 300 × 200")), text("ja-JP", 1));
        assertTrue(Robot.until(() -> Robot.shows("cell.fix")), "no fix is offered");
        Button fix = Robot.find(Button.class, "cell.fix");
        assertEquals("Fit to 256 x 256 pixels", fix.getText());
        Robot.screenshot("cultures-fit");
        Robot.press(fix);
        assertEquals(256, PngReader.check(Files.readAllBytes(target)).height());
        assertTrue(Robot.until(() -> text("ja-JP", 1).equals("own · 256 × 256")), text("ja-JP", 1));
        scene.run(ActionFactory.UNDO);
        assertArrayEquals(Files.readAllBytes(photo), Files.readAllBytes(target));
        scene.run(ActionFactory.UNDO);
        assertFalse(Files.exists(target.getParent()), "the culture's folder stays");
        assertTrue(Robot.until(() -> text("ja-JP", 1).equals("from contoso-nas")), text("ja-JP", 1));
        scene.run(ActionFactory.REDO);
        assertTrue(Files.exists(target));
    }

    @Test
    void wrongFilesAreRefusedWithASentence() throws Exception {
        Path notes = folder.resolve("notes.rtf");
        Files.writeString(notes, "{\\rtf1 x}");
        String[] said = new String[1];
        Robot.dialog(() -> {
            try {
                drop("ja-JP", 1, notes);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }, shell -> {
            said[0] = labels(shell);
            Robot.press(shell, "OK");
        });
        assertTrue(said[0].contains("notes.rtf can't become ServerImage.png: put it into the column of RestartInstructions.rtf."), said[0]);
        assertFalse(Files.exists(fleet.file("nas-210", "ja-JP", "ServerImage.png")));
    }

    @Test
    void inheritedFileIsOverriddenLeftOutAndReset() throws Exception {
        choose("ja-JP", 3);
        assertTrue(Robot.find(Label.class, "cell.state").getText().startsWith("Inherited from contoso-nas"));
        Robot.press(Robot.find(Button.class, "cell.override"));
        Path own = fleet.file("nas-210", "ja-JP", "RestartHelp.chm");
        assertArrayEquals(Files.readAllBytes(fleet.file("contoso-nas", "ja-JP", "RestartHelp.chm")), Files.readAllBytes(own));
        assertTrue(Robot.until(() -> text("ja-JP", 3).startsWith("own · Contoso NAS")), text("ja-JP", 3));
        Robot.press(Robot.find(Button.class, "cell.reset"));
        assertFalse(Files.exists(own));
        assertTrue(Robot.until(() -> text("ja-JP", 3).equals("from contoso-nas")), text("ja-JP", 3));
        Robot.press(Robot.find(Button.class, "cell.fallback"));
        assertTrue(Robot.until(() -> text("ja-JP", 3).equals("falls back to en-US")), text("ja-JP", 3));
        assertTrue(scene.editor().isDirty());
        Robot.key(table, SWT.DEL, 0);
        assertTrue(Robot.until(() -> text("ja-JP", 3).equals("from contoso-nas")), text("ja-JP", 3));
    }

    @Test
    void culturesAreAddedAndRemovedAndUndone() throws Exception {
        Robot.dialog(() -> Robot.press(Robot.find(Button.class, "cultures.add")), shell -> {
            Table list = (Table) first(shell, Table.class);
            Arrays.stream(list.getItems()).filter(i -> i.getText().startsWith("fr-FR")).forEach(i -> {
                i.setChecked(true);
                org.eclipse.swt.widgets.Event e = new org.eclipse.swt.widgets.Event();
                e.item = i;
                e.detail = SWT.CHECK;
                list.notifyListeners(SWT.Selection, e);
            });
            Robot.press(shell, "Add");
        });
        assertTrue(Robot.until(() -> text("fr-FR", 1).equals("missing")), text("fr-FR", 1));
        choose("ja-JP", 1);
        Robot.press(Robot.find(Button.class, "cultures.remove"));
        assertTrue(Robot.until(() -> text("ja-JP", 1).equals("falls back to en-US")), text("ja-JP", 1));
        assertEquals(List.of("ja-JP"), scene.editor().document().sku().getExcludedCultures());
        scene.run(ActionFactory.UNDO);
        scene.run(ActionFactory.UNDO);
        assertTrue(Robot.until(() -> text("ja-JP", 1).equals("from contoso-nas") && text("fr-FR", 1).equals("falls back to en-US")));
        assertFalse(scene.editor().isDirty());
    }

    @Test
    void filesAreCopiedFromAnotherCulture() throws Exception {
        choose("fr-FR", 2);
        Robot.dialog(() -> Robot.press(Robot.find(Button.class, "cultures.copy")), shell -> {
            Combo culture = Robot.find(shell, Combo.class, "copy.culture");
            culture.select(Arrays.asList(culture.getItems()).indexOf("de-DE"));
            culture.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
            Robot.press(shell, "Copy");
        });
        assertArrayEquals(Files.readAllBytes(fleet.file("contoso-nas", "de-DE", "RestartInstructions.rtf")),
                Files.readAllBytes(fleet.file("nas-210", "fr-FR", "RestartInstructions.rtf")));
        assertFalse(Files.exists(fleet.file("nas-210", "fr-FR", "ServerImage.png")));
    }

    @Test
    void twoCulturesStandBesideEachOther() throws Exception {
        choose("ja-JP", 2);
        Robot.key(table, SWT.F2, 0);
        Robot.pumpFor(200);
        Shell compare = Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.getText().contains("two cultures")).findFirst().orElseThrow();
        assertTrue(Robot.find(compare, StyledText.class, "compare.text0").getText().contains("サーバーの電源を切ります。"));
        assertTrue(Robot.find(compare, StyledText.class, "compare.text1").getText().contains("Turn the server off."));
        Robot.screenshot("cultures-compare", compare);
        compare.close();
    }

    @Test
    void pageIsDrawnInLightAndDark() throws Exception {
        drop("ja-JP", 1, Files.write(folder.resolve("a.png"), BrandedFleet.picture(300, 200)));
        for (String theme : List.of("default", "dark")) {
            scene.theme(theme);
            page();
            choose("ja-JP", 1);
            assertTrue(Robot.fits(scene.editor().getActivePageInstance().getManagedForm().getForm()), "the page is wider than its editor");
            Robot.screenshot("cultures-" + theme);
        }
        scene.theme("default");
    }

    private void drop(String tag, int column, Path file) throws Exception {
        table.showItem(table.getItem(row(tag)));
        Robot.pumpFor(50);
        Rectangle cell = table.getItem(row(tag)).getBounds(column);
        Desktop.drop(table, cell.x + 10, cell.y + cell.height / 2, file);
    }

    private void choose(String tag, int column) {
        CultureCells.choose(table, tag, column);
    }

    private int row(String tag) {
        return CultureCells.row(table, tag);
    }

    private String text(String tag, int column) {
        return table.getItem(row(tag)).getText(column);
    }

    private static String labels(org.eclipse.swt.widgets.Composite parent) {
        StringBuilder all = new StringBuilder();
        for (var child : parent.getChildren()) {
            all.append(child instanceof Label label ? label.getText() : child instanceof org.eclipse.swt.widgets.Text text ? text.getText() : "").append('\n');
            all.append(child instanceof org.eclipse.swt.widgets.Composite composite ? labels(composite) : "");
        }
        return all.toString();
    }

    private static org.eclipse.swt.widgets.Control first(org.eclipse.swt.widgets.Composite parent, Class<?> type) {
        for (var child : parent.getChildren()) {
            if (type.isInstance(child)) {
                return child;
            }
            var below = child instanceof org.eclipse.swt.widgets.Composite composite ? first(composite, type) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
