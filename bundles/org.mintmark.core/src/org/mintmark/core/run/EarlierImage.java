package org.mintmark.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.media.CaptureRecord;
import org.mintmark.core.plan.Step;
import org.mintmark.engine.disk.PartitionRole;

/**
 * The image that the capture before left, from which the next takes what has not changed. Its parts are put aside, not deleted,
 * before the new ones get their names, so that a build that ends anywhere can be continued.
 *
 * @param folder where images are
 * @param aside where its parts are put
 * @param names of its parts, none where everything was read
 */
record EarlierImage(Path folder, Path aside, List<String> names) {

    private static final String FACT = "earlier";

    /** The parts of an image that was compressed alike by the same library, where all are there. */
    static List<Path> find(Step.Capture step, String libwim) {
        Path folder = step.target().getParent().getParent().getParent(); // of .mintmark/work/<role>.wim
        Optional<CaptureRecord.Image> image = CaptureRecord.find(folder).filter(r -> r.libwim().equals(libwim)).stream()
                .flatMap(r -> r.images().stream()).filter(i -> i.role().equals(step.role().text()) && i.compression().equals(step.compression())
                        && i.level() == step.level()).findFirst();
        List<Path> parts = image.stream().flatMap(i -> i.files().stream()).map(folder::resolve).toList();
        return parts.stream().allMatch(Files::isRegularFile) ? parts : List.of();
    }

    /** Notes with what a capture found that it builds on these parts. */
    static void note(ObjectNode facts, List<Path> parts) {
        ArrayNode names = facts.putArray(FACT);
        parts.forEach(part -> names.add(part.getFileName().toString()));
    }

    /**
     * What a capture noted.
     *
     * @param facts its file in the work folder
     */
    static EarlierImage of(Path facts, Path folder, PartitionRole role) throws IOException {
        return new EarlierImage(folder, facts.resolveSibling(role.text() + ".earlier"),
                Json.read(facts).path(FACT).valueStream().map(JsonNode::asText).toList());
    }

    /** Where its parts are now. */
    List<Path> parts() {
        return names.stream().map(name -> Files.exists(aside.resolve(name)) ? aside.resolve(name) : folder.resolve(name)).toList();
    }

    void putAside() throws IOException {
        if (names.isEmpty()) {
            return;
        }
        Files.createDirectories(aside);
        for (Path part : parts()) {
            Files.move(part, aside.resolve(part.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Deletes what was put aside. */
    void delete() throws IOException {
        for (String name : names) {
            Files.deleteIfExists(aside.resolve(name));
        }
        Files.deleteIfExists(aside);
    }
}
