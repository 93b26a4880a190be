package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.SkuProject;

/** What a user of the Drivers page sees and does. */
class DriversPageTest {

    @TempDir
    Path folder;

    private FleetScene scene;
    private Table packages;

    @BeforeEach
    void open() throws Exception {
        Path fleet = folder.resolve("fleet");
        Path family = new SkuProject().create(fleet.resolve("contoso-nas"), null, null, List.of(), new NullProgressMonitor());
        Files.writeString(family, """
                <?xml version="1.0" encoding="UTF-8"?>
                <sku:Sku xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:sku="urn:mintmark:sku:1" id="contoso-nas" abstract="true">
                  <hardwareIds value="PCI\\VEN_8086&amp;DEV_1539" device="Intel I211" deviceClass="Net"/>
                  <drivers><packages id="samplenic" path="drivers/samplenic"/></drivers>
                </sku:Sku>
                """);
        driver(family.resolveSibling("drivers/samplenic"), "samplenic", "Net", "{4d36e972-e325-11ce-bfc1-08002be10318}", "PCI\\VEN_8086&DEV_1539", "amd64");
        new SkuProject().create(fleet.resolve("nas-210"), family, null, List.of("en-US"), new NullProgressMonitor());
        new SkuProject().create(fleet.resolve("nas-410"), family, null, List.of("en-US"), new NullProgressMonitor());
        scene = new FleetScene(fleet, "nas-210");
        page();
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    private void page() {
        scene.editor().setActivePage("drivers");
        packages = Robot.find(Table.class, "drivers");
        assertTrue(Robot.until(() -> packages.getItemCount() > 0), "no package");
    }

    @Test
    void packageDeviceAndUsersAreShown() {
        assertTrue(Robot.until(() -> row(packages, 0).get(1).endsWith("problem")), row(packages, 0).toString());
        assertEquals(List.of("Net", "Contoso", "1.2.3.4", "10/03/2016", "not signed", "amd64", "PE", "from contoso-nas"), row(packages, 0).subList(2, 10));
        Table coverage = Robot.find(Table.class, "coverage");
        assertEquals("Intel I211", row(coverage, 0).get(0));
        assertEquals("samplenic", row(coverage, 0).get(2));
        assertEquals("0x80ff0000", row(coverage, 0).get(3));
        assertEquals("exact, unsigned", row(coverage, 0).get(4));
        assertTrue(Robot.find(Label.class, "drivers.summary").getText().contains("1 of 1 devices that recovery needs"), Robot.find(Label.class, "drivers.summary").getText());
        assertTrue(Robot.until(() -> facts().contains("This folder is also used by: contoso-nas, nas-410")), facts());
        assertTrue(facts().contains("samplenic.inf") && facts().contains("samplenic.sys") && facts().contains("PCI\\VEN_8086&DEV_1539  Sample device"), facts());
        Combo target = Robot.find(Combo.class, "drivers.target");
        target.select(1);
        target.notifyListeners(SWT.Selection, new Event());
        assertEquals("none known", row(coverage, 0).get(2));
    }

    @Test
    void droppedFolderIsCopiedOrderedAndUndone() throws Exception {
        Path vendor = folder.resolve("Vendor Disk/x64");
        driver(vendor, "raid", "SCSIAdapter", "{4d36e97b-e325-11ce-bfc1-08002be10318}", "PCI\\VEN_1000&DEV_0097", "amd64");
        Desktop.drop(packages, 10, 10, folder.resolve("Vendor Disk"));
        Path copied = folder.resolve("fleet/nas-210/drivers/x64");
        assertTrue(Files.exists(copied.resolve("raid.inf")) && Files.exists(copied.resolve("raid.sys")));
        assertTrue(Robot.until(() -> packages.getItemCount() == 2), "no second package");
        assertEquals("x64", row(packages, 1).get(0));
        assertEquals("SCSIAdapter", row(packages, 1).get(2));
        assertEquals("own", row(packages, 1).get(9));
        packages.setSelection(1);
        Robot.press(Robot.find(Button.class, "drivers.up"));
        assertTrue(Robot.until(() -> row(packages, 0).get(0).equals("x64")), row(packages, 0).toString());
        scene.run(ActionFactory.UNDO);
        assertTrue(Robot.until(() -> row(packages, 0).get(0).equals("samplenic")), row(packages, 0).toString());
        scene.run(ActionFactory.UNDO);
        assertTrue(Robot.until(() -> packages.getItemCount() == 1), "the package stays");
        assertFalse(Files.exists(copied), "the copy stays");
        assertFalse(scene.editor().isDirty());
    }

    @Test
    void inheritedPackageIsExcludedDisabledAndTakenAgain() {
        packages.setSelection(0);
        Robot.key(packages, SWT.DEL, 0);
        assertTrue(Robot.until(() -> row(packages, 0).get(1).equals("excluded")), row(packages, 0).toString());
        assertEquals(List.of("samplenic"), scene.editor().document().sku().getDrivers().getExcluded());
        assertEquals("none known", row(Robot.find(Table.class, "coverage"), 0).get(2));
        Robot.press(Robot.find(Button.class, "drivers.exclude"));
        assertTrue(Robot.until(() -> !row(packages, 0).get(1).equals("excluded")), row(packages, 0).toString());
        Robot.key(packages, ' ', 0);
        assertTrue(Robot.until(() -> row(packages, 0).get(1).equals("disabled")), row(packages, 0).toString());
        assertEquals("from contoso-nas", row(packages, 0).get(9));
        Robot.press(Robot.find(Button.class, "drivers.targets"));
        assertTrue(Robot.until(() -> row(packages, 0).get(8).equals("image")), row(packages, 0).toString());
    }

    @Test
    void hardwareIdsAreTypedAndImportedAndANearMissIsNamed() throws Exception {
        Table coverage = Robot.find(Table.class, "coverage");
        driver(folder.resolve("old"), "old", "SCSIAdapter", "{4d36e97b-e325-11ce-bfc1-08002be10318}", "PCI\\VEN_1000&DEV_0097", "x86");
        Desktop.drop(packages, 10, 10, folder.resolve("old"));
        Robot.dialog(() -> Robot.press(Robot.find(Button.class, "drivers.ids")), shell -> {
            Robot.find(shell, Text.class, "ids.text").setText("PCI\\VEN_1000&DEV_0097&SUBSYS_00008086\n");
            Robot.find(shell, Text.class, "ids.name").setText("Second port");
            Robot.press(shell, "Add");
        });
        assertTrue(Robot.until(() -> coverage.getItemCount() == 2), "no second device");
        assertEquals("Second port", row(coverage, 1).get(0));
        assertEquals("nearly PCI\\VEN_1000&DEV_0097 in old/old.inf: only for x86", row(coverage, 1).get(4));
        Path list = folder.resolve("devices.txt");
        Files.writeString(list, "00:1f.2 SATA controller [0106]: Intel Corporation C236 AHCI [8086:a102] (rev 31)\n");
        Desktop.drop(coverage, 10, 10, list);
        assertTrue(Robot.until(() -> coverage.getItemCount() == 3), "no third device");
        Robot.pumpFor(300);
        Rectangle name = coverage.getItem(2).getBounds(0);
        Robot.mouse(coverage, SWT.MouseMove, name.x + 30, name.y + name.height / 2);
        assertEquals(row(coverage, 2).get(0), coverage.getToolTipText(), "what is cut can't be read");
        Robot.screenshot("drivers-devices");
        coverage.setSelection(1);
        coverage.notifyListeners(SWT.Selection, new Event());
        Robot.press(Robot.find(Button.class, "drivers.device.remove"));
        assertTrue(Robot.until(() -> coverage.getItemCount() == 2), "the device stays");
    }

    @Test
    void whatIsChosenInOneTableIsChosenInTheOther() throws Exception {
        Table coverage = Robot.find(Table.class, "coverage");
        driver(folder.resolve("raid"), "raid", "SCSIAdapter", "{4d36e97b-e325-11ce-bfc1-08002be10318}", "PCI\\VEN_1000&DEV_0097", "amd64");
        Desktop.drop(packages, 10, 10, folder.resolve("raid"));
        Path list = folder.resolve("devices.txt");
        Files.writeString(list, """
                00:1f.2 SATA controller [0106]: Intel Corporation C236 AHCI [8086:a102] (rev 31)
                01:00.0 RAID bus controller [0104]: Broadcom SAS3008 [1000:0097] (rev 02)
                """);
        Desktop.drop(coverage, 10, 10, list);
        assertTrue(Robot.until(() -> packages.getItemCount() == 2 && coverage.getItemCount() == 3), "not all is there");
        int raid = row(coverage, 1).get(2).equals("raid") ? 1 : 2;
        choose(packages, 1);
        assertEquals(raid, coverage.getSelectionIndex());
        choose(packages, 0);
        assertEquals(0, coverage.getSelectionIndex());
        choose(coverage, raid);
        assertEquals(1, packages.getSelectionIndex());
        assertTrue(facts().startsWith("raid"), facts());
        choose(coverage, 3 - raid);
        assertEquals(-1, packages.getSelectionIndex());
        assertTrue(facts().startsWith("No package of this SKU has a driver for "), facts());
        Robot.key(packages, SWT.DEL, 0);
        assertEquals(2, packages.getItemCount());
    }

    @Test
    void columnsFillThePageAndNothingThatMattersIsCut() throws Exception {
        Table coverage = Robot.find(Table.class, "coverage");
        Path list = folder.resolve("devices.txt");
        Files.writeString(list, "00:1f.6 Ethernet controller [0200]: Intel Corporation Ethernet Connection (2) I219-LM with a long name [8086:15b7] (rev 31)\n");
        Desktop.drop(coverage, 10, 10, list);
        assertTrue(Robot.until(() -> coverage.getItemCount() == 2), "no second device");
        Point before = Robot.shell().getSize();
        try {
            for (Point size : List.of(new Point(1280, 800), new Point(1440, 900), new Point(2560, 1600))) {
                Robot.shell().setSize(size);
                Robot.pumpFor(1000);
                filled(packages, 0, 1, 4);
                filled(coverage, 2, 3, 4, 5);
                Robot.screenshot("drivers-" + size.x);
            }
        } finally {
            Robot.shell().setSize(before);
            Robot.pumpFor(300);
        }
    }

    private static void filled(Table table, int... whole) {
        assertEquals(table.getClientArea().width, IntStream.range(0, table.getColumnCount()).map(c -> table.getColumn(c).getWidth()).sum(), table.getData("id") + " is not filled");
        GC gc = new GC(table);
        for (int c : whole) {
            int need = IntStream.range(0, table.getItemCount()).map(r -> gc.textExtent(table.getItem(r).getText(c)).x).max().orElse(0);
            assertTrue(table.getColumn(c).getWidth() > need, () -> table.getColumn(c).getText() + " is cut");
        }
        gc.dispose();
    }

    private static void choose(Table table, int row) {
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void pageIsDrawnInLightAndDark() throws Exception {
        driver(folder.resolve("fleet/contoso-nas/drivers/old"), "old", "SCSIAdapter", "{4d36e97b-e325-11ce-bfc1-08002be10318}", "PCI\\VEN_1000&DEV_0097", "x86");
        scene.refresh();
        Desktop.drop(packages, 10, 10, folder.resolve("fleet/contoso-nas/drivers/old"));
        assertTrue(Robot.until(() -> packages.getItemCount() == 2), "no second package");
        scene.editor().doSave(new NullProgressMonitor());
        for (String theme : List.of("default", "dark")) {
            scene.theme(theme);
            page();
            assertTrue(Robot.until(() -> row(packages, 1).get(1).equals("can't be used")), row(packages, 1).toString());
            assertTrue(Robot.fits(scene.editor().getActivePageInstance().getManagedForm().getForm()), "the page is wider than its editor");
            Robot.screenshot("drivers-" + theme);
        }
        scene.theme("default");
    }

    private static void driver(Path folder, String name, String className, String guid, String id, String architecture) throws Exception {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".inf"), String.join("\r\n", "[Version]", "Signature=\"$Windows NT$\"", "Class=" + className, "ClassGuid=" + guid,
                "Provider=%Maker%", "DriverVer=10/03/2016,1.2.3.4", "", "[Manufacturer]", "%Maker%=Devices,NT" + architecture, "", "[Devices.NT" + architecture + "]",
                "%Device%=Install," + id, "", "[Install.NT]", "CopyFiles=@" + name + ".sys", "", "[Install.NT.Services]", "AddService=" + name + ",0x2,Service", "",
                "[Service]", "ServiceType=1", "StartType=3", "ErrorControl=1", "ServiceBinary=%12%\\" + name + ".sys", "", "[DestinationDirs]",
                "DefaultDestDir=12", "", "[SourceDisksNames]", "1=%Device%", "", "[SourceDisksFiles]", name + ".sys=1", "", "[Strings]", "Maker=\"Contoso\"",
                "Device=\"Sample device\"", "").getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve(name + ".sys"), "MZ stand-in".getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> row(Table table, int index) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(c -> table.getItem(index).getText(c)).toList();
    }

    private static String facts() {
        return Robot.find(Text.class, "drivers.facts").getText();
    }
}
