package org.mintmark.core.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.boot.BootLaunch;
import org.mintmark.core.json.Json;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.wim.ApplyRequest;
import org.mintmark.engine.wim.CaptureRequest;
import org.mintmark.engine.wim.CaptureResult;
import org.mintmark.engine.wim.WimComparison;
import org.mintmark.engine.wim.WimCompression;
import org.mintmark.engine.wim.WimLibrary;
import org.mintmark.engine.wim.WimListing;
import org.mintmark.engine.wim.WimProgress;

/** Does a job with the native library, in the process that it is called in. */
public final class Worker implements NativeWorkers {

    private final WimLibrary library;

    /** With the library. */
    public Worker(WimLibrary library) {
        this.library = library;
    }

    @Override
    public ObjectNode run(ObjectNode job, Listener listener, IProgressMonitor monitor) throws IOException {
        String name = job.path("job").asText();
        if (name.equals("probe")) {
            return probe();
        }
        if (name.equals("inject") && job.path("engine").asText().equals("dism")) {
            new DismInjection().inject(path(job, "source"), job.path("image").asInt(), path(job, "target"), WorkerJobs.packages(job), listener, monitor);
            return Json.object();
        }
        if (!library.available()) {
            throw new WorkerException(library.unavailableReason());
        }
        Consumer<WimProgress> progress = p -> listener.progress(phase(p), p.bytesDone(), p.bytesTotal());
        return switch (name) {
            case "capture" -> capture(job, progress, monitor);
            case "verify" -> {
                library.verify(WorkerJobs.files(job), progress, monitor);
                yield Json.object();
            }
            case "verify-contents" -> {
                library.verifyContents(WorkerJobs.files(job), progress, monitor);
                yield Json.object();
            }
            case "apply" -> {
                library.apply(new ApplyRequest(WorkerJobs.files(job), job.path("image").asInt(1), path(job, "target"), true), progress, monitor);
                yield Json.object();
            }
            case "list" -> list(job);
            case "take" -> take(job, monitor);
            case "compare" -> compare(job, progress, monitor);
            case "look" -> look(job, monitor);
            case "inject" -> {
                new LibWimInjection(library).inject(path(job, "source"), job.path("image").asInt(), path(job, "target"), WorkerJobs.packages(job), listener,
                        monitor);
                yield Json.object();
            }
            default -> throw new WorkerException("The worker does not know the job '" + name + "': it is of another version.");
        };
    }

    private ObjectNode probe() throws IOException {
        return library.available() ? Json.object().put("libwim", library.version().toString())
                : Json.object().put("libwim", "").put("missing", library.unavailableReason());
    }

    private ObjectNode capture(ObjectNode job, Consumer<WimProgress> progress, IProgressMonitor monitor) throws IOException {
        WimCompression type = WimCompression.valueOf(job.path("compression").asText().toUpperCase(Locale.ROOT));
        List<String> exclusions = job.path("exclusions").valueStream().map(n -> n.asText()).toList();
        Optional<Instant> date = job.has("date") ? Optional.of(Instant.parse(job.path("date").asText())) : Optional.empty();
        try (AtomicFile target = AtomicFile.create(path(job, "target"))) {
            CaptureResult result = library.capture(new CaptureRequest(path(job, "source"), true, target.path(), job.path("name").asText(),
                    "", "", new CaptureRequest.Compression(type, job.path("level").asInt()), job.path("threads").asInt(), exclusions, date,
                    WorkerJobs.files(job)), progress, monitor);
            result.contents().write(path(job, "contents"));
            target.commitUnforced(); // the splitting that follows reads all of it
            return Json.object().put("date", result.date().toString()).put("files", result.files())
                    .put("bytes", result.bytes());
        }
    }

    private ObjectNode compare(ObjectNode job, Consumer<WimProgress> progress, IProgressMonitor monitor) throws IOException {
        WimComparison result = library.compare(WorkerJobs.files(job), job.path("image").asInt(1), path(job, "target"), path(job, "work"), progress, monitor);
        ObjectNode answer = Json.object().put("entries", result.entries()).put("count", result.count());
        ArrayNode differences = answer.putArray("differences");
        result.differences().forEach(differences::add);
        return answer;
    }

    private ObjectNode take(ObjectNode job, IProgressMonitor monitor) throws IOException {
        Path wim = path(job, "source");
        ObjectNode result = Json.object();
        ArrayNode found = result.putArray("found");
        for (JsonNode path : job.path("paths")) {
            if (library.exists(wim, 1, path.asText())) {
                found.add(path.asText());
            }
        }
        library.extract(wim, 1, List.of("Windows\\Setup\\State\\State.ini", "Windows\\System32\\config\\SOFTWARE"), path(job, "target"), monitor);
        return result;
    }

    private ObjectNode list(ObjectNode job) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(path(job, "target"))) {
            for (WimListing entry : library.list(path(job, "source"), job.path("image").asInt(), "")) {
                out.write(entry.path() + "\t" + (entry.directory() ? "folder" : entry.size()) + "\t" + entry.sha1() + "\n");
            }
        }
        return Json.object();
    }

    private ObjectNode look(ObjectNode job, IProgressMonitor monitor) throws IOException {
        Path wim = path(job, "source");
        int image = job.path("image").asInt();
        library.extract(wim, image, List.of("Windows/INF/*.inf"), path(job, "target"), monitor);
        ObjectNode result = Json.object();
        for (String file : List.of(BootLaunch.INI, BootLaunch.BATCH)) {
            Optional<byte[]> content = library.readFile(wim, image, file, BootLaunch.MAX_SIZE);
            content.ifPresent(c -> result.put(file, c));
        }
        return result;
    }

    private static Path path(ObjectNode job, String field) {
        return Path.of(job.path(field).asText());
    }

    static String phase(WimProgress progress) {
        return switch (progress.phase()) {
            case SCAN -> "Look at the files";
            case WRITE -> "Compress";
            case CHECKSUM -> "Compute the integrity table";
            case VERIFY_INTEGRITY -> "Verify integrity";
            case VERIFY_CONTENT -> "Verify contents";
            case APPLY_STRUCTURE -> "Create files";
            case APPLY -> "Write contents";
            case APPLY_METADATA -> "Set attributes";
        };
    }
}
