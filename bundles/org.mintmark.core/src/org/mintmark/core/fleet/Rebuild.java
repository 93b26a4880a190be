package org.mintmark.core.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a build of a SKU would make now.
 *
 * @param sku file of the SKU
 * @param id its id
 * @param refusal why it can't be built, in a sentence; empty where it can
 * @param built whether all of its discs were made before
 * @param parts what would be made, none where all is current or nothing can be
 * @param signOffs how many of its discs were approved and are, or would be, others now
 */
public record Rebuild(Path sku, String id, String refusal, boolean built, List<Part> parts, int signOffs) {

    /** Takes a copy. */
    public Rebuild {
        parts = List.copyOf(parts);
    }

    /** What takes time. */
    public enum Kind {
        /** Images captured from a reference disk, and split. */
        CAPTURE,
        /** A boot image with drivers. */
        BOOT_IMAGE,
        /** An ISO, written and read back. */
        ISO
    }

    /**
     * Something that would be made.
     *
     * @param where folder that gets it; a capture may be that of several SKUs
     * @param seconds how long it took last time, where that is known
     */
    public record Part(Kind kind, Path where, OptionalDouble seconds) {
    }

    /** Whether discs were made that a build would make anew. */
    public boolean stale() {
        return built && !parts.isEmpty();
    }

    /** The kinds of what would be made, each once. */
    public List<Kind> kinds() {
        return parts.stream().map(Part::kind).distinct().sorted().toList();
    }
}
