package org.mintmark.core.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.Locations.Located;

/**
 * The boot image of a disc.
 *
 * @param path on the disc
 * @param file the WIM: the kit's, or that of an overlay which replaces it
 * @param index image in it, 1 first
 * @param replaced the kit's WIM where an overlay replaces it
 */
public record BootImageFile(String path, Path file, int index, Optional<Path> replaced) {

    /** The boot image of an edition, empty where its kit is not there or has none. */
    public static Optional<BootImageFile> of(EffectiveEdition edition) throws IOException {
        Located located = edition.partnerKit().value();
        if (located == null || located.path() == null || !Files.isDirectory(located.path())) {
            return Optional.empty();
        }
        return of(edition, PartnerKit.read(located.path()));
    }

    /** The boot image of an edition with a kit. */
    public static Optional<BootImageFile> of(EffectiveEdition edition, PartnerKit kit) throws IOException {
        Optional<String> path = kit.bootImage(edition.bootImage().value());
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Path own = kit.path(path.get());
        Path file = own;
        for (Effective<Located> overlay : edition.overlays()) {
            Path folder = overlay.value().path();
            if (folder != null && Files.isDirectory(folder)) {
                file = PartnerKit.read(folder).find(path.get()).map(folder::resolve).orElse(file);
            }
        }
        return Optional.of(new BootImageFile(path.get(), file, edition.bootImageIndex().value(), file.equals(own) ? Optional.empty() : Optional.of(own)));
    }
}
