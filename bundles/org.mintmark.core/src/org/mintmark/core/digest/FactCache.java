package org.mintmark.core.digest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.mintmark.engine.io.AtomicFile;

/** What was found out about contents, remembered by their SHA-256: one line of text a topic. For use by several threads. */
public final class FactCache {

    private static final int LIMIT = 200_000;

    private final Path file;
    private final Map<String, String> facts = new ConcurrentHashMap<>();
    private volatile boolean changed;

    /**
     * @param folder the user's cache folder; made when something is remembered
     * @param forget ignores what is remembered
     */
    public FactCache(Path folder, boolean forget) {
        file = folder.resolve("facts.tsv");
        if (!forget && Files.isRegularFile(file)) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        facts.put(line.substring(0, tab), line.substring(tab + 1));
                    }
                }
            } catch (IOException e) {
                facts.clear(); // a damaged cache only costs time
            }
        }
    }

    /** What is known about a content. */
    public Optional<String> get(String topic, String sha256) {
        return Optional.ofNullable(facts.get(sha256 + " " + topic));
    }

    /** Remembers a line of text without line ends. */
    public void put(String topic, String sha256, String line) {
        if (facts.size() < LIMIT && line.indexOf('\n') < 0) {
            facts.put(sha256 + " " + topic, line);
            changed = true;
        }
    }

    /** Writes what was learnt; a cache that can't be written only costs time. */
    public void save() {
        if (!changed) {
            return;
        }
        StringBuilder text = new StringBuilder();
        facts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> text.append(e.getKey()).append('\t').append(e.getValue()).append('\n'));
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            changed = false;
        } catch (IOException e) {
            changed = true; // the next run finds out again
        }
    }
}
