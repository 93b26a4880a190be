package org.mintmark.core.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.engine.io.Digests;

/**
 * The {@code Server Recovery} folder of the partner CD.
 *
 * @param folder the folder
 * @param files its files, paths relative to it with '/', ordered without case
 */
public record PartnerKit(Path folder, List<String> files) {

    /** A file of this name in its root marks the demo's stand-in. */
    public static final String STAND_IN_MARK = "MINTMARK-STAND-IN.txt";

    private static final int MAX_FILES = 200_000;
    private static final int MAX_DEPTH = 32;

    /**
     * Lists a kit.
     *
     * @throws IOException when the folder can't be read; the message is a sentence
     */
    public static PartnerKit read(Path folder) throws IOException {
        return new PartnerKit(folder, list(folder));
    }

    /** The files of a folder tree, relative with '/', ordered without case; symbolic links are not followed. */
    public static List<String> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder: correct the path or map its location.");
        }
        List<String> found = new ArrayList<>();
        try (var walk = Files.walk(folder, MAX_DEPTH, new FileVisitOption[0])) {
            walk.filter(Files::isRegularFile).limit(MAX_FILES)
                    .forEach(f -> found.add(folder.relativize(f).toString().replace('\\', '/')));
        } catch (UncheckedIOException e) {
            throw new IOException(folder + " cannot be read: " + e.getCause().getMessage(), e.getCause());
        }
        found.sort(Comparator.comparing((String f) -> f.toLowerCase(Locale.ROOT)).thenComparing(f -> f));
        return List.copyOf(found);
    }

    /** The file at a path, found without case, as it is spelt. */
    public Optional<String> find(String path) {
        return files.stream().filter(f -> f.equalsIgnoreCase(path)).findFirst();
    }

    /** The kit's own path of a file. */
    public Path path(String file) {
        return folder.resolve(file);
    }

    /** The factory tool, in any folder and casing; it must not be on a disc that is shipped. */
    public List<String> genDiskXml() {
        return files.stream().filter(PartnerKit::isGenDiskXml).toList();
    }

    static boolean isGenDiskXml(String file) {
        return file.substring(file.lastIndexOf('/') + 1).equalsIgnoreCase("GenDiskXML.exe");
    }

    /** A disk.xml or images in {@code Reset}: what another SKU's disc would leave there. */
    public List<String> foreignImages() {
        return files.stream().filter(file -> {
            String name = file.toLowerCase(Locale.ROOT);
            return name.startsWith("reset/") && (name.equals("reset/disk.xml") || name.endsWith(".wim") || name.endsWith(".swm"));
        }).toList();
    }

    /** The Windows PE image: where the edition says, else the only {@code boot.wim} of the kit. */
    public Optional<String> bootImage(String declared) {
        if (declared != null && !declared.isBlank()) {
            return find(declared);
        }
        return files.stream().filter(f -> f.substring(f.lastIndexOf('/') + 1).equalsIgnoreCase("boot.wim")).findFirst();
    }

    /** True for the demo's stand-in. */
    public boolean standIn() {
        return find(STAND_IN_MARK).isPresent();
    }

    /** True for a folder that is the demo's stand-in, told without reading all of the kit. */
    public static boolean standIn(Path folder) {
        return Files.isRegularFile(folder.resolve(STAND_IN_MARK));
    }

    /** Digest of all paths and contents, by fingerprints. */
    public String digest(DigestCache cache) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : files) {
            text.append(file).append('\t').append(cache.sha256(path(file), new NullProgressMonitor())).append('\n');
        }
        return Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
