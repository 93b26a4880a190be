package org.mintmark.core.driver;

import java.util.Optional;

/**
 * How a device fares in one Windows.
 *
 * @param known false where the drivers of that Windows itself are not known, so that an uncovered device may be covered after all
 * @param match its driver, empty for an uncovered device
 * @param nearMiss the closest driver of an uncovered device
 */
public record TargetCoverage(boolean known, Optional<DriverMatch> match, Optional<NearMiss> nearMiss) {

    /** Whether the device has a driver. */
    public boolean covered() {
        return match.isPresent();
    }
}
