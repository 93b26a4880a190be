package org.mintmark.ui.fleet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.mintmark.core.fleet.Cost;
import org.mintmark.core.fleet.Rebuild;

/** What builds cost, in words. */
final class Costs {

    private static final int MINUTE = 60;

    private Costs() {
    }

    /** The kinds of steps, for instance {@code boot image + ISO}; empty where nothing is made. */
    static String kinds(List<Rebuild.Kind> kinds) {
        return kinds.stream().map(k -> switch (k) {
            case CAPTURE -> Messages.stepCapture;
            case BOOT_IMAGE -> Messages.stepBootImage;
            case ISO -> Messages.stepIso;
        }).collect(Collectors.joining(" + ")); //$NON-NLS-1$
    }

    /** About how long it takes, empty where nothing is known of it. */
    static Optional<String> time(Cost cost) {
        return cost.seconds().isEmpty() ? Optional.empty() : Optional.of(time(cost.seconds().getAsDouble()));
    }

    private static String time(double seconds) {
        return seconds < MINUTE ? NLS.bind(Messages.aboutSeconds, Math.max(1, Math.round(seconds)))
                : NLS.bind(Messages.aboutMinutes, Math.round(seconds / MINUTE));
    }

    /** What would be made of one SKU, or why nothing is. */
    static String note(Rebuild rebuild) {
        return !rebuild.refusal().isEmpty() ? Messages.hasErrors : rebuild.parts().isEmpty() ? Messages.staysCurrent
                : rebuild.built() ? kinds(rebuild.kinds()) : Messages.notBuilt;
    }
}
