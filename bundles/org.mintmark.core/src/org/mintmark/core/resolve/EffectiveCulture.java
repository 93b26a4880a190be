package org.mintmark.core.resolve;

import java.nio.file.Path;
import java.util.List;

import org.mintmark.model.AssetKind;

/**
 * A culture the SKU is branded for.
 *
 * @param tag the culture's name in the procedure's casing, or as found where it is none of the 19
 * @param origin own where the SKU's own file or folder names it
 * @param file the nearest {@code .sku} file that names it
 * @param assets the three files in the order of {@link AssetKind}
 */
public record EffectiveCulture(String tag, Origin origin, Path file, List<EffectiveAsset> assets) {

    /** The asset of that kind. */
    public EffectiveAsset asset(AssetKind kind) {
        return assets.get(kind.ordinal());
    }
}
