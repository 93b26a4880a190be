package org.mintmark.core.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.mintmark.core.media.MediaTree;
import org.mintmark.model.AssetKind;

/** Sorts the paths of a disc into root folders and culture folders. */
final class DiscFolders {

    private static final String FOLDER = MediaTree.CUSTOMIZATION.toLowerCase(Locale.ROOT) + "/";

    private final Set<String> roots = new TreeSet<>();
    private final Map<String, List<PageAsset>> cultures = new TreeMap<>();

    /** Whether a path is one of the three files of a culture; only these need their content. */
    static boolean isAsset(String path) {
        return kind(path) != null;
    }

    /** Adds a path to the root folders. */
    void add(String path) {
        int slash = path.indexOf('/');
        if (slash > 0) {
            roots.add(path.substring(0, slash));
        }
    }

    /** Adds one of the three files of a culture. */
    void add(String path, String origin, String sha256, byte[] content) {
        AssetKind kind = kind(path);
        String tag = path.substring(FOLDER.length(), path.lastIndexOf('/'));
        List<PageAsset> assets = cultures.computeIfAbsent(tag, t -> {
            List<PageAsset> none = new ArrayList<>();
            AssetKind.VALUES.forEach(k -> none.add(PageAsset.missing(k)));
            return none;
        });
        assets.set(kind.ordinal(), new PageAsset(kind, path, origin, sha256, content));
    }

    private static AssetKind kind(String path) {
        if (!path.toLowerCase(Locale.ROOT).startsWith(FOLDER) || path.indexOf('/', FOLDER.length()) != path.lastIndexOf('/')) {
            return null;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return AssetKind.VALUES.stream().filter(k -> k.getLiteral().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    List<String> roots() {
        return List.copyOf(roots);
    }

    Map<String, List<PageAsset>> cultures() {
        return cultures;
    }
}
