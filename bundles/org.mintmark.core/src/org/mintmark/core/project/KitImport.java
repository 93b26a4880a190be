package org.mintmark.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.engine.io.PartFolder;

/** Takes a partner kit into a fleet, as it is on the partner CD. */
public final class KitImport {

    private static final String FOLDER = "Server Recovery";

    private KitImport() {
    }

    /**
     * The kit in a folder: the folder itself, or its {@code Server Recovery}, as on the partner CD.
     *
     * @throws IOException with a sentence where there is none, or it is another SKU's disc
     */
    public static PartnerKit find(Path folder) throws IOException {
        Path below = folder.resolve(FOLDER);
        PartnerKit kit = PartnerKit.read(Files.isDirectory(below) ? below : folder);
        if (kit.bootImage(null).isEmpty()) {
            throw new IOException(kit.folder() + " holds no boot.wim, so it is no partner kit: choose the Server Recovery folder of the partner CD.");
        }
        if (!kit.foreignImages().isEmpty()) {
            throw new IOException(kit.folder() + " already holds " + String.join(", ", kit.foreignImages())
                    + ", so it is another SKU's disc: choose the folder on the partner CD itself.");
        }
        return kit;
    }

    /**
     * Copies a kit; the target has it whole or not at all.
     *
     * @param target new, or an empty folder
     * @throws IOException with a sentence where there is something else
     */
    public static PartnerKit copy(PartnerKit kit, Path target, IProgressMonitor monitor) throws IOException {
        if (Files.exists(target) && !FileTree.isEmptyFolder(target)) {
            throw new IOException(target + " exists already: choose another folder, or use the kit that is there.");
        }
        monitor.beginTask("Copy the partner kit", kit.files().size());
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (PartFolder part = PartFolder.create(target)) {
            for (String file : kit.files()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Path copied = part.path().resolve(file);
                Files.createDirectories(copied.getParent());
                Files.copy(kit.path(file), copied, StandardCopyOption.COPY_ATTRIBUTES);
                monitor.worked(1);
            }
            part.commit();
        }
        return PartnerKit.read(target);
    }
}
