package org.mintmark.core.digest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

import org.mintmark.engine.io.AtomicFile;

/**
 * What was found out about contents, one line of text a topic, and which content a file has. Contents are told apart by
 * size and two checksums, which cost far less than a cryptographic digest: nothing that ships hangs on them. For use by
 * several threads.
 */
public final class FactCache {

    private static final int LIMIT = 200_000;

    private final Path file;
    private static final String CONTENT = "content";
    private static final long SETTLED_MILLIS = 2000;

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

    /** What tells a content from others. */
    public static String key(byte[] content) {
        CRC32 one = new CRC32();
        one.update(content);
        CRC32C other = new CRC32C();
        other.update(content);
        return content.length + "-" + Long.toHexString(one.getValue()) + "-" + Long.toHexString(other.getValue());
    }

    /** The key of a file's content if it is remembered and the file looks unchanged. */
    public Optional<String> content(Path path, BasicFileAttributes now) {
        String known = facts.get(CONTENT + " " + path);
        String stamp = stamp(now);
        return known != null && known.startsWith(stamp) ? Optional.of(known.substring(stamp.length())) : Optional.empty();
    }

    /** Remembers the key of a file's content; a file changed within the last two seconds could change again unseen. */
    public void noteContent(Path path, BasicFileAttributes now, String key) {
        if (now.lastModifiedTime().toMillis() < System.currentTimeMillis() - SETTLED_MILLIS && path.toString().indexOf('\t') < 0) {
            put(path.toString(), CONTENT, stamp(now) + key);
        }
    }

    private static String stamp(BasicFileAttributes attributes) {
        return attributes.size() + ":" + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) + ":" + attributes.fileKey() + " ";
    }

    /** What is known about a content. */
    public Optional<String> get(String topic, String key) {
        return Optional.ofNullable(facts.get(key + " " + topic));
    }

    /** Remembers a line of text without line ends. */
    public void put(String topic, String key, String line) {
        if (facts.size() < LIMIT && line.indexOf('\n') < 0) {
            facts.put(key + " " + topic, line);
            changed = true;
        }
    }

    /** Writes what was learnt; a cache that can't be written only costs time. */
    public void save() {
        if (!changed || file == null) {
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
