package org.mintmark.core.verify;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.media.MediaTree;
import org.mintmark.engine.iso.IsoBlueprint;
import org.mintmark.engine.iso.IsoContent;
import org.mintmark.engine.iso.IsoOptions;
import org.mintmark.engine.iso.IsoTree;

/**
 * What a medium holds: every file but the manifest itself. It ships, so it says path, size and digest and nothing else.
 *
 * @param label volume label
 * @param date of everything on the disc
 * @param udf whether the ISO has a UDF bridge
 * @param layout number of the ISO's arrangement ({@link IsoBlueprint#LAYOUT}), 0 where the manifest does not say
 * @param files ordered by path
 */
public record Manifest(String label, Instant date, boolean udf, int layout, List<Entry> files) {

    /** Schema of the JSON. */
    public static final String SCHEMA = "mintmark/manifest/1";

    private static final String PUBLISHER = "MINTMARK";
    private static final String UNKNOWN = "0".repeat(64);

    /** A file: its path with '/', its size in bytes, its SHA-256. */
    public record Entry(String path, long size, String sha256) {
    }

    /** The manifest of an ISO that is made now. */
    public static Manifest of(String label, Instant date, boolean udf, List<Entry> files) {
        return new Manifest(label, date, udf, IsoBlueprint.LAYOUT, files);
    }

    /** Orders the files. */
    public Manifest {
        files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /** A manifest of the same length whose digests are not known yet. */
    public static Entry pending(String path, long size) {
        return new Entry(path, size, UNKNOWN);
    }

    /** What the ISO says about itself. */
    public IsoOptions options() {
        return new IsoOptions(label, date, PUBLISHER, udf);
    }

    /**
     * The ISO that these files, the manifest and the options make.
     *
     * @param ownBytes size of the manifest itself
     * @return empty where the manifest describes an arrangement that this version does not make, or no ISO at all
     */
    public Optional<IsoBlueprint> blueprint(long ownBytes) {
        if (layout != IsoBlueprint.LAYOUT) {
            return Optional.empty();
        }
        try {
            IsoTree tree = new IsoTree();
            for (Entry file : files) {
                tree.add(file.path, IsoContent.sized(file.size));
            }
            tree.add(MediaTree.MANIFEST, IsoContent.sized(ownBytes));
            return Optional.of(IsoBlueprint.of(tree, options()));
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty(); // names or sizes that no disc has: the comparison of files says what is wrong
        }
    }

    /** As it is written. */
    public byte[] toJson() {
        return Json.pretty(json());
    }

    /** As a tree, to which the manifest beside the ISO adds. */
    public ObjectNode json() {
        ObjectNode json = Json.object(SCHEMA).put("label", label).put("date", date.toString()).put("udf", udf).put("layout", layout);
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
        Instant date;
        try {
            date = Instant.parse(json.path("date").asText("1980-01-01T00:00:00Z"));
        } catch (DateTimeException e) {
            throw new IOException(name + " has the impossible date '" + json.path("date").asText() + "': it is damaged.", e);
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode file : json.path("files")) {
            entries.add(new Entry(file.path("path").asText(), file.path("size").asLong(-1), file.path("sha256").asText()));
        }
        return new Manifest(json.path("label").asText(), date, json.path("udf").asBoolean(), json.path("layout").asInt(), entries);
    }
}
