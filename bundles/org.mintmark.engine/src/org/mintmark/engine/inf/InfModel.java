package org.mintmark.engine.inf;

import java.util.List;

/**
 * A line of a Models section (learn.microsoft.com, "INF Models section").
 *
 * @param id the hardware ID; empty where the line has compatible IDs only
 * @param compatibleIds further IDs the driver is for
 * @param description the device as people call it
 * @param section name of its install section without decoration
 * @param featureScore its install section's FeatureScore, 0 best, {@link #DEFAULT_FEATURE_SCORE} where none is given
 * @param ntInstall whether its install section has an NT decoration, which ranks unsigned drivers
 */
public record InfModel(String id, List<String> compatibleIds, String description, String section, int featureScore,
		boolean ntInstall) {
	/** Feature score of nearly all drivers (learn.microsoft.com, "INF FeatureScore directive"). */
	public static final int DEFAULT_FEATURE_SCORE = 0xFF;

	/** Takes a copy. */
	public InfModel {
		compatibleIds = List.copyOf(compatibleIds);
	}
}
