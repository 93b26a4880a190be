package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.IFormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.project.LayoutTemplates;
import org.mintmark.core.project.SkuProject;
import org.mintmark.model.DriverPackage;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.model.io.SkuFile;

/** A SKU with 200 drivers and all cultures: opens within a second and never keeps the user waiting. */
class LargeSkuTest {

    private static final int DRIVERS = 200;
    private static final long OPEN_MILLIS = 1000;
    private static final long EVENT_MILLIS = 100;

    @TempDir
    Path fleet;

    private FleetScene scene;

    @BeforeEach
    void open() throws Exception {
        new BrandedFleet(fleet);
        List<String> tags = Arrays.stream(WizardCulture.values()).map(WizardCulture::tag).toList();
        Path large = new SkuProject().create(new SkuProject.Request(fleet.resolve("large"), false, fleet.resolve("contoso-nas/contoso-nas.sku"), null,
                LayoutTemplates.TWO_DISK, tags), new NullProgressMonitor());
        SkuFile files = new SkuFile();
        Sku sku = files.load(large);
        sku.setDrivers(SkuFactory.eINSTANCE.createDriverSet());
        for (int i = 0; i < DRIVERS; i++) {
            DriverPackage driver = SkuFactory.eINSTANCE.createDriverPackage();
            driver.setId("p" + i);
            driver.setPath("drivers/p" + i);
            sku.getDrivers().getPackages().add(driver);
            Path folder = Files.createDirectories(fleet.resolve("large/drivers/p" + i));
            Files.writeString(folder.resolve("net.inf"), INF.formatted(i));
            Files.write(folder.resolve("net.sys"), new byte[100]);
        }
        Files.write(large, files.write(sku));
        scene = new FleetScene(fleet, "nas-210"); // what every first editor loads does not count
        Robot.pumpFor(500);
        FleetScene.page().closeAllEditors(false);
    }

    private static final String INF = """
            [Version]\r
            Signature="$Windows NT$"\r
            Class=Net\r
            ClassGuid={4d36e972-e325-11ce-bfc1-08002be10318}\r
            Provider=Contoso\r
            DriverVer=01/02/2016,1.0.0.0\r
            [Manufacturer]\r
            Contoso=Models,NTamd64\r
            [Models.NTamd64]\r
            "Port"=Install,PCI\\VEN_1AF4&DEV_%04X\r
            [Install]\r
            CopyFiles=Files\r
            [Files]\r
            net.sys\r
            [SourceDisksNames]\r
            1=Disk\r
            [SourceDisksFiles]\r
            net.sys=1\r
            [DestinationDirs]\r
            DefaultDestDir=12\r
            """;

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void opensAtOnceAndNeverWaits() throws Exception {
        try (UiThread thread = new UiThread()) {
            scene.open("large");
            Robot.find(Text.class, "name");
            assertTrue(thread.longestMillis() < OPEN_MILLIS, "opening took " + thread.longestMillis() + " ms");
            assertTrue(Robot.within(30, () -> !scene.editor().problems().isEmpty()), "the live checks found nothing");
            Text name = Robot.find(Text.class, "name");
            List<String> slow = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                String value = "Large " + i;
                thread.restart();
                name.setText(value);
                name.notifyListeners(SWT.DefaultSelection, new Event());
                Robot.pumpFor(400); // the live checks run in between and show what they found
                if (thread.longestMillis() > EVENT_MILLIS && i > 0) {
                    slow.add(value + ": " + thread.longestMillis() + " ms");
                }
            }
            assertTrue(slow.isEmpty(), slow.toString());
            List<String> pages = new ArrayList<>();
            for (String id : List.of("disk", "cultures", "drivers", "images", "media", "source", "overview")) {
                IFormPage page = scene.editor().setActivePage(id); // makes its controls
                Robot.pumpFor(300);
                thread.restart();
                scene.editor().document().set(scene.editor().document().sku(), org.mintmark.model.SkuPackage.Literals.SKU__NAME, "on " + page.getId());
                Robot.pumpFor(400);
                pages.add(page.getId() + " " + thread.longestMillis() + " ms");
            }
            assertTrue(pages.stream().allMatch(p -> Long.parseLong(p.split(" ")[1]) <= EVENT_MILLIS), pages.toString());
        }
    }
}
