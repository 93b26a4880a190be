package org.mintmark.core.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Locations.Located;

/**
 * Lays the disc out as steps 3 and 4 of the procedure say: the kit's files, the language packs' folders, what the SKU
 * puts over them, images and disk.xml in {@code Reset}, the customization of each culture. Windows compares names
 * without case, so a folder that the kit has keeps the kit's casing.
 */
public final class MediaTreeBuilder {

    /** Lists the files of a folder tree, as {@link PartnerKit#list} does. */
    public interface Lister {
        /** Paths relative to the folder with '/'. */
        List<String> list(Path folder) throws IOException;
    }

    private final DigestCache cache;
    private final Lister lister;
    private final Map<String, MediaEntry> entries = new TreeMap<>();
    private final Map<String, String> casing = new HashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> collisions = new ArrayList<>();

    /** With the digests that tell identical files from different ones. */
    public MediaTreeBuilder(DigestCache cache) {
        this(cache, PartnerKit::list);
    }

    /** The same with somebody who remembers what folders hold while many SKUs are looked at. */
    public MediaTreeBuilder(DigestCache cache, Lister lister) {
        this.cache = cache;
        this.lister = lister;
    }

    /**
     * Builds the tree.
     *
     * @param kit null where there is none
     * @param images what goes into {@code Reset}
     */
    public MediaTree build(EffectiveSku sku, EffectiveEdition edition, PartnerKit kit, List<ResetFile> images)
            throws IOException {
        if (kit != null) {
            addFolder(kit.folder(), kit.files(), "", "partner kit", false);
        }
        for (Effective<Located> pack : edition.languagePacks()) {
            if (pack.value().path() != null) {
                Path folder = serverRecovery(pack.value().path());
                addFolder(folder, lister.list(folder), "", "language pack " + pack.value().path().getFileName(), false);
            }
        }
        for (Effective<Located> overlay : edition.overlays()) {
            if (overlay.value().path() != null) {
                Path folder = overlay.value().path();
                addFolder(folder, lister.list(folder), "", "overlay " + folder.getFileName(), true);
            }
        }
        for (ResetFile image : images) {
            add(MediaTree.RESET + "/" + image.name(), image.source(), image.origin(), image.sha256(), false);
        }
        for (EffectiveCulture culture : edition.cultures()) {
            for (EffectiveAsset asset : culture.assets()) {
                if (asset.present()) {
                    add(MediaTree.CUSTOMIZATION + "/" + culture.tag() + "/" + asset.kind().getLiteral(), asset.file(),
                            origin(sku, asset), "", true);
                }
            }
        }
        return new MediaTree(List.copyOf(entries.values()), leftOut, collisions);
    }

    /** A language pack is named by its own folder or by the {@code Server Recovery} folder in it. */
    public static Path serverRecovery(Path pack) throws IOException {
        if (Files.isDirectory(pack)) {
            try (var children = Files.list(pack)) {
                return children.filter(c -> c.getFileName().toString().equalsIgnoreCase("Server Recovery"))
                        .filter(Files::isDirectory).findFirst().orElse(pack);
            }
        }
        return pack;
    }

    private static String origin(EffectiveSku sku, EffectiveAsset asset) {
        int level = sku.files().indexOf(asset.declaredBy());
        String id = level < 0 ? "" : sku.chain().get(level).getId();
        return (level <= 0 ? "SKU " : "family ") + id;
    }

    private void addFolder(Path folder, List<String> files, String prefix, String origin, boolean replaces)
            throws IOException {
        for (String file : files) {
            if (PartnerKit.isGenDiskXml(file)) {
                leftOut.add(file + " of the " + origin + ": a factory tool that must not be shipped");
            } else {
                add(prefix + file, folder.resolve(file), origin, "", replaces);
            }
        }
    }

    private void add(String path, Path source, String origin, String sha256, boolean replaces) throws IOException {
        String spelt = spell(path);
        String key = spelt.toLowerCase(Locale.ROOT);
        MediaEntry entry = new MediaEntry(spelt, source, Files.size(source), origin, sha256);
        MediaEntry before = entries.get(key);
        if (before == null || replaces) {
            entries.put(key, entry);
        } else if (!sameContent(before, entry)) {
            collisions.add("The " + before.origin() + " and the " + origin + " both have " + spelt
                    + " and they differ: remove one of them.");
        }
    }

    private boolean sameContent(MediaEntry one, MediaEntry other) throws IOException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        return one.size() == other.size()
                && cache.sha256(one.source(), monitor).equals(cache.sha256(other.source(), monitor));
    }

    /** The path with every folder as it was spelt first. */
    private String spell(String path) {
        StringBuilder result = new StringBuilder();
        String[] names = path.split("/");
        for (int i = 0; i < names.length - 1; i++) {
            String name = names[i];
            result.append(casing.computeIfAbsent((result + name).toLowerCase(Locale.ROOT), folder -> name)).append('/');
        }
        return result.append(names[names.length - 1]).toString();
    }

    /**
     * A file for {@code Reset}.
     *
     * @param sha256 digest it must have, empty where any content is right
     */
    public record ResetFile(String name, Path source, String origin, String sha256) {
    }
}
