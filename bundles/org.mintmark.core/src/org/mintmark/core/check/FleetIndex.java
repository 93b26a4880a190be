package org.mintmark.core.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.mintmark.core.resolve.Fleet;
import org.mintmark.model.io.SkuFile;

/** The ids of a fleet's SKUs, read when first asked for. */
public final class FleetIndex {

    private final Path folder;
    private Map<String, List<Path>> files;

    /** Of the SKUs below a folder. */
    public FleetIndex(Path folder) {
        this.folder = folder;
    }

    /** The files of all SKUs with that id, compared without case. */
    public List<Path> files(String id) throws IOException {
        if (files == null) {
            files = new TreeMap<>();
            SkuFile reader = new SkuFile();
            for (Path file : Fleet.skus(folder)) {
                try {
                    String own = reader.id(file);
                    files.computeIfAbsent(key(own), k -> new ArrayList<>()).add(file);
                } catch (IOException e) {
                    continue; // reported where that SKU itself is checked
                }
            }
        }
        return List.copyOf(files.getOrDefault(key(id), List.of()));
    }

    private static String key(String id) {
        return id == null ? "" : id.toLowerCase(Locale.ROOT);
    }
}
