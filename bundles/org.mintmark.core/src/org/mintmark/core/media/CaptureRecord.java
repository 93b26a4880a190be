package org.mintmark.core.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.engine.io.AtomicFile;

/**
 * What our own capture wrote: {@code capture.json} beside the images.
 *
 * @param date newest file time inside the images
 * @param images one a captured partition
 * @param files every file that goes into {@code Reset}, disk.xml included
 * @param libwim version of the library that captured
 */
public record CaptureRecord(Instant date, List<Image> images, List<RecordedFile> files, String libwim) {

    /** Name of the file. */
    public static final String FILE = "capture.json";
    private static final String SCHEMA = "mintmark/capture/1";

    /**
     * A captured partition's image.
     *
     * @param role of the partition
     * @param guid the WIM's identity
     * @param level libwim's effort, -1 where an older version did not record it
     * @param files its parts in order
     */
    public record Image(String role, String guid, String compression, int level, List<String> files) {
        /** Takes a copy. */
        public Image {
            files = List.copyOf(files);
        }
    }

    /** A file with its size in bytes and SHA-256. */
    public record RecordedFile(String name, long size, String sha256) {
    }

    /** Takes copies. */
    public CaptureRecord {
        images = List.copyOf(images);
        files = List.copyOf(files);
    }

    /** The record in a capture folder, if there is a readable one. */
    public static Optional<CaptureRecord> find(Path folder) {
        try {
            return Files.isRegularFile(folder.resolve(FILE)) ? Optional.of(read(folder.resolve(FILE))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // a damaged record counts as none: the capture is made anew
        }
    }

    static CaptureRecord read(Path file) throws IOException {
        ObjectNode json = Json.read(file);
        if (!SCHEMA.equals(json.path("schema").asText())) {
            throw new IOException(file + " is not a capture record this version knows: capture again.");
        }
        List<Image> images = new ArrayList<>();
        for (JsonNode image : json.path("images")) {
            List<String> parts = new ArrayList<>();
            image.path("files").forEach(f -> parts.add(f.asText()));
            images.add(new Image(image.path("role").asText(), image.path("guid").asText(),
                    image.path("compression").asText(), image.path("level").asInt(-1), parts));
        }
        List<RecordedFile> files = new ArrayList<>();
        for (JsonNode entry : json.path("files")) {
            String name = entry.path("name").asText();
            if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.equals("..")) {
                throw new IOException(file + " names a file outside its folder: capture again.");
            }
            files.add(new RecordedFile(name, entry.path("size").asLong(), entry.path("sha256").asText()));
        }
        try {
            return new CaptureRecord(Instant.parse(json.path("date").asText()), images, files, json.path("tools").path("libwim").asText());
        } catch (DateTimeException e) {
            throw new IOException(file + " has no valid date: capture again.", e);
        }
    }

    /** Writes the record into a capture folder. */
    public void write(Path folder) throws IOException {
        ObjectNode json = Json.object(SCHEMA).put("date", date.toString());
        ArrayNode imageList = json.putArray("images");
        for (Image image : images) {
            ObjectNode node = imageList.addObject().put("role", image.role).put("guid", image.guid)
                    .put("compression", image.compression).put("level", image.level);
            ArrayNode parts = node.putArray("files");
            image.files.forEach(parts::add);
        }
        ArrayNode fileList = json.putArray("files");
        files.forEach(f -> fileList.addObject().put("name", f.name).put("size", f.size).put("sha256", f.sha256));
        json.putObject("tools").put("libwim", libwim);
        AtomicFile.write(folder.resolve(FILE), Json.pretty(json));
    }
}
