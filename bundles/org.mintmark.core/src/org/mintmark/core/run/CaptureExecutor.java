package org.mintmark.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.capture.CaptureLayout;
import org.mintmark.core.json.Json;
import org.mintmark.core.media.CaptureRecord;
import org.mintmark.core.media.CaptureRecord.RecordedFile;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.Step;
import org.mintmark.core.plan.StepLog;
import org.mintmark.core.reset.ResetFacts;
import org.mintmark.core.reset.ResetScripts;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.DiskXml;
import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.NtfsVolume;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.DiskSpace;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.io.PartFolder;
import org.mintmark.engine.wim.LargeContentException;
import org.mintmark.engine.wim.SplitRequest;
import org.mintmark.engine.wim.WimContents;
import org.mintmark.engine.wim.WimIntegrity;
import org.mintmark.engine.wim.WimPart;
import org.mintmark.engine.wim.WimSet;
import org.mintmark.engine.wim.WimSplitter;

/** Does the steps that turn a reference disk into images. */
final class CaptureExecutor {

    private final NativeWorkers workers;
    private final DigestCache digests;
    private final Environment environment;
    private final Journal journal;
    /** SHA-256 of parts that were split in this run; verifying them reads them back. */
    private final Map<Path, String> written = new HashMap<>();

    CaptureExecutor(NativeWorkers workers, DigestCache digests, Environment environment, Journal journal) {
        this.workers = workers;
        this.digests = digests;
        this.environment = environment;
        this.journal = journal;
    }

