package org.mintmark.core.resolve;

import java.util.List;

import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.model.DriverTarget;

/**
 * A driver package of the SKU.
 *
 * @param id readable id
 * @param path folder of the package
 * @param targets images it is for
 * @param order place in the loading order, lower first
 * @param enabled whether it is used
 */
public record EffectiveDriver(String id, Effective<Located> path, List<DriverTarget> targets, int order, boolean enabled) {
}
