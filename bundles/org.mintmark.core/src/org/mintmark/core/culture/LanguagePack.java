package org.mintmark.core.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mintmark.core.media.MediaTreeBuilder;
import org.mintmark.model.behavior.WizardCulture;

/**
 * A language pack as an edition names it: the folders under its {@code Server Recovery} are copied to the disc's root
 * ("Create a Server Recovery DVD", step 4: both folders, such as ES and ES-ES).
 *
 * @param path the folder the edition names
 * @param folders names of the folders that are copied
 * @param culture the culture whose wizard it translates, empty where its folders name none of the 19
 */
public record LanguagePack(Path path, List<String> folders, Optional<WizardCulture> culture) {

    /** Reads a pack; one that is not there has no folders. */
    public static LanguagePack read(Path path) throws IOException {
        List<String> folders = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (var list = Files.list(MediaTreeBuilder.serverRecovery(path))) {
                list.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().forEach(folders::add);
            }
        }
        Optional<WizardCulture> culture = folders.stream().map(WizardCulture::of).flatMap(Optional::stream).findFirst();
        if (culture.isEmpty() && path.getFileName() != null) {
            culture = WizardCulture.of(path.getFileName().toString());
        }
        return new LanguagePack(path, List.copyOf(folders), culture);
    }

}
