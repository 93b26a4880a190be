package org.mintmark.core.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;

/**
 * What a medium holds: every file but the manifest itself. It ships, so it says path, size and digest and nothing else.
 *
 * @param label volume label
 * @param files ordered by path
 */
public record Manifest(String label, List<Entry> files) {

    /** Schema of the JSON. */
    public static final String SCHEMA = "mintmark/manifest/1";

    private static final String UNKNOWN = "0".repeat(64);

    /** A file: its path with '/', its size in bytes, its SHA-256. */
    public record Entry(String path, long size, String sha256) {
    }

    /** Orders the files. */
    public Manifest {
        files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /** A manifest of the same length whose digests are not known yet. */
    public static Entry pending(String path, long size) {
        return new Entry(path, size, UNKNOWN);
    }

    /** As it is written. */
    public byte[] toJson() {
        return Json.pretty(json());
    }

    /** As a tree, to which the manifest beside the ISO adds. */
    public ObjectNode json() {
        ObjectNode json = Json.object(SCHEMA).put("label", label);
        ArrayNode array = json.putArray("files");
        files.forEach(f -> array.addObject().put("path", f.path).put("size", f.size).put("sha256", f.sha256));
        return json;
    }

    /**
     * Reads a manifest.
     *
     * @throws IOException when it is none; the message is a sentence
     */
    public static Manifest parse(byte[] content, String name) throws IOException {
        ObjectNode json = Json.parse(content, name);
        if (!SCHEMA.equals(json.path("schema").asText())) {
            throw new IOException(name + " is not a manifest that this version knows: update Mintmark.");
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode file : json.path("files")) {
            entries.add(new Entry(file.path("path").asText(), file.path("size").asLong(-1), file.path("sha256").asText()));
        }
        return new Manifest(json.path("label").asText(), entries);
    }
}
