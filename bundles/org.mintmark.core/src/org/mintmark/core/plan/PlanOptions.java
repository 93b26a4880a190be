package org.mintmark.core.plan;

import java.nio.file.Path;
import java.util.Optional;

import org.mintmark.core.media.Profile;

/**
 * What a build was asked for.
 *
 * @param output folder that gets one folder a SKU; empty: each SKU's own {@code build} folder
 * @param media folder that gets the DVD's files of each ISO as a folder; empty: none
 * @param driverEngine what puts drivers into the boot image
 */
public record PlanOptions(Profile profile, Optional<Path> output, Optional<Path> media, DriverEngine driverEngine) {

    /** With libwim for drivers. */
    public PlanOptions(Profile profile, Optional<Path> output, Optional<Path> media) {
        this(profile, output, media, DriverEngine.LIBWIM);
    }
}
