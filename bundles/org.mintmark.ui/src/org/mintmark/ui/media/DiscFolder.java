package org.mintmark.ui.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.mintmark.core.media.MediaEntry;

/** A folder of the disc. */
record DiscFolder(String name, List<DiscFolder> folders, List<MediaEntry> files) {

    /** The root of all files, which come ordered by path. */
    static DiscFolder of(List<MediaEntry> entries) {
        return of("", "", entries); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static DiscFolder of(String name, String prefix, List<MediaEntry> entries) {
        Map<String, List<MediaEntry>> below = new LinkedHashMap<>();
        List<MediaEntry> files = new ArrayList<>();
        for (MediaEntry entry : entries) {
            String rest = entry.path().substring(prefix.length());
            int slash = rest.indexOf('/');
            if (slash < 0) {
                files.add(entry);
            } else {
                below.computeIfAbsent(rest.substring(0, slash), n -> new ArrayList<>()).add(entry);
            }
        }
        return new DiscFolder(name, below.entrySet().stream().map(e -> of(e.getKey(), prefix + e.getKey() + "/", e.getValue())).toList(), files); //$NON-NLS-1$
    }

    /** Bytes of all files in and below it. */
    long bytes() {
        return files.stream().mapToLong(MediaEntry::size).sum() + folders.stream().mapToLong(DiscFolder::bytes).sum();
    }

    /** The origin that all files have, or that they have several. */
    String origin() {
        List<String> origins = origins().distinct().limit(2).toList();
        return origins.isEmpty() ? "" : origins.size() == 1 ? origins.get(0) : Messages.mixed; //$NON-NLS-1$
    }

    private Stream<String> origins() {
        return Stream.concat(files.stream().map(MediaEntry::origin), folders.stream().flatMap(DiscFolder::origins));
    }
}
