package org.mintmark.core.check.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.model.AssetKind;

/** The culture folders that a SKU itself has, and files in them that are meant as assets but are not called so. */
final class AssetFolders {

    private AssetFolders() {
    }

    /** A file and the kind of asset it seems to be. */
    record Misnamed(Path file, AssetKind kind) {
    }

    static List<Path> own(EffectiveSku sku) throws IOException {
        Path customization = sku.folder().resolve("customization");
        if (!Files.isDirectory(customization)) {
            return List.of();
        }
        try (var list = Files.list(customization)) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The SKU's own folder of a culture. */
    static Optional<Path> own(EffectiveSku sku, String tag) throws IOException {
        return own(sku).stream().filter(f -> f.getFileName().toString().equalsIgnoreCase(tag)).findFirst();
    }

    /** Files of a folder that have an asset's ending but not its name, each asset once, and only where the folder lacks it. */
    static List<Misnamed> misnamed(Path folder) throws IOException {
        List<Path> files;
        try (var list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        List<Misnamed> found = new ArrayList<>();
        for (AssetKind kind : AssetKind.VALUES) {
            String right = kind.getLiteral();
            if (files.stream().anyMatch(f -> f.getFileName().toString().equals(right))) {
                continue;
            }
            String ending = right.substring(right.lastIndexOf('.'));
            files.stream().filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending))
                    .filter(Files::isRegularFile).findFirst()
                    .ifPresent(f -> found.add(new Misnamed(f, kind)));
        }
        return found;
    }
}
