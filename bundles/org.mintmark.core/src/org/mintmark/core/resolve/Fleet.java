package org.mintmark.core.resolve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A folder that holds SKU folders at any depth. */
public final class Fleet {

    private static final int MAX_DEPTH = 12;
    /** Folders of a SKU that hold no SKUs but may be large. */
    private static final Set<String> CONTENT = Set.of("build", "capture", "customization", "drivers", "records", "target");

    private Fleet() {
    }

    /** Every SKU file below a folder, ordered by path. */
    public static List<Path> skus(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                String name = directory.getFileName() == null ? "" : directory.getFileName().toString();
                boolean skip = !directory.equals(folder) && (name.startsWith(".") || CONTENT.contains(name));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && file.getFileName().toString().endsWith(Resolver.EXTENSION)) {
                    found.add(file.toAbsolutePath().normalize());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(folder)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE; // an unreadable corner holds no SKU of this user
            }
        };
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, visitor);
        found.sort(null);
        return List.copyOf(found);
    }

    /**
     * The fleet a SKU belongs to: the nearest folder above that has a {@link Locations#FILE} or is a version control
     * root, else the folder that holds the SKU's own.
     */
    public static Path of(Path skuFile) {
        Path own = skuFile.toAbsolutePath().normalize().getParent();
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(Locations.FILE)) || Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return own.getParent() == null ? own : own.getParent();
    }
}
