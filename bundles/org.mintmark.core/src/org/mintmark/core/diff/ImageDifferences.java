package org.mintmark.core.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.WorkerJobs;
import org.mintmark.engine.io.PartFolder;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimInfo;

/** The paths whose content differs between two WIMs, told from their metadata without reading their contents. */
final class ImageDifferences {

    private final NativeWorkers workers;
    private final Path work;

    /** With whoever does native work, and a folder for listings. */
    ImageDifferences(NativeWorkers workers, Path work) {
        this.workers = workers;
        this.work = work;
    }

    /**
     * Compares all images of two WIMs.
     *
     * @param parts paths of all files of the set on that side, the first part first
     */
    List<String> between(Side one, List<String> parts, Side other, List<String> otherParts, IProgressMonitor monitor) throws IOException {
        try (PartFolder folder = PartFolder.create(work.resolve("diff"))) {
            Path first = skeletons(one, parts, folder.path().resolve("one"));
            Path second = skeletons(other, otherParts, folder.path().resolve("other"));
            WimInfo a = WimFile.read(first);
            WimInfo b = WimFile.read(second);
            List<String> found = new ArrayList<>();
            if (a.images().size() != b.images().size()) {
                found.add("~ " + a.images().size() + " images before, " + b.images().size() + " now");
            }
            for (int image = 1; image <= Math.min(a.images().size(), b.images().size()); image++) {
                String prefix = a.images().size() == 1 ? "" : "image " + image + ": ";
                compare(prefix, listing(first, image, folder.path(), monitor), listing(second, image, folder.path(), monitor), found);
            }
            if (found.isEmpty()) {
                found.add("~ same files with same contents; compression, times or security differ");
            }
            return found;
        }
    }

    private static Path skeletons(Side side, List<String> parts, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String part : parts) {
            side.skeleton(part, folder.resolve(fileName(part)));
        }
        return folder.resolve(fileName(parts.get(0)));
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Size and SHA-1 by path. */
    private Map<String, String> listing(Path wim, int image, Path folder, IProgressMonitor monitor) throws IOException {
        Path list = Files.createTempFile(folder, "list", ".tsv");
        workers.run(WorkerJobs.list(wim, image, list), (phase, done, total) -> {
            // a few seconds at most
        }, monitor);
        Map<String, String> entries = new TreeMap<>();
        try (var lines = Files.lines(list, StandardCharsets.UTF_8)) {
            lines.forEach(line -> {
                int tab = line.lastIndexOf('\t', line.lastIndexOf('\t') - 1);
                entries.put(line.substring(0, tab), line.substring(tab + 1));
            });
        }
        return entries;
    }

    private static void compare(String prefix, Map<String, String> one, Map<String, String> other, List<String> found) {
        Map<String, String> all = new TreeMap<>(one);
        all.putAll(other);
        for (String path : all.keySet()) {
            String before = one.get(path);
            String after = other.get(path);
            if (before == null) {
                found.add("+ " + prefix + path);
            } else if (after == null) {
                found.add("- " + prefix + path);
            } else if (!before.equals(after)) {
                found.add("~ " + prefix + path);
            }
        }
    }
}
