package org.mintmark.core.check;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.mintmark.core.driver.DriverVersions;
import org.mintmark.core.driver.PackageCache;
import org.mintmark.core.driver.PackageFacts;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.engine.inf.InfVersion;

/** The ids of a fleet's SKUs, read when first asked for. */
public final class FleetIndex {

    private final Path folder;
    private final Map<Path, IndexedSku> known;
    private Map<String, List<Path>> files;
    private Map<String, List<FleetDriver>> drivers;
    private Map<Path, Path> packages = Map.of();
    private Map<String, List<FleetDriver>> before = Map.of();

    /** Of the SKUs below a folder. */
    public FleetIndex(Path folder) {
        this(folder, new ConcurrentHashMap<>());
    }

    private FleetIndex(Path folder, Map<Path, IndexedSku> known) {
        this.folder = folder;
        this.known = known;
    }

    /** What the fleet is now: only SKUs whose files have changed since are read again, packages only where SKUs declare others. */
    public FleetIndex again() {
        FleetIndex again = new FleetIndex(folder, known);
        again.packages = packages;
        again.before = drivers == null ? before : drivers;
        return again;
    }

    private IndexedSku indexed(Path file) throws IOException {
        IndexedSku now = IndexedSku.current(known.get(file), file);
        known.put(file, now);
        return now;
    }

    /** The files of all SKUs with that id, compared without case. */
    public List<Path> files(String id) throws IOException {
        if (files == null) {
            files = new TreeMap<>();
            for (Path file : Fleet.skus(folder)) {
                try {
                    files.computeIfAbsent(key(indexed(file).id()), k -> new ArrayList<>()).add(file);
                } catch (IOException e) {
                    continue; // reported where that SKU itself is checked
                }
            }
        }
        return List.copyOf(files.getOrDefault(key(id), List.of()));
    }

    /**
     * The INFs of all driver packages that lie beside their SKUs, by name and provider in lower case, the newest first; read
     * once. A SKU that is alone in its fleet has none.
     */
    public Map<String, List<FleetDriver>> drivers(Path sku, PackageCache cache) throws IOException {
        if (drivers == null) {
            List<Path> skus = Fleet.skus(folder);
            if (skus.equals(List.of(sku))) {
                drivers = Map.of(); // no need to read it again
                return drivers;
            }
            Map<Path, Path> now = packages(skus);
            if (!before.isEmpty() && now.equals(packages)) {
                drivers = before;
                return Collections.unmodifiableMap(drivers);
            }
            drivers = new HashMap<>();
            packages = now;
            List<Path> folders = List.copyOf(packages.keySet());
            List<PackageFacts> facts = cache.read(folders);
            for (int i = 0; i < folders.size(); i++) {
                for (PackagedInf inf : facts.get(i).infs()) {
                    drivers.computeIfAbsent(driverKey(inf), k -> new ArrayList<>(1))
                            .add(new FleetDriver(packages.get(folders.get(i)), folders.get(i), inf.driver().version()));
                }
            }
            drivers.values().forEach(l -> l.sort((x, y) -> DriverVersions.compare(y.version(), x.version())));
        }
        return Collections.unmodifiableMap(drivers);
    }

    /** Under which key {@link #drivers} has an INF. */
    public static String driverKey(PackagedInf inf) {
        return key(inf.path().substring(inf.path().lastIndexOf('/') + 1) + "\t" + inf.driver().version().provider());
    }

    /**
     * An INF of the fleet.
     *
     * @param sku the SKU's file
     * @param folder folder of the package
     * @param version date and version
     */
    public record FleetDriver(Path sku, Path folder, InfVersion version) {
    }

    /** Folders of packages with the SKU that has each. */
    private Map<Path, Path> packages(List<Path> skus) {
        Map<Path, Path> found = new LinkedHashMap<>();
        for (Path file : skus) {
            try {
                indexed(file).packages().forEach(p -> found.putIfAbsent(p, file));
            } catch (IOException | InvalidPathException e) {
                continue; // reported where that SKU itself is checked
            }
        }
        return found;
    }

    private static String key(String id) {
        return id == null ? "" : id.toLowerCase(Locale.ROOT);
    }
}
