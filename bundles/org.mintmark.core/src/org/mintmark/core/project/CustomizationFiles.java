package org.mintmark.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.mintmark.core.culture.AssetStore;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.AssetKind;
import org.mintmark.model.behavior.WizardCulture;

/** Files of a person's choice that become the wizard's three files of a culture. */
public final class CustomizationFiles {

    private static final String FOLDER = "customization";
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    private CustomizationFiles() {
    }

    /** Which of the three a file is meant as, by the ending of its name. */
    public static Optional<AssetKind> kind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (PICTURES.contains(ending)) {
            return Optional.of(AssetKind.SERVER_IMAGE);
        }
        return switch (ending) {
            case "rtf" -> Optional.of(AssetKind.RESTART_INSTRUCTIONS);
            case "chm" -> Optional.of(AssetKind.RESTART_HELP);
            default -> Optional.empty();
        };
    }

    /**
     * The contents of files, by what each is meant as.
     *
     * @param files files, or folders whose files of the three kinds are taken
     * @param wanted the only kind that is taken, null for all three
     * @throws FormatException with a sentence where a file is none of the three, not the wanted one, or not the only one of its kind
     */
    public static Map<AssetKind, byte[]> read(List<Path> files, AssetKind wanted) throws IOException {
        Map<AssetKind, byte[]> contents = new EnumMap<>(AssetKind.class);
        for (Path file : expanded(files)) {
            AssetKind kind = kind(file).orElseThrow(() -> new FormatException(file.getFileName()
                    + " is no picture, rich text or help book: choose a .png, .rtf or .chm file."));
            if (wanted != null && kind != wanted) {
                throw new FormatException(file.getFileName() + " can't become " + wanted.getLiteral() + ": put it into the column of "
                        + kind.getLiteral() + ".");
            }
            if (Files.size(file) > AssetStore.MAX_BYTES) {
                throw new FormatException(file.getFileName() + " has " + Files.size(file) + " bytes, more than a customization file may have: make it smaller.");
            }
            if (contents.put(kind, Files.readAllBytes(file)) != null) {
                throw new FormatException("Several of these files would become " + kind.getLiteral() + ": choose one.");
            }
        }
        if (contents.isEmpty()) {
            throw new FormatException("There is no picture, rich text or help book in it: choose a .png, .rtf or .chm file.");
        }
        return contents;
    }

    /** The contents of a culture's files, wherever they are; those that are not there are left out. */
    public static Map<AssetKind, byte[]> read(EffectiveCulture culture) throws IOException {
        Map<AssetKind, byte[]> contents = new EnumMap<>(AssetKind.class);
        for (AssetKind kind : AssetKind.VALUES) {
            if (culture.asset(kind).present()) {
                contents.put(kind, Files.readAllBytes(culture.asset(kind).file()));
            }
        }
        return contents;
    }

    private static List<Path> expanded(List<Path> files) throws IOException {
        List<Path> expanded = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                try (Stream<Path> list = Files.list(file)) {
                    list.filter(Files::isRegularFile).filter(f -> kind(f).isPresent()).sorted().forEach(expanded::add);
                }
            } else {
                expanded.add(file);
            }
        }
        return expanded;
    }

    /** The folder of a culture in a SKU's own folder, as it is spelt there; it need not exist. */
    public static Path folder(Path sku, String tag) throws IOException {
        Path customization = sku.resolveSibling(FOLDER);
        if (Files.isDirectory(customization)) {
            try (Stream<Path> list = Files.list(customization)) {
                List<Path> same = list.filter(Files::isDirectory).filter(f -> f.getFileName().toString().equalsIgnoreCase(tag)).sorted().toList();
                Optional<Path> exact = same.stream().filter(f -> f.getFileName().toString().equals(WizardCulture.canonical(tag))).findFirst();
                if (!same.isEmpty()) {
                    return exact.orElse(same.get(0));
                }
            }
        }
        return customization.resolve(WizardCulture.canonical(tag));
    }
}
