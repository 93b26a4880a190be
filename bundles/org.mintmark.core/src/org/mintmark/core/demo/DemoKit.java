package org.mintmark.core.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.engine.io.PartFolder;
import org.mintmark.engine.wim.WimAuthor;
import org.mintmark.model.behavior.WizardCulture;

/** A stand-in for the partner CD: a Server Recovery folder and two language packs. Nothing of it is the vendor's. */
final class DemoKit {

    private static final String NOTE = "This partner kit is a stand-in made by the Mintmark demo. Nothing in it is Microsoft's, and nothing in it runs.\r\n";

    private final Path folder;

    DemoKit(Path folder) {
        this.folder = folder;
    }

    void write(IProgressMonitor monitor) throws IOException {
        Path kit = folder.resolve("Server Recovery");
        text(kit.resolve(PartnerKit.STAND_IN_MARK), NOTE);
        text(kit.resolve("setup.exe"), "MZ stand-in for the server recovery application\r\n");
        text(kit.resolve("GenDiskXML.exe"), "MZ stand-in for the factory tool\r\n");
        text(kit.resolve("Reset/readme.txt"), "Factory images and disk.xml go here.\r\n");
        text(kit.resolve("ServerRecovery.dll"), "MZ stand-in for the application's library\r\n");
        DemoBranding sample = new DemoBranding(WizardCulture.EN_US, "Sample Server", 0x5A6B7C);
        sample.write(kit.resolve("$OEM$/Customization/en-us"));
        bootImage(kit.resolve("sources/boot.wim"), monitor);
        for (String tag : List.of("de-DE", "ja-JP")) {
            String language = tag.substring(0, 2).toUpperCase(Locale.ROOT);
            Path pack = folder.resolve("Language Packs").resolve(tag).resolve("Server Recovery");
            for (String name : List.of(language, tag.toUpperCase(Locale.ROOT))) {
                text(pack.resolve(name).resolve("ServerRecovery.resources.dll"), "MZ stand-in for texts in " + name + "\r\n");
            }
        }
    }

    private static void bootImage(Path file, IProgressMonitor monitor) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            try (PartFolder part = PartFolder.create(file.resolveSibling("boot-work"))) {
                WimAuthor.write(DemoWindows.windowsPE(), part.path().resolve("boot.wim"), monitor);
                Files.move(part.path().resolve("boot.wim"), file);
            }
        }
    }

    private static void text(Path file, String text) throws IOException {
        Demo.write(file, text.getBytes(StandardCharsets.US_ASCII));
    }
}
