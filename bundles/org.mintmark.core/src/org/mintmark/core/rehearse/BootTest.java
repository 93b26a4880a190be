package org.mintmark.core.rehearse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.rehearse.Emulator.Firmware;
import org.mintmark.engine.io.PartFolder;

/** Starts a medium in an emulator until a text appears on its serial line, its firmware gives up, or the time is over. */
public final class BootTest {

    private static final int POLL_MILLIS = 100;
    private static final int MAX_LOG = 1 << 20;
    private static final int GRACE_SECONDS = 5;

    private final Emulator emulator;
    private final Path work;

    /**
     * With the emulator.
     *
     * @param work an existing folder for logs; what is made there is removed at the end
     */
    public BootTest(Emulator emulator, Path work) {
        this.emulator = emulator;
        this.work = work;
    }

    /** How a start ended. */
    public enum Outcome {
        /** The text that was waited for appeared. */
        MARKER,
        /** The firmware loaded something from the medium; whether it got where it should, the screenshot shows. */
        STARTED,
        /** The firmware found nothing that it can start. */
        NOT_BOOTABLE,
        /** The time was over before the firmware did anything with the medium. */
        NOTHING
    }

    /**
     * What was seen.
     *
     * @param serial what the medium wrote to the serial line, at most 1 MiB
     * @param screenshot a PNG of the screen at the end, empty where none could be made
     */
    public record Result(Firmware firmware, Outcome outcome, double seconds, String serial, byte[] screenshot) {
        /** Whether the medium starts as far as an emulator can tell. */
        public boolean starts() {
            return outcome == Outcome.MARKER || outcome == Outcome.STARTED;
        }
    }

    /**
     * Starts a medium.
     *
     * @param key whether it is a key rather than a disc
     * @param marker text on the serial line that ends it; empty for none
     * @param limit how long it may take
     */
    public Result run(Path medium, boolean key, Firmware firmware, String marker, Duration limit, IProgressMonitor monitor) throws IOException {
        try (PartFolder folder = PartFolder.create(work.resolve("boot"))) {
            Path path = folder.path();
            if (firmware == Firmware.UEFI) {
                Files.copy(emulator.uefiVariables().orElseThrow(), path.resolve("variables.fd"));
            }
            Process process = new ProcessBuilder(emulator.command(medium, key, firmware, path)).redirectErrorStream(true)
                    .redirectOutput(path.resolve("emulator.log").toFile()).start();
            long start = System.nanoTime();
            try {
                Outcome outcome = follow(process, path, firmware, marker, start + limit.toNanos(), monitor);
                byte[] screen = process.isAlive() ? screenshot(process, path) : new byte[0];
                double seconds = Math.round((System.nanoTime() - start) / 1e7) / 100.0;
                return new Result(firmware, outcome, seconds, text(path.resolve("serial.log")), screen);
            } finally {
                process.destroyForcibly(); // closes its streams too
                await(process);
            }
        }
    }

    private static Outcome follow(Process process, Path folder, Firmware firmware, String marker, long end, IProgressMonitor monitor)
            throws IOException {
        while (true) {
            boolean over = System.nanoTime() > end || !process.isAlive();
            String serial = text(folder.resolve("serial.log"));
            String log = text(folder.resolve("firmware.log"));
            if (!marker.isEmpty() && serial.contains(marker)) {
                return Outcome.MARKER;
            }
            if (givenUp(firmware, serial, log)) {
                return Outcome.NOT_BOOTABLE;
            }
            if (!process.isAlive() && serial.isEmpty() && log.isEmpty()) {
                throw new IOException("The emulator ended at once (" + text(folder.resolve("emulator.log")).lines().findFirst().orElse("no message")
                        + "): check its installation.");
            }
            if (over) {
                return started(firmware, serial, log) ? Outcome.STARTED : Outcome.NOTHING;
            }
            pause(monitor);
        }
    }

    /** SeaBIOS tells its debug port, OVMF the serial line. */
    private static boolean givenUp(Firmware firmware, String serial, String log) {
        return firmware == Firmware.BIOS ? log.contains("No bootable device")
                : serial.contains("No bootable option or device was found") || serial.contains("Shell>");
    }

    private static boolean started(Firmware firmware, String serial, String log) {
        return firmware == Firmware.BIOS ? log.contains("Booting from 0000:7c00") || log.contains("Booting from DVD/CD")
                : serial.contains("BdsDxe: starting");
    }

    private static void pause(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /** Asks the emulator for its screen, which comes as a portable pixmap. */
    private static byte[] screenshot(Process process, Path folder) throws IOException {
        Path picture = folder.resolve("screen.ppm");
        OutputStream console = process.getOutputStream();
        try {
            console.write(("screendump " + picture + "\n").getBytes(StandardCharsets.UTF_8));
            console.flush();
            for (int i = 0; i < GRACE_SECONDS * 10 && process.isAlive(); i++) {
                Thread.sleep(POLL_MILLIS);
                if (Files.exists(picture) && Files.size(picture) > 0 && Pixmap.isWhole(picture)) {
                    return Pixmap.toPng(Files.readAllBytes(picture));
                }
            }
            return new byte[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new byte[0];
        } catch (IOException e) {
            await(process);
            if (!process.isAlive()) {
                return new byte[0]; // it was just about to end by itself
            }
            throw e;
        }
    }

    private static void await(Process process) {
        try {
            process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MAX_LOG), StandardCharsets.ISO_8859_1);
        }
    }
}
