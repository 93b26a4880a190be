package org.mintmark.core.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;


/**
 * A part of a disk image shown as a file, without copying it and without root: {@code qemu-storage-daemon} exports it through
 * FUSE. The daemon ends with its owner.
 */
public final class VolumeWindow implements Closeable {

    private static final String DAEMON = "qemu-storage-daemon";
    private static final String READ_ONLY = ",read-only=on";
    private static final int POLL_MILLIS = 20;
    private static final int WAIT_MILLIS = 10_000;

    private final Path mount;
    private final Process daemon;

    private VolumeWindow(Path mount, Process daemon) {
        this.mount = mount;
        this.daemon = daemon;
    }

    /** The daemon, empty where it or FUSE is missing, or {@code MINTMARK_HIDE} names {@code fuse}. */
    public static Optional<Path> program(Map<String, String> variables) {
        if (Programs.hidden(variables, "fuse") || !Files.isWritable(Path.of("/dev/fuse"))
                || Programs.find(variables, "fusermount3").isEmpty()) {
            return Optional.empty();
        }
        return Programs.find(variables, DAEMON);
    }

    /**
     * Opens a window.
     *
     * @param image a raw image, block device, VHD, VHDX or qcow2 image
     * @param format as {@code DiskImage.format()} names it
     * @param mount a file to show it as; it is made, and removed when the window is closed
     * @throws IOException when there is no daemon, or it can't show it; the message is a sentence
     */
    public static VolumeWindow open(Path image, String format, long offset, long size, Path mount) throws IOException {
        Path program = program(System.getenv()).orElseThrow(() -> new IOException(
                "A partition can't be shown as a file here: install it, on Debian and Ubuntu with 'apt install qemu-utils fuse3'."));
        Files.deleteIfExists(mount);
        Files.createFile(mount);
        List<String> command = new ArrayList<>();
        // whatever ends this process ends the daemon, so that no mount is left
        Programs.find(Map.of("PATH", "/usr/bin:/bin"), "setpriv").ifPresent(s -> command.addAll(List.of(s.toString(), "--pdeathsig", "TERM")));
        command.addAll(List.of(program.toString(), "--blockdev",
                "driver=" + (isDevice(image) ? "host_device" : "file") + ",node-name=f,filename=" + escaped(image) + READ_ONLY, "--blockdev",
                "driver=" + driver(format) + ",node-name=v,file=f" + READ_ONLY, "--blockdev",
                "driver=raw,node-name=p,file=v,offset=" + offset + ",size=" + size + READ_ONLY, "--export",
                "type=fuse,id=e,node-name=p,mountpoint=" + escaped(mount) + ",writable=off"));
        Path log = Files.createTempFile("mintmark-window", ".log");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            VolumeWindow window = new VolumeWindow(mount, process);
            if (!window.await(size)) {
                window.close();
                throw new IOException("The partition at byte " + offset + " of " + image.getFileName() + " can't be shown as a file ("
                        + Files.readString(log, StandardCharsets.UTF_8).lines().reduce("no message", (a, b) -> b) + "): set MINTMARK_HIDE=fuse to copy it out instead.");
            }
            return window;
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static boolean isDevice(Path image) {
        return !Files.isRegularFile(image);
    }

    private static String driver(String format) {
        return switch (format) {
            case "vhd", "vhd-dynamic" -> "vpc";
            case "vhdx", "qcow2" -> format;
            default -> "raw";
        };
    }

    private static String escaped(Path path) {
        return path.toAbsolutePath().toString().replace(",", ",,");
    }

    private boolean await(long size) throws IOException {
        for (int waited = 0; waited < WAIT_MILLIS && daemon.isAlive(); waited += POLL_MILLIS) {
            if (Files.size(mount) >= size) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Opening a partition was interrupted.", e);
        }
    }

    /** The file. */
    public Path path() {
        return mount;
    }

    /** Takes the window away and removes its file. */
    @Override
    public void close() throws IOException {
        daemon.destroy();
        try {
            if (!daemon.waitFor(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                daemon.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            daemon.destroyForcibly();
        }
        Files.deleteIfExists(mount);
    }
}
