package org.mintmark.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.DriverEngine;
import org.mintmark.core.plan.PlanOptions;

import picocli.CommandLine.Option;

/** What plan, build and status understand. */
final class BuildOptions {

    @Option(names = "--output", paramLabel = "DIR", description = "Folder that gets one folder a SKU (default: the SKU's build folder).")
    Path output;

    @Option(names = "--media", paramLabel = "DIR", description = "Also leaves each DVD's files as a folder in DIR.")
    Path media;

    @Option(names = "--profile", paramLabel = "draft|default|release", description = "Fastest; balanced; smallest and fit to ship.")
    Profile profile = Profile.DEFAULT;

    @Option(names = "--driver-engine", paramLabel = "libwim|dism", description = "What puts drivers into the boot image (default: libwim; dism needs"
            + " Windows and an administrator, and was not tested).")
    DriverEngine driverEngine = DriverEngine.LIBWIM;

    PlanOptions plan() {
        return new PlanOptions(profile, Optional.ofNullable(output), Optional.ofNullable(media), driverEngine);
    }
}
