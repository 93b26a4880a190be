package org.mintmark.core.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.wim.WimHeader;
import org.mintmark.engine.wim.WimIntegrity;

/** The WIM files of a medium: their integrity tables, and whether the parts of each split one are all there. */
final class ImageSets {

    private record Key(String guid, int parts) {
    }

    private final Map<String, Map<Integer, String>> found = new TreeMap<>();
    private final Map<String, Key> keys = new TreeMap<>();
    private final Consumer<Problem> problems;

    ImageSets(Consumer<Problem> problems) {
        this.problems = problems;
    }

    static boolean isImage(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".wim") || name.endsWith(".swm");
    }

    /** Reads header and integrity table of a file of the medium; one that is no WIM is a problem and has none. */
    Optional<WimIntegrity> add(String path, FileChannel channel, long start, long size) throws IOException {
        try {
            WimHeader header = WimHeader.read(channel, start, size, path);
            Key key = new Key(header.guid().toString(), header.parts());
            String set = key + (header.parts() == 1 ? path : "");
            keys.put(set, key);
            found.computeIfAbsent(set, s -> new TreeMap<>()).put(header.part(), path);
            return WimIntegrity.of(header, channel, start, size, path);
        } catch (FormatException e) {
            problems.accept(Problem.error("image.corrupt", path, e.getMessage()));
            return Optional.empty();
        }
    }

    /** Says which parts are missing. */
    void finish() {
        found.forEach((set, parts) -> {
            int all = keys.get(set).parts;
            List<String> missing = java.util.stream.IntStream.rangeClosed(1, all).filter(p -> !parts.containsKey(p))
                    .mapToObj(Integer::toString).toList();
            if (!missing.isEmpty()) {
                String first = parts.values().iterator().next();
                problems.accept(Problem.error("image.parts.incomplete", first, "The split image of " + first + " has " + all
                        + " parts, and the medium has no part " + String.join(", ", missing) + ": make it again with all parts."));
            }
        });
    }
}
