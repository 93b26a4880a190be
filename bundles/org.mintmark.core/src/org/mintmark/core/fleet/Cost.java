package org.mintmark.core.fleet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What builds of some SKUs would make together; what several of them share is made once.
 *
 * @param captures sets of images that are captured
 * @param bootImages boot images that get drivers
 * @param isos ISOs
 * @param signOffs approved discs that are, or would be, others now
 * @param seconds how long all of it took last time, empty where that is not known of every part
 */
public record Cost(int captures, int bootImages, int isos, int signOffs, OptionalDouble seconds) {

    /** Adds up. */
    public static Cost of(Collection<Rebuild> rebuilds) {
        Set<Rebuild.Part> parts = new LinkedHashSet<>();
        rebuilds.forEach(r -> parts.addAll(r.parts()));
        boolean known = !parts.isEmpty() && parts.stream().allMatch(p -> p.seconds().isPresent());
        return new Cost(count(parts, Rebuild.Kind.CAPTURE), count(parts, Rebuild.Kind.BOOT_IMAGE), count(parts, Rebuild.Kind.ISO),
                rebuilds.stream().mapToInt(Rebuild::signOffs).sum(),
                known ? OptionalDouble.of(parts.stream().mapToDouble(p -> p.seconds().getAsDouble()).sum()) : OptionalDouble.empty());
    }

    private static int count(Set<Rebuild.Part> parts, Rebuild.Kind kind) {
        return (int) parts.stream().filter(p -> p.kind() == kind).map(Rebuild.Part::where).distinct().count();
    }

    /** The kinds of what is made, in the order in which a build makes them. */
    public List<Rebuild.Kind> kinds() {
        return List.of(Rebuild.Kind.values()).stream().filter(k -> switch (k) {
            case CAPTURE -> captures > 0;
            case BOOT_IMAGE -> bootImages > 0;
            case ISO -> isos > 0;
        }).toList();
    }
}
