package org.mintmark.core.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.mintmark.engine.io.FormatException;

/** Folders of a person's choice that become driver packages. */
public final class DriverFolders {

    /** Most bytes of a package that is copied as one step that can be undone. */
    public static final long MAX_BYTES = 64L << 20;

    private static final String INF = ".inf";
    private static final int MAX_DEPTH = 6;

    private DriverFolders() {
    }

    /**
     * The packages in folders: each topmost folder that has an INF is one, and an INF stands for its folder.
     *
     * @throws FormatException with a sentence where there is none
     */
    public static List<Path> packages(List<Path> chosen) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path each : chosen) {
            Path start = Files.isDirectory(each) ? each : each.getParent();
            if (!Files.isDirectory(each) && !inf(each)) {
                throw new FormatException(each.getFileName() + " is no INF: choose the folder of a driver package, or an .inf in it.");
            }
            Files.walkFileTree(start, java.util.Set.of(), MAX_DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                    try (Stream<Path> files = Files.list(folder)) {
                        if (files.anyMatch(DriverFolders::inf)) {
                            if (!found.contains(folder)) {
                                found.add(folder);
                            }
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        if (found.isEmpty()) {
            throw new FormatException("There is no INF in it: unpack the vendor's archive and choose the folder that has the .inf.");
        }
        found.sort(null);
        return found;
    }

    private static boolean inf(Path file) {
        return Files.isRegularFile(file) && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(INF);
    }

    /**
     * All files of a package by their path in it, '/' between names.
     *
     * @throws FormatException with a sentence where they are too large to be copied as one step
     */
    public static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        long bytes = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            bytes += Files.size(file);
            if (bytes > MAX_BYTES) {
                throw new FormatException(folder.getFileName() + " has more than " + (MAX_BYTES >> 20) + " MiB: copy it into the SKU's drivers folder yourself, then import it from there.");
            }
            contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return contents;
    }

    /** A readable id that is not taken yet, after a folder's name. */
    public static String id(Path folder, Collection<String> taken) {
        String plain = String.valueOf(folder.getFileName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String name = plain.isEmpty() ? "driver" : plain;
        String id = name;
        for (int i = 2; taken.contains(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }
}
