package org.mintmark.core.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mintmark.model.AssetKind;

/**
 * What a preview is drawn from: the disc as a working folder would make it, or one that is built.
 *
 * @param sku the SKU's id, empty where nobody knows
 * @param name its name for people
 * @param revision its revision, empty where none
 * @param edition id of the edition
 * @param kind kind of the medium
 * @param label volume label
 * @param iso digest of the ISO it is drawn from, empty for a working folder
 * @param rootFolders folders in the disc's root, among them those of language packs
 * @param cultures the culture folders as the disc spells them, each with its files in the order of {@link AssetKind}
 */
public record PreviewDisc(String sku, String name, String revision, String edition, String kind, String label, String iso,
        List<String> rootFolders, Map<String, List<PageAsset>> cultures) {

    /** Takes copies. */
    public PreviewDisc {
        rootFolders = List.copyOf(rootFolders);
        cultures = new TreeMap<>(cultures);
    }

    /** The files of a culture folder, found without case. */
    public Optional<List<PageAsset>> culture(String tag) {
        return cultures.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(tag)).map(Map.Entry::getValue).findFirst();
    }

    /** Whether it is drawn from an ISO. */
    public boolean built() {
        return !iso.isEmpty();
    }
}
