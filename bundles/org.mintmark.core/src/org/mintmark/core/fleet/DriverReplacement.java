package org.mintmark.core.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.project.DriverFolders;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.DriverPackage;

/**
 * One driver package in place of another wherever it is declared. Ids, targets and order stay, so that what SKUs say of the
 * package goes on to hold.
 *
 * @param lines who gets it, in the order of {@link Impact#users}
 * @param changes what is written: the declaring files, and the new package's where it is copied into the fleet
 * @param copied where the new package is copied to, null where it stays where it is
 */
public record DriverReplacement(List<Line> lines, List<FileChange> changes, Path copied) implements ManyChange {

    /** Takes copies. */
    public DriverReplacement {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    /**
     * What changes for a SKU.
     *
     * @param use the SKU and where the package is declared
     * @param before the path as the declaring file has it
     * @param after as it would be
     */
    public record Line(Use use, String before, String after) {
    }

    @Override
    public int skus() {
        return (int) lines.stream().filter(l -> !l.use().isFamily()).map(l -> l.use().sku()).distinct().count();
    }

    /** The files that declare the package. */
    public List<Path> files() {
        return lines.stream().map(l -> l.use().declaredBy()).distinct().toList();
    }

    /**
     * Looks what would change; nothing is written.
     *
     * @param fleets folders of the fleets: a package from elsewhere is copied beside the old one
     * @param from the package as it is used now
     * @param to folder of the new one
     * @throws IOException with a sentence where the new folder is no package, or a file can't be read
     */
    public static DriverReplacement of(Impact impact, Resolver resolver, List<Path> fleets, Path from, Path to) throws IOException {
        Path wanted = to.toAbsolutePath().normalize();
        if (wanted.equals(from)) {
            throw new FormatException("That is the package that is used now: choose the folder of another one.");
        }
        if (!Files.isDirectory(wanted)) {
            throw new FormatException("There is no folder " + to + ": choose the folder of the new driver package.");
        }
        if (!DriverFolders.packages(List.of(wanted)).equals(List.of(wanted))) {
            throw new FormatException(wanted.getFileName() + " holds packages in folders of their own: choose the one that has the .inf.");
        }
        boolean stays = wanted.startsWith(from.getParent()) || fleets.stream().anyMatch(f -> wanted.startsWith(f.toAbsolutePath().normalize()));
        Path place = stays ? wanted : free(from, wanted);
        Map<Path, Map<String, String[]>> paths = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        List<Use> users = impact.users(new Used(Used.Kind.DRIVER, from, "", ""));
        List<Path> declaring = users.stream().map(Use::declaredBy).distinct().toList();
        List<FileChange> changes = new ArrayList<>(ManySkus.change(declaring, (file, sku) -> {
            for (DriverPackage driver : sku.getDrivers() == null ? List.<DriverPackage>of() : sku.getDrivers().getPackages()) {
                Located located = driver.getPath() == null ? null : resolver.locate(driver.getPath(), file);
                if (located != null && from.equals(located.path())) {
                    String after = located.likewise(place, file);
                    paths.computeIfAbsent(file, k -> new LinkedHashMap<>()).put(driver.getId(), new String[] { driver.getPath(), after });
                    driver.setPath(after);
                }
            }
            return paths.containsKey(file);
        }));
        for (Use use : users) {
            String[] path = paths.getOrDefault(use.declaredBy(), Map.of()).get(use.as());
            if (path == null) {
                throw new IOException(use.declaredBy().getFileName() + " has changed meanwhile: look again.");
            }
            lines.add(new Line(use, path[0], path[1]));
        }
        if (!stays) {
            DriverFolders.read(wanted).forEach((name, content) -> changes.add(new FileChange(place.resolve(name), null, content)));
        }
        return new DriverReplacement(lines, changes, stays ? null : place);
    }

    /** A folder beside the old package that is not there yet. */
    private static Path free(Path from, Path to) {
        HashSet<String> taken = new HashSet<>();
        String id = DriverFolders.id(to, taken);
        while (Files.exists(from.resolveSibling(id))) {
            taken.add(id);
            id = DriverFolders.id(to, taken);
        }
        return from.resolveSibling(id);
    }
}
