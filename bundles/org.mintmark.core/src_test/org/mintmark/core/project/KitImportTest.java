package org.mintmark.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.media.PartnerKit;

/** Partner kits taken into a fleet. */
class KitImportTest {

    @TempDir
    Path folder;

    private Path disc;

    @BeforeEach
    void disc() throws IOException {
        disc = folder.resolve("disc");
        Files.createDirectories(disc.resolve("Server Recovery/sources"));
        Files.write(disc.resolve("Server Recovery/sources/boot.wim"), new byte[] { 1, 2, 3 });
        Files.writeString(disc.resolve("Server Recovery/setup.exe"), "MZ");
    }

    @Test
    void theFolderOnTheDiscIsFoundAndCopied() throws IOException {
        PartnerKit kit = KitImport.find(disc);
        assertEquals(disc.resolve("Server Recovery"), kit.folder());
        PartnerKit copy = KitImport.copy(kit, folder.resolve("fleet/partner/kit"), new NullProgressMonitor());
        assertEquals(kit.files(), copy.files());
        assertEquals(3, Files.size(copy.path("sources/boot.wim")));
        IOException twice = assertThrows(IOException.class, () -> KitImport.copy(kit, copy.folder(), new NullProgressMonitor()));
        assertTrue(twice.getMessage().contains("exists already"), twice.getMessage());
    }

    @Test
    void whatIsNoKitIsRefusedWithASentence() throws IOException {
        IOException none = assertThrows(IOException.class, () -> KitImport.find(folder.resolve("disc/Server Recovery/nowhere")));
        assertTrue(none.getMessage().contains("is not a folder"), none.getMessage());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        IOException noImage = assertThrows(IOException.class, () -> KitImport.find(empty));
        assertTrue(noImage.getMessage().contains("no boot.wim"), noImage.getMessage());
        Files.createDirectories(disc.resolve("Server Recovery/Reset"));
        Files.writeString(disc.resolve("Server Recovery/Reset/disk.xml"), "<x/>");
        IOException used = assertThrows(IOException.class, () -> KitImport.find(disc));
        assertTrue(used.getMessage().contains("another SKU's disc"), used.getMessage());
    }

    @Test
    void aCancelledCopyLeavesNothing() throws IOException {
        PartnerKit kit = KitImport.find(disc);
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        Path target = folder.resolve("fleet/kit");
        assertThrows(OperationCanceledException.class, () -> KitImport.copy(kit, target, cancelled));
        assertFalse(Files.exists(target));
        try (var left = Files.list(target.getParent())) {
            assertEquals(0, left.count());
        }
    }
}
