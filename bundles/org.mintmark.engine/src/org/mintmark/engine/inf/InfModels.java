package org.mintmark.engine.inf;

import java.util.List;

/**
 * A Models section of a manufacturer.
 *
 * @param manufacturer who made the devices
 * @param name the section's name without decoration, by which Windows chooses among decorated ones
 * @param decoration which Windows it is for
 * @param models its devices; none says that the Windows it is for is not supported
 */
public record InfModels(String manufacturer, String name, InfDecoration decoration, List<InfModel> models) {
	/** Takes a copy. */
	public InfModels {
		models = List.copyOf(models);
	}
}
