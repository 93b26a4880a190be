package org.mintmark.core.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.project.SkuProject;
import org.mintmark.engine.io.Digests;
import org.mintmark.model.Administration;
import org.mintmark.model.Capture;
import org.mintmark.model.CaptureMode;
import org.mintmark.model.Edition;
import org.mintmark.model.Firmware;
import org.mintmark.model.Generation;
import org.mintmark.model.SealedFile;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.TargetMedium;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.model.io.SkuFile;

/** The SKUs of the demo: a family with the branding, and four servers based on it. */
final class DemoFleet {

    private static final String BASE = "../family-essentials/family-essentials.sku";
    private static final SkuFactory MODEL = SkuFactory.eINSTANCE;

    private final Path folder;
    private final SkuFile files = new SkuFile();

    DemoFleet(Path folder) {
        this.folder = folder;
    }

    void write(IProgressMonitor monitor) throws IOException {
        family();
        nas();
        tower();
        rack(monitor);
        desk();
    }

    private void family() throws IOException {
        Sku sku = sku("family-essentials", "Essentials servers");
        sku.setBase(null);
        sku.setAbstract(true);
        sku.setAdministration(Administration.REMOTE);
        sku.setGeneration(Generation.ESSENTIALS_2016);
        sku.getHardwareIds().add(DemoDrivers.disk());
        Edition edition = MODEL.createEdition();
        edition.setId("default");
        edition.setPartnerKit("${kit}/Server Recovery");
        edition.getLanguagePacks().addAll(List.of("${kit}/Language Packs/de-DE", "${kit}/Language Packs/ja-JP"));
        edition.setTarget(TargetMedium.DVD5);
        sku.getEditions().add(edition);
        save(sku);
        for (WizardCulture culture : List.of(WizardCulture.EN_US, WizardCulture.DE_DE, WizardCulture.JA_JP)) {
            new DemoBranding(culture, "Contoso Server", 0x2F6FAB).write(customization("family-essentials", culture));
        }
    }

    private void nas() throws IOException {
        Sku sku = sku("nas-210", "NAS 210, two bays");
        sku.setFirmware(Firmware.UEFI);
        sku.setRevision("B");
        sku.getHardwareIds().add(DemoDrivers.newNetwork());
        sku.setDrivers(DemoDrivers.write(folder.resolve("nas-210")));
        sku.setCapture(capture("${disks}/nas-210.img"));
        save(sku);
        DemoBranding own = new DemoBranding(WizardCulture.EN_US, "NAS 210", 0x1E8E6B);
        Demo.write(customization("nas-210", WizardCulture.EN_US).resolve("ServerImage.png"), own.picture());
        Demo.write(customization("nas-210", WizardCulture.EN_US).resolve("RestartInstructions.rtf"), own.instructions());
    }

    private void tower() throws IOException {
        Sku sku = sku("tower-110", "Tower 110");
        sku.setFirmware(Firmware.BIOS);
        sku.setRevision("A");
        sku.getHardwareIds().add(DemoDrivers.knownNetwork());
        Capture capture = capture("${disks}/tower-110.img");
        capture.setPartSize(100L << 20);
        sku.setCapture(capture);
        save(sku);
    }

    private void rack(IProgressMonitor monitor) throws IOException {
        Sku sku = sku("rack-310", "Rack 310");
        sku.setFirmware(Firmware.BIOS);
        sku.setRevision("C");
        sku.getHardwareIds().add(DemoDrivers.knownNetwork());
        Capture capture = capture("${disks}/rack-310");
        capture.setMode(CaptureMode.IMPORT);
        for (Path file : DemoVendorSet.files(folder.resolve("disks/rack-310"))) {
            SealedFile sealed = MODEL.createSealedFile();
            sealed.setName(file.getFileName().toString());
            sealed.setSize(Files.size(file));
            sealed.setSha256(Digests.sha256(file, monitor));
            capture.getSealed().add(sealed);
        }
        sku.setCapture(capture);
        save(sku);
    }

    private void desk() throws IOException {
        Sku sku = sku("desk-10", "Desk 10, administered at its console");
        sku.setAdministration(Administration.LOCAL);
        save(sku);
    }

    private static Sku sku(String id, String name) {
        Sku sku = MODEL.createSku();
        sku.setId(id);
        sku.setName(name);
        sku.setBase(BASE);
        return sku;
    }

    private static Capture capture(String source) {
        Capture capture = MODEL.createCapture();
        capture.setSource(source);
        return capture;
    }

    private Path customization(String sku, WizardCulture culture) {
        return folder.resolve(sku).resolve("customization").resolve(culture.tag());
    }

    private void save(Sku sku) throws IOException {
        Path project = folder.resolve(sku.getId());
        Demo.write(project.resolve(".project"), SkuProject.description(sku.getId()));
        Demo.write(project.resolve(sku.getId() + ".sku"), files.write(sku));
    }
}
