package org.mintmark.core.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.model.Asset;
import org.mintmark.model.AssetKind;
import org.mintmark.model.AssetState;
import org.mintmark.model.Culture;
import org.mintmark.model.Sku;
import org.mintmark.model.behavior.WizardCulture;

/** Merges cultures by tag and their assets singly: the model's object first, then the file in the culture's folder. */
final class CultureMerge {

    /** Folder of a SKU with one folder a culture. */
    static final String FOLDER = "customization";

    private final Chain chain;
    private final LocatedPaths paths;
    /** A level's culture folders: lower-case tag to the folder. */
    private final List<Map<String, Path>> folders = new ArrayList<>();

    CultureMerge(Chain chain, LocatedPaths paths) {
        this.chain = chain;
        this.paths = paths;
        chain.files().forEach(file -> folders.add(folders(file.getParent().resolve(FOLDER))));
    }

    List<EffectiveCulture> cultures() {
        Set<String> keys = new HashSet<>();
        Map<String, String> spelling = new HashMap<>();
        for (int level = chain.size() - 1; level >= 0; level--) {
            Sku sku = chain.models().get(level);
            sku.getExcludedCultures().forEach(t -> keys.remove(WizardCulture.key(t)));
            for (Culture culture : sku.getCultures()) {
                if (culture.getTag() != null && !culture.getTag().isBlank()) {
                    keys.add(WizardCulture.key(culture.getTag()));
                    spelling.put(WizardCulture.key(culture.getTag()), culture.getTag());
                }
            }
            folders.get(level).forEach((key, folder) -> {
                keys.add(key);
                spelling.putIfAbsent(key, folder.getFileName().toString());
            });
        }
        return new TreeSet<>(keys).stream().map(key -> culture(key, WizardCulture.canonical(spelling.get(key)))).toList();
    }

    private EffectiveCulture culture(String key, String tag) {
        int depth = reach(key);
        int nearest = depth;
        for (int level = depth; level >= 0; level--) {
            if (folders.get(level).containsKey(key) || find(level, key) != null) {
                nearest = level;
            }
        }
        List<EffectiveAsset> assets = new ArrayList<>();
        for (AssetKind kind : AssetKind.VALUES) {
            assets.add(asset(key, kind, depth));
        }
        return new EffectiveCulture(tag, chain.origin(nearest), chain.files().get(nearest), List.copyOf(assets));
    }

    /** The farthest level whose culture of that tag still counts: one that a nearer level excludes does not. */
    private int reach(String key) {
        for (int level = 0; level < chain.size(); level++) {
            if (chain.models().get(level).getExcludedCultures().stream().anyMatch(t -> WizardCulture.key(t).equals(key))) {
                return level;
            }
        }
        return chain.size() - 1;
    }

    private EffectiveAsset asset(String key, AssetKind kind, int depth) {
        for (int level = 0; level <= depth; level++) {
            Path declaring = chain.files().get(level);
            EffectiveAsset.State state = level == 0 ? EffectiveAsset.State.OWN : EffectiveAsset.State.INHERITED;
            Asset asset = find(level, key) == null ? null
                    : find(level, key).getAssets().stream().filter(a -> a.getKind() == kind).findFirst().orElse(null);
            if (asset != null && asset.getState() == AssetState.FALLBACK) {
                return new EffectiveAsset(kind, EffectiveAsset.State.FALLBACK, null, declaring);
            }
            if (asset != null && asset.getPath() != null && !asset.getPath().isBlank()) {
                Located located = paths.locate(chain.at(level, asset.getPath())).value();
                boolean there = located.path() != null && Files.isRegularFile(located.path());
                return there ? new EffectiveAsset(kind, state, located.path(), declaring)
                        : new EffectiveAsset(kind, EffectiveAsset.State.MISSING, null, declaring);
            }
            Path folder = folders.get(level).get(key);
            if (folder != null && Files.isRegularFile(folder.resolve(kind.getLiteral()))) {
                return new EffectiveAsset(kind, state, folder.resolve(kind.getLiteral()), declaring);
            }
        }
        return new EffectiveAsset(kind, EffectiveAsset.State.MISSING, null, null);
    }

    private Culture find(int level, String key) {
        return chain.models().get(level).getCultures().stream()
                .filter(c -> c.getTag() != null && WizardCulture.key(c.getTag()).equals(key)).findFirst().orElse(null);
    }

    private static Map<String, Path> folders(Path folder) {
        Map<String, Path> result = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (var list = Files.list(folder)) {
                // of two spellings the procedure's own counts, else the first
                list.filter(Files::isDirectory).sorted().forEach(f -> {
                    String name = f.getFileName().toString();
                    if (name.equals(WizardCulture.canonical(name))) {
                        result.put(WizardCulture.key(name), f);
                    } else {
                        result.putIfAbsent(WizardCulture.key(name), f);
                    }
                });
            } catch (IOException e) {
                return Map.of(); // an unreadable folder has no assets; the checks say what is missing
            }
        }
        return result;
    }
}
