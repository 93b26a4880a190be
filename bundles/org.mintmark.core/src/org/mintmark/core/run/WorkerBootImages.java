package org.mintmark.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.boot.BootFacts;
import org.mintmark.core.boot.BootImages;
import org.mintmark.core.boot.BootLaunch;
import org.mintmark.core.driver.BootFactsCache;
import org.mintmark.engine.inf.DriverInf;
import org.mintmark.engine.inf.InfFile;
import org.mintmark.engine.io.FormatException;

/** Looks into images with a worker, once for each content of an image. */
public final class WorkerBootImages implements BootImages {

    private final NativeWorkers workers;
    private final BootFactsCache cache;
    /** What was found, or that nothing could be, by image: a kit is asked for by every SKU that uses it. */
    private final Map<String, Optional<BootFacts>> asked = new HashMap<>();

    /** With the workers and what is remembered. */
    public WorkerBootImages(NativeWorkers workers, BootFactsCache cache) {
        this.workers = workers;
        this.cache = cache;
    }

    @Override
    public Optional<BootFacts> facts(Path wim, int image) throws IOException {
        if (!Files.isRegularFile(wim)) {
            return Optional.empty();
        }
        String key = image + " " + wim.toAbsolutePath().normalize();
        if (!asked.containsKey(key)) {
            Optional<BootFacts> known = cache.find(wim, image);
            asked.put(key, known.isPresent() ? known : look(wim, image));
        }
        return asked.get(key);
    }

    private Optional<BootFacts> look(Path wim, int image) throws IOException {
        Path folder = Files.createTempDirectory("mintmark-inf");
        try {
            ObjectNode launch = workers.run(WorkerJobs.look(wim, image, folder), (phase, done, total) -> {
                // too short to show
            }, new NullProgressMonitor());
            BootFacts facts = new BootFacts(new BootLaunch(content(launch, BootLaunch.INI), content(launch, BootLaunch.BATCH)), drivers(folder));
            cache.remember(wim, image, facts);
            return Optional.of(facts);
        } catch (WorkerException e) {
            return Optional.empty(); // no engine, or no readable image; the rules of boot images say which
        } finally {
            for (Path file : list(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static Optional<byte[]> content(ObjectNode node, String file) throws IOException {
        return node.has(file) ? Optional.of(node.path(file).binaryValue()) : Optional.empty();
    }

    private static List<DriverInf> drivers(Path folder) throws IOException {
        List<DriverInf> drivers = new ArrayList<>();
        for (Path file : list(folder)) {
            try {
                DriverInf driver = DriverInf.of(InfFile.read(file));
                if (!driver.groups().isEmpty()) {
                    drivers.add(driver);
                }
            } catch (FormatException e) {
                continue; // Windows does not use it either
            }
        }
        return drivers;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
