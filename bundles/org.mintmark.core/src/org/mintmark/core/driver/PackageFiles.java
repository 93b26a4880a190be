package org.mintmark.core.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.mintmark.engine.io.Digests;

/**
 * The files of a package's folder, found without case as Windows does.
 *
 * @param folder the package
 * @param files by path in lower case: the path as it is spelt and a stamp of size and time
 */
record PackageFiles(Path folder, Map<String, Entry> files) {

    private static final int MAX_FILES = 20_000;
    private static final int MAX_DEPTH = 12;

    /**
     * A file.
     *
     * @param path as it is spelt, '/' between names
     * @param stamp changes when the file does
     */
    record Entry(String path, String stamp) {
    }

    static PackageFiles list(Path folder) throws IOException {
        Map<String, Entry> files = new TreeMap<>();
        Path real = folder.toRealPath(); // the folder itself may be a link; links inside are not followed
        int names = real.getNameCount();
        Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(real) && directory.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (files.size() >= MAX_FILES) {
                    throw new IOException(folder + " holds more than " + MAX_FILES + " files: name the folder of one driver package.");
                }
                if (attributes.isRegularFile()) {
                    StringBuilder path = new StringBuilder();
                    for (int i = names; i < file.getNameCount(); i++) {
                        path.append(i == names ? "" : "/").append(file.getName(i));
                    }
                    files.put(path.toString().toLowerCase(Locale.ROOT), new Entry(path.toString(),
                            attributes.size() + ":" + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(real)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE; // a file that can't be read is missed where an INF needs it
            }
        });
        return new PackageFiles(folder, files);
    }

    /** A path as it is spelt; what climbs out of the folder is not found. */
    Optional<String> find(String path) {
        return Optional.ofNullable(files.get(path.toLowerCase(Locale.ROOT))).map(Entry::path);
    }

    /** Paths with one of these endings, ordered. */
    List<String> ending(String... endings) {
        return files.entrySet().stream().filter(e -> {
            for (String ending : endings) {
                if (e.getKey().endsWith(ending)) {
                    return true;
                }
            }
            return false;
        }).map(e -> e.getValue().path()).toList();
    }

    /** Changes when any file appears, vanishes or changes. */
    String stamp() {
        StringBuilder text = new StringBuilder();
        files.forEach((key, entry) -> text.append(entry.path).append('\t').append(entry.stamp).append('\n'));
        return Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
