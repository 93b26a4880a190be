package org.mintmark.core.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.LayoutDifferences;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.rtf.RtfReader;

/** Compares two ISOs, media folders or SKUs in any combination. */
public final class MediaDiff {

    private static final int MAX_TEXT = 16 << 20;

    private final Resolver resolver;
    private final DigestCache digests;
    private final ImageDifferences images;

    /**
     * @param resolver for SKUs
     * @param workers for looking into images
     * @param work a folder for temporary listings
     */
    public MediaDiff(Resolver resolver, DigestCache digests, NativeWorkers workers, Path work) {
        this.resolver = resolver;
        this.digests = digests;
        this.images = new ImageDifferences(workers, work);
    }

    /**
     * The differences, grouped by cause.
     *
     * @param one name of the first
     * @param other name of the second
     */
    public record Result(String one, String other, List<Difference> differences) {
        /** Takes a copy. */
        public Result {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Compares.
     *
     * @throws IOException when one of them can't be read; the message is a sentence
     */
    public Result between(Path first, Path second, IProgressMonitor monitor) throws IOException {
        try (Side one = side(first); Side other = side(second)) {
            List<Difference> found = new ArrayList<>();
            values(Cause.SETTINGS, one.settings(), other.settings(), found);
            values(Cause.TOOLS, one.tools(), other.tools(), found);
            files(one, other, found, monitor);
            found.sort(Comparator.comparing(Difference::cause).thenComparing(Difference::subject));
            return new Result(one.name(), other.name(), found);
        }
    }

    private Side side(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (var list = Files.list(path)) {
                if (list.noneMatch(f -> f.toString().endsWith(Resolver.EXTENSION))) {
                    return FileSide.ofFolder(path, digests);
                }
            }
            return FileSide.ofSku(resolver.resolve(Resolver.find(path)), digests);
        }
        return path.toString().endsWith(Resolver.EXTENSION) ? FileSide.ofSku(resolver.resolve(path), digests) : new IsoSide(path);
    }

    /** Values that both know about; a folder has none, and an ISO has others than a SKU. */
    private static void values(Cause cause, Map<String, String> one, Map<String, String> other, List<Difference> found) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            String before = one.get(name);
            String after = other.get(name);
            if (before == null || after == null || !before.equals(after)) {
                String change = before == null ? "added" : after == null ? "removed" : "changed";
                found.add(Difference.of(cause == Cause.SETTINGS ? causeOf(name) : cause, change, name,
                        List.of((before == null ? "not set" : before) + " → " + (after == null ? "not set" : after))));
            }
        }
    }

    private static Cause causeOf(String setting) {
        return setting.startsWith("drivers/") || setting.startsWith("hardwareIds/") ? Cause.DRIVERS
                : setting.startsWith("cultures/") ? Cause.CULTURES
                : setting.startsWith("layout") ? Cause.LAYOUT
                : setting.startsWith("capture/") ? Cause.IMAGES : Cause.SETTINGS;
    }

    private void files(Side one, Side other, List<Difference> found, IProgressMonitor monitor) throws IOException {
        Map<String, Long> before = one.files();
        Map<String, Long> after = other.files();
        TreeMap<String, Long> all = new TreeMap<>(before);
        all.putAll(after);
        List<String> changed = new ArrayList<>();
        for (String path : all.keySet()) {
            if (!before.containsKey(path) || !after.containsKey(path)) {
                boolean added = after.containsKey(path);
                found.add(Difference.of(Cause.of(path), added ? "added" : "removed", path, List.of(all.get(path) + " bytes")));
            } else if (!before.get(path).equals(after.get(path)) || !one.sha256(path, monitor).equals(other.sha256(path, monitor))) {
                changed.add(path);
            }
        }
        for (String path : changed) {
            found.add(Difference.of(Cause.of(path), "changed", path, details(path, one, other, changed, monitor)));
        }
    }

    private List<String> details(String path, Side one, Side other, List<String> changed, IProgressMonitor monitor) throws IOException {
        String lower = path.toLowerCase(Locale.ROOT);
        try {
            if (lower.endsWith(".rtf")) {
                return TextDifferences.between(text(one, path), text(other, path));
            }
            if (lower.endsWith("reset/disk.xml")) {
                return layout(path, one, other);
            }
            if (lower.endsWith(".cmd") || lower.endsWith(".txt") || lower.endsWith(".ini") || lower.endsWith(".xml")) {
                return TextDifferences.between(lines(one, path), lines(other, path));
            }
            if (lower.endsWith(".wim") || lower.endsWith(".swm")) {
                String first = PartsOf.first(path);
                if (!first.equals(path) && changed.contains(first)) {
                    return List.of("part of the image that begins in " + first);
                }
                return images.between(one, PartsOf.all(path, one), other, PartsOf.all(path, other), monitor);
            }
        } catch (IOException e) {
            return List.of("not compared inside: " + e.getMessage());
        }
        return List.of(one.files().get(path) + " bytes before, " + other.files().get(path) + " now");
    }

    /** As sentences where both are ours; the vendor's is opaque and compared as text. */
    private static List<String> layout(String path, Side one, Side other) throws IOException {
        try {
            return LayoutDifferences.between(DiskXml.read(bytes(one, path), path), one.name(), DiskXml.read(bytes(other, path), path), other.name());
        } catch (FormatException e) {
            return TextDifferences.between(lines(one, path), lines(other, path));
        }
    }

    private static List<String> text(Side side, String path) throws IOException {
        return RtfReader.read(bytes(side, path)).document().text().lines().toList();
    }

    private static List<String> lines(Side side, String path) throws IOException {
        return new String(bytes(side, path), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(Side side, String path) throws IOException {
        try (InputStream in = side.open(path)) {
            byte[] bytes = in.readNBytes(MAX_TEXT + 1);
            if (bytes.length > MAX_TEXT) {
                throw new IOException(path + " is too large to be compared as text.");
            }
            return bytes;
        }
    }
}
