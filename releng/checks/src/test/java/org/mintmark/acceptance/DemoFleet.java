package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** The demo, written and built once for all tests, and copies of it to play with. */
final class DemoFleet {

    private static final Path WORK = Mintmark.ROOT.resolve("releng/checks/target/acceptance");
    private static DemoFleet built;

    private final Path folder;
    private final Mintmark.Run run;

    private DemoFleet(Path folder, Mintmark.Run run) {
        this.folder = folder;
        this.run = run;
    }

    /** The fleet as {@code mintmark demo} left it; tests only read it. */
    static synchronized DemoFleet get() throws IOException, InterruptedException {
        if (built == null) {
            Path folder = WORK.resolve("demo");
            delete(WORK);
            Files.createDirectories(WORK);
            built = new DemoFleet(folder, Mintmark.in(WORK).run("demo", "demo", "--format", "json"));
            assertEquals(0, built.run.code(), built.run.toString());
        }
        return built;
    }

    Path folder() {
        return folder;
    }

    /** What the demo printed. */
    JsonNode result() {
        return run.json();
    }

    /** The result of one SKU. */
    JsonNode result(String sku) {
        for (JsonNode node : result().path("results")) {
            if (node.path("sku").asText().equals(sku)) {
                return node;
            }
        }
        throw new AssertionError("no result of " + sku + " in " + run);
    }

    /** A copy without results; the disks are the same files. */
    static Path copy(Path target) throws IOException, InterruptedException {
        Path source = get().folder;
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                if (List.of("build", "capture", "disks").contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(target.resolve(source.relativize(directory).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
        Files.createSymbolicLink(target.resolve("disks"), source.resolve("disks"));
        return target;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (var walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
