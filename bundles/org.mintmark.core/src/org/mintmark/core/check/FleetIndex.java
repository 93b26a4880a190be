package org.mintmark.core.check;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.mintmark.core.resolve.Fleet;
import org.mintmark.model.DriverPackage;
import org.mintmark.model.Sku;
import org.mintmark.model.io.SkuFile;

/** The ids of a fleet's SKUs, read when first asked for. */
public final class FleetIndex {

    private final Path folder;
    private Map<String, List<Path>> files;
    private final Map<Path, Path> packages = new LinkedHashMap<>();

    /** Of the SKUs below a folder. */
    public FleetIndex(Path folder) {
        this.folder = folder;
    }

    /** The files of all SKUs with that id, compared without case. */
    public List<Path> files(String id) throws IOException {
        load();
        return List.copyOf(files.getOrDefault(key(id), List.of()));
    }

    /** The folders of all driver packages that lie beside their SKUs, each with the SKU's file; those of a SKU without others are left out. */
    public Map<Path, Path> packages(Path sku) throws IOException {
        if (files == null && Fleet.skus(folder).equals(List.of(sku))) {
            return Map.of(); // no need to read it again
        }
        load();
        return Collections.unmodifiableMap(packages);
    }

    private void load() throws IOException {
        if (files != null) {
            return;
        }
        files = new TreeMap<>();
        SkuFile reader = new SkuFile();
        for (Path file : Fleet.skus(folder)) {
            try {
                Sku sku = reader.load(file);
                files.computeIfAbsent(key(sku.getId()), k -> new ArrayList<>()).add(file);
                for (DriverPackage driver : sku.getDrivers() == null ? List.<DriverPackage>of() : sku.getDrivers().getPackages()) {
                    if (driver.isEnabled() && driver.getPath() != null && !driver.getPath().isBlank() && !driver.getPath().startsWith("$")) {
                        packages.putIfAbsent(file.resolveSibling(driver.getPath()).normalize(), file);
                    }
                }
            } catch (IOException | InvalidPathException e) {
                continue; // reported where that SKU itself is checked
            }
        }
    }

    private static String key(String id) {
        return id == null ? "" : id.toLowerCase(Locale.ROOT);
    }
}
