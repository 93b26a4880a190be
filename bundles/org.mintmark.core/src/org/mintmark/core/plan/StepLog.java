package org.mintmark.core.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.engine.io.AtomicFile;

/** Which steps were done in a folder, with what inputs and which outputs: {@code .mintmark/steps.json}. */
public final class StepLog {

    private static final String SCHEMA = "mintmark/steps/1";

    private final Path folder;
    private final Map<String, Done> steps = new TreeMap<>();

    private record Done(Map<String, String> inputs, List<Output> outputs, OptionalDouble seconds) {
    }

    private record Output(String path, long size, long modified) {
    }

    private StepLog(Path folder) {
        this.folder = folder;
    }

    /** The log of a folder; a damaged one counts as empty, so that everything is made anew. */
    public static StepLog of(Path folder) {
        StepLog log = new StepLog(folder);
        try {
            if (Files.isRegularFile(log.file())) {
                log.load(Json.read(log.file()));
            }
        } catch (IOException e) {
            log.steps.clear();
        }
        return log;
    }

    /** The folder for everything that is not a result. */
    public static Path stateFolder(Path folder) {
        return folder.resolve(".mintmark");
    }

    /** Why a step must run, in words; empty when its recorded result is current. */
    public Optional<String> stale(Step step) {
        Done done = steps.get(step.id());
        if (done == null) {
            return Optional.of("not done yet");
        }
        if (!done.inputs.equals(step.inputs().values())) {
            return Optional.of(step.inputs().difference(done.inputs));
        }
        return damaged(done);
    }

    /** Whether the step's inputs are as recorded, whatever became of its outputs. */
    public boolean sameInputs(Step step) {
        Done done = steps.get(step.id());
        return done != null && done.inputs.equals(step.inputs().values());
    }

    /** What was recorded of one input of a step. */
    public Optional<String> recorded(String stepId, String input) {
        return Optional.ofNullable(steps.get(stepId)).map(done -> done.inputs.get(input));
    }

    /** The recorded outputs of a step. */
    public List<Path> outputs(String stepId) {
        Done done = steps.get(stepId);
        return done == null ? List.of() : done.outputs.stream().map(o -> folder.resolve(o.path)).toList();
    }

    /** How long a step took when it was done last, where that was recorded. */
    public OptionalDouble seconds(String stepId) {
        Done done = steps.get(stepId);
        return done == null ? OptionalDouble.empty() : done.seconds;
    }

    /** Records a step as done, after its outputs are in place; how long it took is not known. */
    public void record(Step step, List<Path> outputs) throws IOException {
        record(step, outputs, OptionalDouble.empty());
    }

    /** Records a step as done, after its outputs are in place, with the seconds that it took. */
    public void record(Step step, List<Path> outputs, OptionalDouble seconds) throws IOException {
        List<Output> stamped = new ArrayList<>();
        for (Path output : outputs) {
            stamped.add(stamp(output));
        }
        steps.put(step.id(), new Done(step.inputs().values(), stamped, seconds));
        save();
    }

    /** Forgets a step before its outputs are touched. */
    public void forget(String stepId) throws IOException {
        if (steps.remove(stepId) != null) {
            save();
        }
    }

    private Optional<String> damaged(Done done) {
        for (Output output : done.outputs) {
            try {
                if (!stamp(folder.resolve(output.path)).equals(output)) {
                    return Optional.of(output.path + " was changed after it was made");
                }
            } catch (IOException e) {
                return Optional.of(output.path + " is gone");
            }
        }
        return Optional.empty();
    }

    private Output stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String path = folder.toAbsolutePath().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
        return new Output(path, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    private Path file() {
        return stateFolder(folder).resolve("steps.json");
    }

    private void load(ObjectNode json) {
        if (!SCHEMA.equals(json.path("schema").asText())) {
            return;
        }
        json.path("steps").properties().forEach(entry -> {
            Map<String, String> inputs = new TreeMap<>();
            entry.getValue().path("inputs").properties().forEach(i -> inputs.put(i.getKey(), i.getValue().asText()));
            List<Output> outputs = new ArrayList<>();
            for (JsonNode output : entry.getValue().path("outputs")) {
                outputs.add(new Output(output.path("path").asText(), output.path("size").asLong(), output.path("modified").asLong()));
            }
            JsonNode seconds = entry.getValue().path("seconds");
            steps.put(entry.getKey(), new Done(inputs, outputs, seconds.isNumber() ? OptionalDouble.of(seconds.asDouble()) : OptionalDouble.empty()));
        });
    }

    private void save() throws IOException {
        ObjectNode json = Json.object(SCHEMA);
        ObjectNode all = json.putObject("steps");
        steps.forEach((id, done) -> {
            ObjectNode node = all.putObject(id);
            done.seconds.ifPresent(s -> node.put("seconds", s));
            ObjectNode inputs = node.putObject("inputs");
            done.inputs.forEach(inputs::put);
            ArrayNode outputs = node.putArray("outputs");
            done.outputs.forEach(o -> outputs.addObject().put("path", o.path).put("size", o.size).put("modified", o.modified));
        });
        Files.createDirectories(stateFolder(folder));
        AtomicFile.write(file(), Json.pretty(json));
    }
}