    /** Brings the volume out. */
    List<Path> extract(Step.Extract step, IProgressMonitor monitor) throws IOException {
        Files.createDirectories(step.target().getParent());
        DiskSpace.require(step.target().getParent(), step.usedBytes(), "Bringing out the " + step.role().text() + " partition");
        try (DiskImage disk = DiskImage.open(step.disk());
                PartFolder part = PartFolder.create(step.target().resolveSibling("extract-" + step.role().text()))) {
            NtfsVolume volume = NtfsVolume.open(disk.window(step.offset(), step.size()),
                    "partition " + step.partition() + " of " + step.disk().getFileName());
            AtomicLong done = new AtomicLong();
            Path copy = part.path().resolve(step.target().getFileName());
            volume.extract(copy, monitor,
                    bytes -> journal.progress(step, "Copy clusters in use", done.addAndGet(bytes), step.usedBytes()));
            Files.move(copy, step.target(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return List.of(step.target());
    }

    /** Captures the volume; what it found stands beside the WIM for the description. */
    List<Path> capture(Step.Capture step, int threads, IProgressMonitor monitor) throws IOException {
        AtomicFile.sweep(step.target().getParent());
        // nothing compresses better than to a fifth, and a full disk is better said before than after an hour
        DiskSpace.require(step.target().getParent(), step.usedBytes() / 5, "Capturing the " + step.role().text() + " image");
        ObjectNode result;
        if (step.window().isPresent()) {
            Step.Capture.Window place = step.window().get();
            try (VolumeWindow window = VolumeWindow.open(place.disk(), place.format(), place.offset(), place.size(),
                    step.target().resolveSibling("window-" + step.role().text()))) {
                result = captured(step, place, window.path(), threads, monitor);
            }
        } else {
            result = capture(step, step.volume(), threads, monitor);
        }
        Path facts = facts(step.target().getParent(), step.role());
        AtomicFile.write(facts, Json.pretty(result));
        return List.of(step.target());
    }

    private ObjectNode captured(Step.Capture step, Step.Capture.Window place, Path window, int threads, IProgressMonitor monitor) throws IOException {
        try {
            return capture(step, window, threads, monitor);
        } catch (WorkerException e) {
            throw e.naming(window, "The " + step.role().text() + " partition of '" + place.disk().getFileName() + "'");
        }
    }

    /** Reads only what has changed since the capture before, where there is one; the parts become the same. */
    private ObjectNode capture(Step.Capture step, Path volume, int threads, IProgressMonitor monitor) throws IOException {
        Path folder = step.target().getParent();
        List<Path> earlier = step.reuse() ? EarlierImage.find(step, environment.libwim()) : List.of();
        if (!earlier.isEmpty()) {
            try {
                ObjectNode result = workers.run(WorkerJobs.capture(step, volume, earlier, contents(folder, step.role()), threads), listener(step), monitor);
                EarlierImage.note(result, earlier);
                return result;
            } catch (WorkerException e) {
                if (e.crashed()) {
                    throw e;
                }
                journal.message("Everything is read, because the earlier image is of no use: " + e.getMessage());
            }
        }
        return workers.run(WorkerJobs.capture(step, volume, List.of(), contents(folder, step.role()), threads), listener(step), monitor);
    }

    /** Splits the WIM and puts its parts, or itself, into the capture folder. */
    List<Path> split(Step.Split step, StepLog log, IProgressMonitor monitor) throws IOException {
        Path folder = step.firstPart().getParent();
        List<Path> old = log.outputs(step.id());
        EarlierImage earlier = EarlierImage.of(facts(step.source().getParent(), step.role()), folder, step.role());
        if (!earlier.parts().stream().allMatch(Files::isRegularFile)) {
            log.forget(Step.Capture.id(step.role()));
            throw new IOException("The image that the new one was to take unchanged files from is gone: build again, then everything is read.");
        }
        long bytes = Files.size(step.source());
        for (Path part : earlier.parts()) {
            bytes += Files.size(part);
        }
        DiskSpace.require(folder, bytes, "Splitting the " + step.role().text() + " image");
        try (PartFolder stage = PartFolder.create(step.source().resolveSibling("parts-" + step.role().text()))) {
            List<WimPart> parts = split(step, earlier.parts(), stage.path(), log, new StepProgress(monitor, journal, step, "Split", bytes));
            log.forget(step.id());
            earlier.putAside();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
            List<Path> outputs = new ArrayList<>();
            for (WimPart part : parts) {
                Path target = parts.size() == 1 ? step.whole() : folder.resolve(part.file().getFileName());
                Files.move(part.file(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                written.put(target, part.sha256());
                outputs.add(target);
            }
            return outputs;
        }
    }

    private List<WimPart> split(Step.Split step, List<Path> earlier, Path stage, StepLog log, IProgressMonitor monitor) throws IOException {
        Path first = stage.resolve(step.firstPart().getFileName());
        try {
            return WimSplitter.arrange(new SplitRequest(step.source(), first, step.partSize(), SplitRequest.FAT32_LIMIT),
                    WimContents.read(contents(step.source().getParent(), step.role())), earlier, monitor);
        } catch (FormatException e) {
            log.forget(Step.Capture.id(step.role())); // so that the next build reads everything
            throw e;
        } catch (LargeContentException e) {
            throw e.sha1().isEmpty() ? e : named(e, step.source(), stage.resolve("list"), monitor);
        }
    }

    /** The same with the name of the file, which only the image knows. */
    private LargeContentException named(LargeContentException large, Path wim, Path list, IProgressMonitor monitor) throws IOException {
        workers.run(WorkerJobs.list(wim, 1, list), (phase, done, total) -> monitor.subTask(phase), monitor);
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> line.endsWith("\t" + large.sha1())).findFirst().map(line -> large.named(line.substring(0, line.indexOf('\t'))))
                    .orElse(large);
        }
    }

    /** Verifies all images, then writes disk.xml, what resets a server by it, and capture.json and removes the temporary files. */
    List<Path> describe(Step.Describe step, StepLog log, IProgressMonitor monitor) throws IOException {
        List<CaptureRecord.Image> images = new ArrayList<>();
        List<RecordedFile> files = new ArrayList<>();
        Map<PartitionRole, String> names = new TreeMap<>();
        Path work = StepLog.stateFolder(step.folder()).resolve("work");
        Instant date = Instant.EPOCH;
        for (Step.Split split : step.images()) {
            List<Path> parts = log.outputs(split.id());
            verify(step, split, parts, monitor);
            WimSet set = WimSet.of(parts.get(0));
            List<String> partNames = parts.stream().map(p -> p.getFileName().toString()).toList();
            images.add(new CaptureRecord.Image(split.role().text(), set.guid().toString(),
                    set.info().compression().name().toLowerCase(Locale.ROOT), split.level(), partNames));
            names.put(split.role(), partNames.get(0));
            for (Path part : parts) {
                files.add(new RecordedFile(part.getFileName().toString(), Files.size(part), sha256(step, part, monitor)));
            }
            Instant found = Instant.parse(Json.read(facts(work, split.role())).path("date").asText());
            date = found.isAfter(date) ? found : date;
        }
        List<Path> described = layout(step, CaptureLayout.of(step.sku(), step.source(), names), images, files);
        new CaptureRecord(date, images, files, environment.libwim()).write(step.folder());
        for (Step.Split split : step.images()) {
            Files.deleteIfExists(work.resolve(split.role().text() + ".ntfs"));
            Files.deleteIfExists(split.source());
            Files.deleteIfExists(contents(work, split.role()));
            EarlierImage.of(facts(work, split.role()), step.folder(), split.role()).delete();
        }
        described.add(step.folder().resolve(CaptureRecord.FILE));
        return described;
    }

    /**
     * Reads back what was written. Contents taken from an earlier image were verified with it, and its integrity was checked
     * before: of these it is enough that every byte is there.
     */
    private void verify(Step.Describe step, Step.Split split, List<Path> parts, IProgressMonitor monitor) throws IOException {
        EarlierImage earlier = EarlierImage.of(facts(split.source().getParent(), split.role()), step.folder(), split.role());
        if (earlier.names().isEmpty() || !parts.stream().allMatch(written::containsKey)) {
            for (Path part : parts) {
                WimIntegrity.require(part, new StepProgress(monitor, journal, step, "Verify integrity", Files.size(part)));
            }
            workers.run(WorkerJobs.verifyContents(parts), listener(step), monitor);
            return;
        }
        try (PartFolder stage = PartFolder.create(split.source().resolveSibling("verify-" + split.role().text()))) {
            Path fresh = stage.path().resolve("new.wim");
            WimSplitter.withoutImages(split.source(), fresh, monitor);
            workers.run(WorkerJobs.verify(List.of(fresh)), listener(step), monitor);
        }
        for (Path part : parts) {
            if (!written.get(part).equals(Digests.sha256(part, new StepProgress(monitor, journal, step, "Read back " + part.getFileName(), Files.size(part))))) {
                throw new IOException("'" + part + "' is not what was written to it: check the disk and the memory of this machine, then build again.");
            }
        }
    }

    private String sha256(Step step, Path part, IProgressMonitor monitor) throws IOException {
        String known = written.remove(part);
        if (known != null) {
            digests.noteSha256(part, known);
            return known;
        }
        return digests.sha256(part, new StepProgress(monitor, journal, step, "Digest " + part.getFileName(), Files.size(part)));
    }

    /** Writes the layout and the scripts that recreate it; where Windows' tools can't, older scripts must not stay. */
    private List<Path> layout(Step.Describe step, Layout layout, List<CaptureRecord.Image> images, List<RecordedFile> files) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>(Map.of("disk.xml", DiskXml.write(layout)));
        Optional<String> obstacle = ResetScripts.obstacle(layout);
        if (obstacle.isPresent()) {
            journal.message("No " + ResetScripts.COMMAND + " and " + ResetScripts.DISKPART + " are written. " + obstacle.get());
            Files.deleteIfExists(step.folder().resolve(ResetScripts.COMMAND));
            Files.deleteIfExists(step.folder().resolve(ResetScripts.DISKPART));
        } else {
            String model = step.sku().smbiosModel().value();
            contents.putAll(ResetScripts.of(layout, new ResetFacts(step.sku().capture().ownerId(), model == null ? "" : model,
                    images.stream().collect(Collectors.toMap(i -> i.files().get(0), CaptureRecord.Image::files)))));
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            Path file = step.folder().resolve(content.getKey());
            AtomicFile.write(file, content.getValue());
            files.add(new RecordedFile(content.getKey(), content.getValue().length, Digests.sha256(content.getValue())));
            written.add(file);
        }
        return written;
    }

    private static Path facts(Path work, PartitionRole role) {
        return work.resolve(role.text() + ".json");
    }

    private static Path contents(Path work, PartitionRole role) {
        return work.resolve(role.text() + ".contents");
    }

    private NativeWorkers.Listener listener(Step step) {
        return (phase, done, total) -> journal.progress(step, phase, done, total);
    }
}
