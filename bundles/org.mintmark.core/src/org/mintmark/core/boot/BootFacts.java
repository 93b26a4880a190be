package org.mintmark.core.boot;

import java.util.List;

import org.mintmark.engine.inf.DriverInf;

/**
 * What is inside an image.
 *
 * @param launch what it launches, where it is a Windows PE
 * @param drivers the INFs of its own INF folder
 */
public record BootFacts(BootLaunch launch, List<DriverInf> drivers) {
    /** Takes a copy. */
    public BootFacts {
        drivers = List.copyOf(drivers);
    }
}
