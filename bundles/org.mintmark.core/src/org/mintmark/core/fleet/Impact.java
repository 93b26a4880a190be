package org.mintmark.core.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.core.resolve.EffectiveDriver;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.core.resolve.Resolver;

/** Who in some fleets uses which driver package, asset and value, inherited ones too: what a change would reach. */
public final class Impact {

    private final Map<Used, List<Use>> users = new LinkedHashMap<>();
    private final Map<Path, Set<Used>> bySku = new LinkedHashMap<>();
    private final List<Path> unreadable = new ArrayList<>();

    private Impact() {
    }

    /**
     * Reads every SKU below the folders; their projects need not be open.
     *
     * @throws IOException when a folder can't be read
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public static Impact of(List<Path> fleets, Resolver resolver, IProgressMonitor monitor) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path fleet : fleets) {
            files.addAll(Fleet.skus(fleet));
        }
        Impact impact = new Impact();
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (Path file : files) {
            progress.split(1);
            try {
                impact.read(resolver.resolve(file));
            } catch (IOException e) {
                impact.unreadable.add(file);
            }
        }
        impact.users.values().forEach(l -> l.sort(Comparator.comparing(Use::isFamily).thenComparing(Use::id).thenComparing(Use::as)));
        return impact;
    }

    private void read(EffectiveSku sku) {
        for (EffectiveDriver driver : sku.drivers()) {
            if (driver.path().value() != null && driver.path().value().path() != null) {
                add(sku, new Used(Used.Kind.DRIVER, driver.path().value().path(), "", ""), driver.path().file(), driver.id(), driver.enabled());
            }
        }
        for (EffectiveCulture culture : sku.cultures()) {
            for (EffectiveAsset asset : culture.assets()) {
                if (asset.present()) {
                    add(sku, new Used(Used.Kind.ASSET, asset.file(), "", ""), asset.declaredBy(), culture.tag(), true);
                }
            }
        }
        for (DeclaredValues.Value value : DeclaredValues.of(sku)) {
            add(sku, new Used(Used.Kind.VALUE, value.file(), value.name(), value.text()), value.file(), value.edition(), true);
        }
    }

    private void add(EffectiveSku sku, Used used, Path declaredBy, String as, boolean active) {
        int level = Math.max(0, sku.files().indexOf(declaredBy));
        String declaring = sku.chain().get(level).getId();
        users.computeIfAbsent(used, k -> new ArrayList<>(1))
                .add(new Use(sku.file(), sku.id(), sku.isFamily(), sku.files().get(level), declaring == null ? "" : declaring, as, active));
        bySku.computeIfAbsent(sku.file(), k -> new LinkedHashSet<>()).add(used);
    }

    /** Who uses it: SKUs first, then families, each by id. */
    public List<Use> users(Used used) {
        return List.copyOf(users.getOrDefault(used, List.of()));
    }

    /** How many SKUs use it, those not counted that are families. */
    public int skus(Used used) {
        return (int) users.getOrDefault(used, List.of()).stream().filter(u -> !u.isFamily()).map(Use::sku).distinct().count();
    }

    /** All that a SKU or family uses, its own and what it inherits. */
    public List<Used> of(Path sku) {
        return List.copyOf(bySku.getOrDefault(sku.toAbsolutePath().normalize(), Set.of()));
    }

    /** All driver packages, by folder. */
    public List<Used> drivers() {
        return users.keySet().stream().filter(u -> u.kind() == Used.Kind.DRIVER).sorted(Comparator.comparing(Used::place)).toList();
    }

    /** The ids that a driver package has, for it may have several. */
    public List<String> ids(Used driver) {
        return users.getOrDefault(driver, List.of()).stream().map(Use::as).distinct().sorted().toList();
    }

    /** SKU files that could not be read, so that nothing is known of what they use. */
    public List<Path> unreadable() {
        return List.copyOf(unreadable);
    }
}
