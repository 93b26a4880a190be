package org.mintmark.core.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.driver.InjectedPackage;
import org.mintmark.core.json.Json;
import org.mintmark.core.plan.Step;

/** The jobs a worker knows, as one JSON line each. */
public final class WorkerJobs {

    private WorkerJobs() {
    }

    /** Asks for the library's version. */
    public static ObjectNode probe() {
        return Json.object().put("job", "probe");
    }

    /**
     * Captures a volume.
     *
     * @param contents where the order of its contents is written
     */
    static ObjectNode capture(Step.Capture step, Path volume, List<Path> template, Path contents, int threads) {
        ObjectNode job = withFiles(Json.object().put("job", "capture"), template).put("source", volume.toString())
                .put("target", step.target().toString()).put("contents", contents.toString()).put("name", step.imageName()).put("compression", step.compression())
                .put("level", step.level())
                .put("threads", threads);
        ArrayNode exclusions = job.putArray("exclusions");
        step.exclusions().forEach(exclusions::add);
        step.date().ifPresent(d -> job.put("date", d.toString()));
        return job;
    }

    /** Reads every byte of a set. */
    public static ObjectNode verify(List<Path> files) {
        return withFiles(Json.object().put("job", "verify"), files);
    }

    /** Reads every content of a set, but not its integrity tables. */
    static ObjectNode verifyContents(List<Path> files) {
        return withFiles(Json.object().put("job", "verify-contents"), files);
    }

    /** Applies an image of a set to an NTFS volume. */
    public static ObjectNode apply(List<Path> files, int image, Path volume) {
        return withFiles(Json.object().put("job", "apply").put("image", image).put("target", volume.toString()), files);
    }

    /** Compares an NTFS volume with the image that was applied to it; the answer has entries, count and differences. */
    public static ObjectNode compare(List<Path> files, int image, Path volume, Path work) {
        return withFiles(Json.object().put("job", "compare").put("image", image).put("target", volume.toString()).put("work", work.toString()), files);
    }

    /** Writes a line of path, size and SHA-1, with tabs between, for every file and folder of an image. */
    public static ObjectNode list(Path wim, int image, Path target) {
        return Json.object().put("job", "list").put("source", wim.toString()).put("image", image).put("target", target.toString());
    }

    /** Looks into an image: what it launches stands in the result, the INFs of its INF folder go into a folder. */
    public static ObjectNode look(Path wim, int image, Path folder) {
        return Json.object().put("job", "look").put("source", wim.toString()).put("image", image).put("target", folder.toString());
    }

    /** Puts drivers into a copy of a boot image. */
    public static ObjectNode inject(Step.InjectDrivers step) {
        ObjectNode job = Json.object().put("job", "inject").put("source", step.source().toString()).put("image", step.image())
                .put("target", step.target().toString()).put("engine", step.engine().text());
        ArrayNode packages = job.putArray("packages");
        for (InjectedPackage each : step.packages()) {
            ObjectNode node = packages.addObject().put("id", each.id()).put("name", each.name()).put("folder", each.folder().toString());
            ArrayNode infs = node.putArray("infs");
            each.infs().forEach(infs::add);
            ArrayNode files = node.putArray("files");
            each.files().forEach(files::add);
        }
        return job;
    }

    static List<InjectedPackage> packages(ObjectNode job) {
        return job.path("packages").valueStream().map(n -> new InjectedPackage(n.path("id").asText(), n.path("name").asText(),
                Path.of(n.path("folder").asText()), texts(n.path("infs")), texts(n.path("files")))).toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    /** Says which of these paths image 1 has, and takes State.ini and the SOFTWARE hive out into a folder. */
    static ObjectNode take(Path wim, List<String> paths, Path target) {
        ObjectNode job = Json.object().put("job", "take").put("source", wim.toString()).put("target", target.toString());
        ArrayNode array = job.putArray("paths");
        paths.forEach(array::add);
        return job;
    }

    static List<Path> files(ObjectNode json) {
        return Stream.of(json.path("files")).flatMap(n -> n.valueStream()).map(n -> Path.of(n.asText())).toList();
    }

    private static ObjectNode withFiles(ObjectNode job, List<Path> files) {
        ArrayNode array = job.putArray("files");
        files.forEach(f -> array.add(f.toString()));
        return job;
    }
}
