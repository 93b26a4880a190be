package org.mintmark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what a user has from being written over by mistake: refused before the work begins, not after it. */
final class OutputFile {

    private static final int HEAD = 64;

    private OutputFile() {
    }

    /** Refuses an output that is also what is read, however both are written. */
    static void notOneOf(Path output, Path... inputs) throws IOException {
        for (Path input : inputs) {
            if (output != null && input != null && Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)) {
                throw new UsageException(output + " is what is read and would be lost: name another file to write to.");
            }
        }
    }

    /** Refuses a page that can't be written, or that would take the place of what is no page. */
    static void page(Path page) throws IOException {
        if (page == null) {
            return;
        }
        Path parent = page.toAbsolutePath().normalize().getParent();
        if (parent == null || Files.isDirectory(page)) {
            throw new UsageException(page + " is a folder: name a file such as " + page.resolve("report.html") + ".");
        }
        if (!Files.isDirectory(parent)) {
            throw new UsageException("There is no folder " + parent + ": make it or name a file in another.");
        }
        if (Files.isRegularFile(page) && Files.size(page) > 0 && !isPage(page)) {
            throw new UsageException(page + " exists and is no HTML page: name another file.");
        }
    }

    private static boolean isPage(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).strip();
            return head.regionMatches(true, 0, "<!DOCTYPE html", 0, 14) || head.regionMatches(true, 0, "<html", 0, 5);
        }
    }
}
