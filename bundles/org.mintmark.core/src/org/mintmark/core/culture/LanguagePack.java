package org.mintmark.core.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mintmark.core.media.MediaTreeBuilder;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.model.behavior.WizardCulture;

/**
 * A language pack as an edition names it: the folders under its {@code Server Recovery} are copied to the disc's root
 * ("Create a Server Recovery DVD", step 4: both folders, such as ES and ES-ES).
 *
 * @param path the folder the edition names
 * @param root the folder whose content is copied
 * @param folders names of the folders that are copied
 * @param files what is copied, paths relative to the root with '/'
 * @param culture the culture whose wizard it translates, empty where its folders name none of the 19
 */
public record LanguagePack(Path path, Path root, List<String> folders, List<String> files, Optional<WizardCulture> culture) {

    /** Reads a pack; one that is not there has no folders. */
    public static LanguagePack read(Path path) throws IOException {
        List<String> folders = new ArrayList<>();
        List<String> files = List.of();
        Path root = MediaTreeBuilder.serverRecovery(path);
        if (Files.isDirectory(path)) {
            try (var list = Files.list(root)) {
                list.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().forEach(folders::add);
            }
            files = PartnerKit.read(root).files();
        }
        Optional<WizardCulture> culture = folders.stream().map(WizardCulture::of).flatMap(Optional::stream).findFirst();
        if (culture.isEmpty() && path.getFileName() != null) {
            culture = WizardCulture.of(path.getFileName().toString());
        }
        return new LanguagePack(path, root, List.copyOf(folders), files, culture);
    }

}
