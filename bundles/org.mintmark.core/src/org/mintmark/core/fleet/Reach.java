package org.mintmark.core.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Fleet;

/**
 * The SKUs that a change of some files reaches, their own or that of a family, as far as they need a disc.
 *
 * @param lines one a SKU, by id
 */
public record Reach(List<Line> lines) {

    /** Takes a copy. */
    public Reach {
        lines = List.copyOf(lines);
    }

    /**
     * A SKU that is reached.
     *
     * @param family id of the family whose file has changed, empty where it is the SKU's own
     */
    public record Line(Rebuild rebuild, String family) {
    }

    /**
     * Looks at every SKU of the fleets.
     *
     * @throws IOException when a folder or a record can't be read
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public static Reach of(List<Path> fleets, Collection<Path> changed, Rebuilds rebuilds, IProgressMonitor monitor) throws IOException {
        Set<Path> files = changed.stream().map(f -> f.toAbsolutePath().normalize()).collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, fleets.size());
        for (Path fleet : fleets) {
            List<Path> skus = Fleet.skus(fleet);
            SubMonitor inner = progress.split(1).setWorkRemaining(skus.size());
            for (Path file : skus) {
                Optional<EffectiveSku> sku = rebuilds.resolved(file);
                SubMonitor one = inner.split(1);
                Optional<Path> by = sku.flatMap(s -> s.files().stream().filter(files::contains).findFirst());
                if (by.isPresent() && !sku.get().isFamily() && !sku.get().isLocal()) {
                    int level = sku.get().files().indexOf(by.get());
                    lines.add(new Line(rebuilds.of(sku.get(), one), level == 0 ? "" : sku.get().chain().get(level).getId()));
                }
            }
        }
        lines.sort(Comparator.comparing(l -> l.rebuild().id()));
        return new Reach(lines);
    }

    /** Files of the SKUs. */
    public List<Path> skus() {
        return lines.stream().map(l -> l.rebuild().sku()).toList();
    }

    /** Those whose discs were made and would be made anew. */
    public List<Rebuild> stale() {
        return lines.stream().map(Line::rebuild).filter(Rebuild::stale).toList();
    }
}
