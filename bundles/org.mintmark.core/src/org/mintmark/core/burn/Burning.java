package org.mintmark.core.burn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.json.Json;
import org.mintmark.core.run.NativeWorkers;
import org.mintmark.core.run.NativeWorkers.Listener;
import org.mintmark.engine.burn.BurnRequest;
import org.mintmark.engine.burn.Drive;
import org.mintmark.engine.burn.Medium;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.iso.IsoImage;

/** Burns one ISO to one disc after another; every disc is read back and logged in a line of JSON. */
public final class Burning {

    private static final int POLL_MILLIS = 1000;
    private static final String PSEUDO = "stdio:";

    private final NativeWorkers workers;
    private final Clock clock;

    /** With whoever does native work, and the clock of the log. */
    public Burning(NativeWorkers workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * A disc that was burnt.
     *
     * @param kind of the medium
     * @param sha256 of what was read back, empty after a simulation
     */
    public record Copy(int number, String address, String kind, long bytes, String sha256, boolean simulated) {
    }

    /** The drives of this machine. */
    public List<Drive> drives(IProgressMonitor monitor) throws IOException {
        JsonNode drives = workers.run(BurnWorker.drives(), quiet(), monitor).path("drives");
        return drives.valueStream().map(d -> new Drive(d.path("address").asText(), d.path("model").asText())).toList();
    }

    private static Listener quiet() {
        return (phase, done, total) -> {
            // too short to show
        };
    }

    /** What is in a drive. */
    public Medium medium(String address, IProgressMonitor monitor) throws IOException {
        ObjectNode medium = workers.run(BurnWorker.medium(address), quiet(), monitor);
        return new Medium(Medium.State.valueOf(medium.path("state").asText().toUpperCase(Locale.ROOT)), medium.path("kind").asText(),
                medium.path("capacity").asLong());
    }

    /**
     * The digest that discs of an ISO must have; refuses one that is no longer what was verified.
     *
     * @throws IOException when a manifest stands beside it and says another digest
     */
    public static String digest(Path iso, IProgressMonitor monitor) throws IOException {
        String sha256 = Digests.sha256(iso, monitor);
        Path manifest = iso.resolveSibling("manifest.json");
        if (Files.isRegularFile(manifest)) {
            JsonNode verified = Json.read(manifest).path("iso");
            if (verified.path("name").asText().equals(iso.getFileName().toString()) && !verified.path("sha256").asText().equals(sha256)) {
                throw new IOException(iso.getFileName() + " is not the ISO that was verified when it was built: build it again.");
            }
        }
        return sha256;
    }

    /**
     * Refuses a file that would only spoil discs, or whose discs could not be logged.
     *
     * @throws IOException with one sentence where it is no ISO, not a whole one, or its folder can't be written
     */
    public static void require(Path iso) throws IOException {
        Path log = log(iso.toAbsolutePath());
        if (!Files.isWritable(Files.exists(log) ? log : log.getParent())) {
            throw new IOException("The log " + log + " can't be written: change its permissions, or copy the ISO to another folder.");
        }
        try (IsoImage image = IsoImage.open(iso)) {
            if (image.volumeBytes() > Files.size(iso)) {
                throw new IOException("'" + iso.getFileName() + "' has " + Files.size(iso) + " of the " + image.volumeBytes()
                        + " bytes that it says: copy it again.");
            }
        }
    }

    /**
     * Refuses a drive whose disc can't take an ISO.
     *
     * @throws IOException with one sentence for no disc, a wrong or full one, or one that is too small
     */
    public static void require(Medium medium, String address, long bytes) throws IOException {
        String kind = medium.kind().isEmpty() ? "disc" : medium.kind();
        switch (medium.state()) {
        case NONE -> throw new IOException("There is no disc in " + address + ": insert a blank one.");
        case FULL -> throw new IOException("The " + kind + " in " + address + " is not blank: insert a blank one, or blank it first.");
        case UNSUITABLE -> throw new IOException("The " + kind + " in " + address + " can't be written: insert a blank DVD or Blu-ray disc.");
        case BLANK -> {
            if (medium.capacity() < bytes) {
                throw new IOException("The " + kind + " in " + address + " holds " + medium.capacity() + " bytes, the ISO has " + bytes
                        + ": insert a larger disc.");
            }
        }
        }
    }

    /**
     * Burns a disc, reads it back and adds a line to the log.
     *
     * @param number of this copy, from 1
     * @param sha256 digest that must be read back
     * @param log the log's file
     * @throws IOException when it can't be burnt, or reads back differently; the log has that line too
     */
    public Copy copy(int number, BurnRequest request, String sha256, Path log, Listener listener, IProgressMonitor monitor) throws IOException {
        long bytes = Files.size(request.image());
        ObjectNode line = Json.object("mintmark/burn-log/1").put("time", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("iso", request.image().getFileName().toString()).put("copy", number).put("device", request.address());
        String found = "";
        try {
            Medium medium = medium(request.address(), monitor);
            line.put("medium", medium.kind());
            require(medium, request.address(), bytes);
            workers.run(BurnWorker.burn(request), listener, monitor);
            if (!request.simulate()) {
                found = workers.run(BurnWorker.read(request.address(), bytes), listener, monitor).path("sha256").asText();
                if (!found.equals(sha256)) {
                    throw new IOException("The disc in " + request.address() + " reads back differently from " + request.image().getFileName()
                            + ": throw it away and burn another one.");
                }
            }
            log(log, line.put("result", request.simulate() ? "simulated" : "verified").put("sha256", found));
            return new Copy(number, request.address(), medium.kind(), bytes, found, request.simulate());
        } catch (IOException e) {
            log(log, line.put("result", "failed").put("message", e.getMessage()));
            throw e;
        }
    }

    private static void log(Path log, ObjectNode line) throws IOException {
        Files.write(log, (Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The log of the discs of an ISO. */
    public static Path log(Path iso) {
        return iso.resolveSibling(iso.getFileName().toString().replaceAll("\\.iso$", "") + "-burn.jsonl");
    }

    /** Waits until a blank disc is in a drive. */
    public void awaitBlank(String address, IProgressMonitor monitor) throws IOException {
        while (!address.startsWith(PSEUDO) && medium(address, monitor).state() != Medium.State.BLANK) {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
    }

    /** Opens the drive's tray; a file that stands for a drive has none. */
    public void eject(String address, IProgressMonitor monitor) throws IOException {
        if (address.startsWith(PSEUDO)) {
            return;
        }
        workers.run(BurnWorker.eject(address), quiet(), monitor);
    }
}
