package org.mintmark.core.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.capture.ImageContent;
import org.mintmark.core.capture.ImageFacts;
import org.mintmark.core.capture.ImageInspection;

/** Looks into the images of an imported set with a worker. */
public final class WorkerImageLook implements ImageInspection.ImportLook {

    private final NativeWorkers workers;

    /** With the workers. */
    public WorkerImageLook(NativeWorkers workers) {
        this.workers = workers;
    }

    @Override
    public Optional<ImageFacts> facts(Path firstPart) throws IOException {
        Path folder = Files.createTempDirectory("mintmark-image");
        try {
            ObjectNode found = workers.run(WorkerJobs.take(firstPart, ImageInspection.paths(), folder), (phase, done, total) -> {
                // too short to show
            }, new NullProgressMonitor());
            Set<String> there = new HashSet<>();
            found.path("found").forEach(path -> there.add(path.asText().toLowerCase(Locale.ROOT)));
            return Optional.of(ImageInspection.look(new ImageContent() {
                @Override
                public boolean exists(String path) {
                    return there.contains(path.toLowerCase(Locale.ROOT));
                }

                @Override
                public Optional<SeekableByteChannel> open(String path) throws IOException {
                    Path file = folder.resolve(path.substring(path.lastIndexOf('\\') + 1));
                    return Files.isRegularFile(file) ? Optional.of(FileChannel.open(file)) : Optional.empty();
                }
            }));
        } catch (WorkerException e) {
            return Optional.empty(); // no engine, or no readable image; other rules say which
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
