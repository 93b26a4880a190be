package org.mintmark.core.resolve;

import java.nio.file.Path;

import org.mintmark.model.AssetKind;

/**
 * One of the three customization files of a culture.
 *
 * @param kind which file
 * @param state where it comes from, or why there is none
 * @param file the file; null unless own or inherited
 * @param declaredBy the {@code .sku} file that has it or forces the fallback; null where it is missing
 */
public record EffectiveAsset(AssetKind kind, State state, Path file, Path declaredBy) {

    /** Where an asset comes from, or why there is none. */
    public enum State {
        /** In the SKU's own folder, or pointed at by its own model. */
        OWN,
        /** From a family. */
        INHERITED,
        /** Left out on purpose. */
        FALLBACK,
        /** Nobody has it. */
        MISSING
    }

    /** True where a file goes on the disc. */
    public boolean present() {
        return file != null;
    }
}
