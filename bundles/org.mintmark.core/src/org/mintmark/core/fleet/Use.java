package org.mintmark.core.fleet;

import java.nio.file.Path;

/**
 * A SKU that uses something.
 *
 * @param sku the file of the SKU
 * @param id its id
 * @param isFamily whether it is a family, which ships no disc itself
 * @param declaredBy the {@code .sku} file that says so: its own or that of a family
 * @param declaredById the id in that file
 * @param as id of the driver package, tag of the culture, or id of the edition; empty where there is no more to say
 * @param active false for a driver package that is switched off
 */
public record Use(Path sku, String id, boolean isFamily, Path declaredBy, String declaredById, String as, boolean active) {

    /** Whether the SKU says so itself. */
    public boolean own() {
        return sku.equals(declaredBy);
    }
}
