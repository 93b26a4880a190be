package org.mintmark.core.resolve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.HardwareId;
import org.mintmark.model.Sku;

/** The SKU first, then its families; looks values up from near to far. */
record Chain(List<Sku> models, List<Path> files) {

    int size() {
        return models.size();
    }

    Origin origin(int level) {
        return level == 0 ? Origin.OWN : Origin.INHERITED;
    }

    <T> Effective<T> at(int level, T value) {
        return new Effective<>(value, origin(level), files.get(level));
    }

    /** The nearest set value of a feature of the SKU itself. */
    <T> Effective<T> value(EStructuralFeature feature, T byDefault) {
        return value(sku -> sku, feature, byDefault);
    }

    /** The nearest set value of a feature of the object that each level has at that place; null objects are passed over. */
    @SuppressWarnings("unchecked")
    <T> Effective<T> value(Function<Sku, ? extends EObject> place, EStructuralFeature feature, T byDefault) {
        for (int level = 0; level < size(); level++) {
            EObject object = place.apply(models.get(level));
            if (object != null && object.eIsSet(feature)) {
                return at(level, (T) object.eGet(feature));
            }
        }
        return Effective.byDefault(byDefault);
    }

    /** Everything the levels list, the farthest family first; a value that is listed twice counts once, as the nearest has it. */
    <T> List<Effective<T>> union(Function<Sku, List<T>> list, Function<T, String> key) {
        Map<String, Effective<T>> result = new LinkedHashMap<>();
        for (int level = size() - 1; level >= 0; level--) {
            for (T item : list.apply(models.get(level))) {
                result.put(key.apply(item), at(level, item));
            }
        }
        return new ArrayList<>(result.values());
    }

    List<Effective<HardwareId>> hardwareIds() {
        return union(Sku::getHardwareIds, id -> String.valueOf(id.getValue()).toUpperCase(Locale.ROOT));
    }

    Effective<DiskLayout> layout() {
        for (int level = 0; level < size(); level++) {
            DiskLayout layout = models.get(level).getLayout();
            if (layout != null) {
                return at(level, layout);
            }
        }
        return Effective.byDefault(null);
    }
}
