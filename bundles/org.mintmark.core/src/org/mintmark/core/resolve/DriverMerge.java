package org.mintmark.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.mintmark.model.DriverPackage;
import org.mintmark.model.DriverTarget;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuPackage.Literals;

/** Merges driver packages by id, each feature by itself, minus what a level excludes of its bases. */
final class DriverMerge {

    private final Chain chain;
    private final LocatedPaths paths;
    /** A level's packages by id: a SKU may have a thousand. */
    private final List<Map<String, DriverPackage>> levels = new ArrayList<>();

    DriverMerge(Chain chain, LocatedPaths paths) {
        this.chain = chain;
        this.paths = paths;
        for (Sku sku : chain.models()) {
            Map<String, DriverPackage> byId = new HashMap<>();
            if (sku.getDrivers() != null) {
                sku.getDrivers().getPackages().forEach(p -> byId.putIfAbsent(p.getId(), p));
            }
            levels.add(byId);
        }
    }

    List<EffectiveDriver> drivers() {
        Map<String, EffectiveDriver> result = new LinkedHashMap<>();
        for (int level = chain.size() - 1; level >= 0; level--) {
            Sku sku = chain.models().get(level);
            if (sku.getDrivers() == null) {
                continue;
            }
            Set<String> excluded = new HashSet<>(sku.getDrivers().getExcluded());
            result.keySet().removeAll(excluded);
            for (DriverPackage driver : sku.getDrivers().getPackages()) {
                result.put(driver.getId(), effective(driver.getId(), level));
            }
        }
        List<EffectiveDriver> ordered = new ArrayList<>(result.values());
        ordered.sort(Comparator.comparingInt(EffectiveDriver::order)); // stable: the merge's order decides among equals
        return ordered;
    }

    private EffectiveDriver effective(String id, int from) {
        List<DriverTarget> targets = List.of();
        for (int level = from; level < chain.size() && targets.isEmpty(); level++) {
            DriverPackage driver = levels.get(level).get(id);
            targets = driver == null ? targets : List.copyOf(driver.getTargets());
        }
        return new EffectiveDriver(id, paths.locate(value(id, from, Literals.DRIVER_PACKAGE__PATH, null)),
                targets.isEmpty() ? List.of(DriverTarget.WINDOWS_PE) : targets,
                value(id, from, Literals.DRIVER_PACKAGE__ORDER, 0).value(),
                value(id, from, Literals.DRIVER_PACKAGE__ENABLED, Boolean.TRUE).value());
    }

    @SuppressWarnings("unchecked")
    private <T> Effective<T> value(String id, int from, EStructuralFeature feature, T byDefault) {
        for (int level = from; level < chain.size(); level++) {
            DriverPackage driver = levels.get(level).get(id);
            if (driver != null && driver.eIsSet(feature)) {
                return chain.at(level, (T) driver.eGet(feature));
            }
        }
        return Effective.byDefault(byDefault);
    }
}
