package org.mintmark.core.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.check.Severity;
import org.mintmark.core.json.Json;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.Digests;

/** The rows of a fleet as they were when somebody looked last, so that the next look begins with them. */
public final class FleetCache {

    private static final String SCHEMA = "mintmark/fleet/4";
    private static final int NAME = 16;

    private final Path file;

    /** Of a fleet's folder, in the user's cache folder. */
    public FleetCache(Path cache, Path fleet) {
        file = cache.resolve("fleet-" + Digests.sha256(fleet.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8)).substring(0, NAME) + ".json");
    }

    /** The rows, none where nobody looked yet or they can't be read. */
    public List<FleetRow> rows() {
        List<FleetRow> rows = new ArrayList<>();
        try {
            if (Files.isRegularFile(file)) {
                JsonNode json = Json.read(file);
                for (JsonNode row : json.path("schema").asText().equals(SCHEMA) ? json.path("rows") : List.<JsonNode>of()) {
                    rows.add(new FleetRow(Path.of(row.path("file").asText()), texts(row, "families").stream().map(Path::of).toList(), row.path("id").asText(), row.path("family").asText(), row.path("isFamily").asBoolean(), row.path("kind").asText(),
                            row.path("errors").asInt(), row.path("warnings").asInt(), row.path("firstProblem").asText(), areas(row), row.path("disks").asInt(), texts(row, "cultures"),
                            CultureDots.parse(row.path("dots").asText()), texts(row, "drivers"), row.path("images").asText(), row.path("media").asText(), row.path("verified").asBoolean(),
                            row.path("rehearsed").asText(), row.path("signed").asText()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            rows.clear(); // they are read anew
        }
        return rows;
    }

    private static List<String> texts(JsonNode row, String name) {
        List<String> texts = new ArrayList<>();
        row.path(name).forEach(t -> texts.add(t.asText()));
        return texts;
    }

    private static Map<String, Severity> areas(JsonNode row) {
        Map<String, Severity> areas = new TreeMap<>();
        row.path("areas").properties().forEach(a -> areas.put(a.getKey(), Severity.valueOf(a.getValue().asText())));
        return areas;
    }

    /** Remembers rows. */
    public void save(List<FleetRow> rows) throws IOException {
        ObjectNode json = Json.object(SCHEMA);
        ArrayNode array = json.putArray("rows");
        for (FleetRow row : rows) {
            ObjectNode node = array.addObject();
            node.put("file", row.file().toString()).put("id", row.id()).put("family", row.family()).put("isFamily", row.isFamily()).put("kind", row.kind())
                    .put("errors", row.errors()).put("warnings", row.warnings()).put("firstProblem", row.firstProblem()).put("disks", row.disks()).put("dots", row.dots().text())
                    .put("images", row.images()).put("media", row.media()).put("verified", row.verified())
                    .put("rehearsed", row.rehearsed()).put("signed", row.signed());
            ObjectNode areas = node.putObject("areas");
            row.areas().forEach((area, severity) -> areas.put(area, severity.name()));
            ArrayNode families = node.putArray("families");
            row.families().forEach(f -> families.add(f.toString()));
            row.cultures().forEach(node.putArray("cultures")::add);
            row.drivers().forEach(node.putArray("drivers")::add);
        }
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, Json.pretty(json));
    }
}
